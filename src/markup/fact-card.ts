import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Fact } from '../domain/fact.ts';
import type { Strings } from '../i18n/strings.ts';
import { dateText } from './date-text.ts';

/** What a card shows of a fact file. */
export interface FactCard {
  fact: Fact;
  /** Address of its page. */
  address: string;
  badge: Element;
  /** Level of its heading. */
  level: 2 | 3;
}

/**
 * A fact file as an item of a list: headline, verdict, claim, and who said it when. It is a function and no component
 * because a site of a thousand facts shows ten thousand cards, each fact's the same in all of its lists.
 */
export function factCard({ fact, address, badge, level }: FactCard, t: Strings, locale: string): Element {
  const { claimant, claimed, published, withdrawn } = fact;
  const about = [
    withdrawn && h('strong', t.notices.withdrawn),
    claimant && h('span', t.factCard.saidBy(claimant.name)),
    claimed && h('span', [`${t.factCard.said} `, dateText(claimed, locale)]),
    h('span', [`${t.factCard.checked} `, dateText(published, locale)]),
  ].filter((part) => part !== undefined && part !== '');
  return h('li', { class: 'card' }, [
    h(`h${level}`, { class: 'card-title' }, [h('a', { href: address }, fact.headline)]),
    h('p', { class: 'card-verdict' }, [badge]),
    h('p', [h('q', fact.claim)]),
    h(
      'p',
      { class: 'small' },
      about.flatMap((part) => [part, ' ']),
    ),
  ]);
}
