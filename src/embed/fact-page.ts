import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Fact } from '../domain/fact.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Strings } from '../i18n/strings.ts';
import { dateText } from '../markup/date-text.ts';
import { verdictBadge } from '../markup/verdict-badge.ts';

/** What the card of a fact file is made of. Addresses are paths of the site. */
export interface EmbeddedFact {
  fact: Fact;
  verdict: Verdict;
  /** The verdict's word, and the name of the site. */
  label: string;
  siteName: string;
  /** Address of the fact file's page, and of the stylesheet of cards. */
  address: string;
  stylesheet: string;
  icon: string;
  /** The id under which it is asked for, where that is a former one. */
  formerId?: string | undefined;
}

/**
 * A fact file as a page that other sites show in a frame: headline, verdict, claim, short answer, and the way to the whole
 * of it. It is a function and no page of Astro's, to which ten thousand small pages are as much work as large ones.
 */
export function embeddedFactPage(embedded: EmbeddedFact, t: Strings, locale: string): string {
  const { fact, verdict, label, siteName, address, stylesheet, icon, formerId } = embedded;
  const { claimant, claimed, published, withdrawn } = fact;
  const kind = [t.embed.card, t.embed.frame, formerId].filter(Boolean).join(', ');
  const about = [
    claimant && [t.factCard.saidBy(claimant.name)],
    claimed && [`${t.factCard.said} `, dateText(claimed, locale)],
    [`${t.factCard.checked} `, dateText(published, locale)],
  ].filter((part) => part !== undefined && part !== '');
  const page = h('html', { lang: locale }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', `${fact.headline} (${kind}) – ${siteName}`),
      h('meta', { name: 'description', content: fact.summary }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('link', { rel: 'icon', href: icon, type: 'image/svg+xml' }),
      h('link', { rel: 'stylesheet', href: stylesheet }),
      h('base', { target: '_blank' }),
    ]),
    h('body', [
      h('main', [
        withdrawn && h('p', h('strong', t.notices.withdrawn)),
        h('p', verdictBadge(verdict, label)),
        h('h1', h('a', { href: address }, fact.headline)),
        h('p', h('q', fact.claim)),
        h('p', fact.summary),
        h(
          'p',
          { class: 'small' },
          about.flatMap((part, index) => (index > 0 ? [' · ', ...part] : part)),
        ),
        h('p', { class: 'small' }, h('a', { href: address }, t.embed.more(siteName))),
      ]),
    ]),
  ]);
  return `<!DOCTYPE html>\n${toHtml(page)}\n`;
}

/** How high the frame of a card is, in pixels: by its words, on a phone. */
export function cardHeight({
  headline,
  claim,
  summary,
}: Pick<Fact, 'headline' | 'claim' | 'summary'>): number {
  const lines =
    Math.ceil(headline.length / 24) * 1.3 + Math.ceil(claim.length / 36) + Math.ceil(summary.length / 36);
  return 190 + Math.ceil((lines * 26) / 10) * 10;
}
