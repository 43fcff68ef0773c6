import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../compile/compile.ts';
import { textIn } from '../domain/text.ts';
import { strings } from '../i18n/strings.ts';
import { absolute, routesUnder } from '../routes.ts';
import { cardHeight, embeddedFactPage } from './fact-page.ts';
import { oembed } from './oembed.ts';

const cardStylesheet = 'card.css';

/**
 * Writes the card of each fact file as `<id>/index.html` into one folder, with the stylesheet of them all, and what
 * programs are told of it as `<id>.json` into another. A card can be asked for by a former id as well.
 */
export function writeEmbeddedFacts(
  { facts, site, verdicts }: Compiled,
  folders: { cards: string; oembed: string },
): void {
  const routes = routesUnder(site.base);
  const locale = site.locales[0] as string;
  const t = strings(locale);
  const siteName = textIn(site.name, locale);
  const provider = { name: siteName, url: absolute(routes.home, site.url) };
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const stylesheet = routes.asset(`embed/${cardStylesheet}`);
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folders.cards, cardStylesheet), styles());
  for (const { id, fact } of facts) {
    const verdict = byId.get(fact.verdict);
    if (!verdict) continue;
    const about = {
      fact,
      verdict,
      label: textIn(verdict.label, locale),
      siteName,
      address: routes.fact(id),
      stylesheet,
      icon: routes.asset('favicon.svg'),
    };
    for (const name of [id, ...(fact.former_ids ?? [])]) {
      const card = join(folders.cards, name);
      const formerId = name === id ? undefined : name;
      mkdirSync(card);
      writeFileSync(join(card, 'index.html'), embeddedFactPage({ ...about, formerId }, t, locale));
    }
    const address = absolute(routes.embeddedFact(id), site.url);
    const embedded = { address, title: fact.headline, height: cardHeight(fact) };
    writeFileSync(join(folders.oembed, `${id}.json`), JSON.stringify(oembed(embedded, { provider })));
  }
}

/** The colours and sizes of the site, and what makes a card of them. */
function styles(): string {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  return read('../styles/tokens.css') + read(cardStylesheet);
}
