import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Verdict } from '../domain/verdict.ts';

const paths = {
  check: 'M4.5 10.5 8.5 14.5 15.5 6',
  tilde: 'M4 11.5c2-4 4-4 6-1.5s4 2.5 6-1.5',
  cross: 'M5.5 5.5l9 9m0-9-9 9',
  question: 'M6 6.8a4 4 0 1 1 5.6 3.7c-1.1.5-1.6 1.2-1.6 2.5M10 16.5v.3',
  clock: 'M10 5v5l3.5 2.5',
} as const satisfies Record<Verdict['icon'], string>;

/**
 * A verdict in word, icon and colour; the icon says nothing that the word does not, so it is hidden from readers aloud.
 * @param label the verdict's word in the page's language
 */
export function verdictBadge({ tone, icon }: Verdict, label: string): Element {
  const ring = icon === 'clock' ? [s('circle', { cx: 10, cy: 10, r: 7 })] : [];
  const picture = s('svg', { viewBox: '0 0 20 20', width: 20, height: 20, ariaHidden: 'true' }, [
    ...ring,
    s('path', { d: paths[icon] }),
  ]);
  return h('span', { class: `badge tone-${tone}` }, [picture, ` ${label}`]);
}
