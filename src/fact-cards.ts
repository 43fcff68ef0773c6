import { toHtml } from 'hast-util-to-html';
import type { FactEntry } from './facts.ts';
import { factCard } from './markup/fact-card.ts';
import { verdictBadge } from './markup/verdict-badge.ts';
import { routes } from './routes.ts';
import { locale, t, text } from './site.ts';

const made = new Map<string, string>();

/** The HTML of a fact file's card with a heading of this level; made once, however many lists show it. */
export function cardOf({ id, fact, verdict }: FactEntry, level: 2 | 3): string {
  const key = `${level} ${id}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const badge = verdictBadge(verdict, text(verdict.label));
  const html = toHtml(factCard({ fact, address: routes.fact(id), badge, level }, t, locale));
  made.set(key, html);
  return html;
}
