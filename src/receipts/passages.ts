import type { Source } from '../domain/source.ts';
import { webHref } from '../domain/web-address.ts';
import type { Receipt } from '../evidence/receipt.ts';
import { firstWords, passageAddress, textDirective } from '../evidence/text-fragment.ts';

/** The way to a proved quotation in the page that it is quoted from. */
export interface Passage {
  /** The first words of the quotation, as many as tell it from the others of its fact file. */
  words: string;
  live: string;
  archived?: string;
}

/** A name has so many words: the first number by which no two quotations are called alike. */
const wordsInName = [5, 8, 12, 20];

/**
 * The ways to the proved quotations of a fact file, each once, by the id of the source that holds them. None leads to
 * what is no page of the web.
 */
export function passagesOf(
  { quotations, held }: Pick<Receipt, 'quotations' | 'held'>,
  sources: readonly Source[],
): Map<string, Passage[]> {
  const archives = new Map(held.map(({ id, archived }) => [id, archived]));
  const names = namesOf(new Set(quotations.map(({ text }) => text)));
  return new Map(
    sources.map((source) => {
      const proved = quotations.filter(({ provedBy }) => provedBy === source.id);
      const live = webHref(source.url);
      const archived = webHref(source.archived ?? archives.get(source.id));
      const passages = [...new Set(proved.map(({ text }) => text))].flatMap((text) => {
        const directive = textDirective(text);
        if (directive === undefined || live === undefined) return [];
        const copy = archived && { archived: passageAddress(archived, directive) };
        return [{ words: names.get(text) ?? text, live: passageAddress(live, directive), ...copy }];
      });
      return [source.id, passages];
    }),
  );
}

function namesOf(texts: ReadonlySet<string>): Map<string, string> {
  for (const most of wordsInName) {
    const names = new Map([...texts].map((text) => [text, firstWords(text, most)]));
    if (new Set(names.values()).size === texts.size) return names;
  }
  return new Map([...texts].map((text) => [text, text]));
}
