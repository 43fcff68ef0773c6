import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compiled, CompiledFact } from '../compile/compile.ts';
import { textIn } from '../domain/text.ts';
import { strings } from '../i18n/strings.ts';
import { absolute, routesUnder } from '../routes.ts';
import { cardHeight, embeddedFactPage } from './fact-page.ts';
import { oembed } from './oembed.ts';

const cardStylesheet = 'card.css';
/** How many fact files are written at once: nearly all of it is waiting for the disk. */
const atOnce = 16;

/**
 * Writes the card of each fact file as `<id>/index.html` into one folder, with the stylesheet of them all, and what
 * programs are told of it as `<id>.json` into another. A card can be asked for by a former id as well.
 */
export async function writeEmbeddedFacts(
  { facts, site, verdicts }: Compiled,
  folders: { cards: string; oembed: string },
): Promise<void> {
  const routes = routesUnder(site.base);
  const locale = site.locales[0] as string;
  const t = strings(locale);
  const siteName = textIn(site.name, locale);
  const provider = { name: siteName, url: absolute(routes.home, site.url) };
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const stylesheet = routes.asset(`embed/${cardStylesheet}`);
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder, { recursive: true })));
  await writeFile(join(folders.cards, cardStylesheet), await styles());
  for (let first = 0; first < facts.length; first += atOnce)
    await Promise.all(facts.slice(first, first + atOnce).map(write));

  async function write({ id, fact }: CompiledFact): Promise<void> {
    const verdict = byId.get(fact.verdict);
    if (!verdict) return;
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
      await mkdir(card);
      await writeFile(join(card, 'index.html'), embeddedFactPage({ ...about, formerId }, t, locale));
    }
    const address = absolute(routes.embeddedFact(id), site.url);
    const embedded = { address, title: fact.headline, height: cardHeight(fact) };
    await writeFile(join(folders.oembed, `${id}.json`), JSON.stringify(oembed(embedded, { provider })));
  }
}

/** The colours and sizes of the site, and what makes a card of them. */
async function styles(): Promise<string> {
  const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
  return (await read('../styles/tokens.css')) + (await read(cardStylesheet));
}
