import { passagesOf, type Position } from '../body/passages.ts';
import type { FactFile, Vocabulary } from './content.ts';
import { identifiersInValues } from './identifiers-in-values.ts';
import { nodesOf } from './nodes.ts';
import { personalIdentifiersIn, type PersonalIdentifier } from './personal-identifiers.ts';

/** A personal identifier in a fact file. */
export interface IdentifierOfFact extends Pick<PersonalIdentifier, 'kind'> {
  /** The identifier as it is written or read: for a waiver, never printed. */
  text: string;
  start: Position;
  /** Where the text behind it begins. */
  end: Position;
}

/** Countries whose identity and phone numbers no fact file may print. */
export function countriesOf({ site }: Pick<Vocabulary, 'site'>): string[] {
  return (site?.draft.personal_identifiers?.countries ?? []).flatMap((code) => code ?? []);
}

/**
 * The personal identifiers that stand in the lines of a fact file, and those that only its readers see whole, because
 * Markdown, character references, escapes of YAML or the ends of lines part them where they are written.
 */
export function identifiersOfFact(fact: FactFile, countries: readonly string[]): IdentifierOfFact[] {
  const written = linesOutsideWaivers(fact).flatMap(([index, line]) =>
    personalIdentifiersIn(line, countries).map(({ kind, index: from, length }) => ({
      kind,
      text: line.slice(from, from + length),
      start: { line: index + 1, column: from + 1 },
      end: { line: index + 1, column: from + length + 1 },
    })),
  );
  const unread = Map.groupBy(written, ({ start }) => start.line);
  const hidden = [
    ...identifiersInValues(fact, countries),
    ...readIn(fact, countries),
    ...linkedIn(fact, countries),
  ].filter(({ text, lines }) => !isTakenFrom(unread, text, lines));
  return [...written, ...hidden];
}

/** An identifier that was read in some lines. */
export interface ReadIdentifier extends IdentifierOfFact {
  lines: { first: number; last: number };
}

/** A sign of an e-mail address, or as many digits close together as a phone number has. */
const mayHold = /[@\uFE6B\uFF20]|\p{N}(?:[^\p{L}\p{N}]{0,6}\p{N}){6}/u;

/** What readers of the text see. */
function readIn(fact: FactFile, countries: readonly string[]): ReadIdentifier[] {
  if (!fact.body) return [];
  return passagesOf(fact.body).flatMap(({ text, placeOf }) => {
    if (!mayHold.test(text)) return [];
    // What means nothing to Markdown where it stands ("me**@**example.org") is left in the text, and hides nothing.
    const plain = text
      .normalize('NFKC')
      .replaceAll('\n', ' ')
      .replace(/\*\*|`/g, '');
    // A character that became several, or none, moves what stands behind it: then the place is that of the paragraph.
    const isInPlace = plain.length === text.length;
    return personalIdentifiersIn(plain, countries).map(({ kind, index, length }) => ({
      kind,
      text: plain.slice(index, index + length),
      start: placeOf(isInPlace ? index : 0),
      end: placeOf(isInPlace ? index + length : text.length),
      lines: { first: placeOf(0).line, last: placeOf(text.length).line },
    }));
  });
}

/** What the links of the text lead to, but for those whose words are their address. */
function linkedIn(fact: FactFile, countries: readonly string[]): ReadIdentifier[] {
  return nodesOf(fact, 'link', 'definition').flatMap((link) => {
    const { url, position } = link;
    const words = link.type === 'link' && link.children[0];
    if (!position || (words && words.type === 'text' && url.endsWith(words.value))) return [];
    return personalIdentifiersIn(url, countries).map(({ kind, index, length }) => ({
      kind,
      text: url.slice(index, index + length),
      start: position.start,
      end: position.end,
      lines: { first: position.start.line, last: position.end.line },
    }));
  });
}

/** Whether one that was read is also written out in its lines; that one is then taken, and stands for no other. */
function isTakenFrom(
  unread: ReadonlyMap<number, IdentifierOfFact[]>,
  text: string,
  { first, last }: ReadIdentifier['lines'],
): boolean {
  const key = essence(text);
  const isSame = (other: IdentifierOfFact) => essence(other.text) === key;
  // Of "me&#46;person@example.org" the line has a part.
  const isPart = (other: IdentifierOfFact) => key.includes(essence(other.text));
  for (const isMatch of [isSame, isPart]) {
    for (let line = first; line <= last; line += 1) {
      const written = unread.get(line);
      const index = written?.findIndex(isMatch) ?? -1;
      if (index < 0) continue;
      written?.splice(index, 1);
      return true;
    }
  }
  return false;
}

/** What two ways of writing one identifier have in common. */
function essence(identifier: string): string {
  const plain = identifier.normalize('NFKC').toLowerCase();
  return plain.includes('@') ? plain : plain.replace(/\D/g, '');
}

/** The lines of a fact file with their index, but for those of its waivers, which repeat what they waive. */
function linesOutsideWaivers(fact: FactFile): [number, string][] {
  const lines = [...fact.text.split('\n').entries()];
  const waivers = fact.draft.waivers ? fact.atKey(['waivers']).line - 1 : -1;
  if (waivers < 0) return lines;
  const after = lines.findIndex(
    ([index, line]) => index > waivers && /^\S/.test(line) && !line.startsWith('- '),
  );
  return lines.filter(([index]) => index < waivers || (after >= 0 && index >= after));
}
