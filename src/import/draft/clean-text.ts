import { parseEntities } from 'parse-entities';
import { invisible } from '../../check/invisible.ts';
import { personalIdentifiersIn } from '../../check/personal-identifiers.ts';

/** A text as a fact file can hold it, and in words what was done to it for that. */
export interface CleanText {
  text: string;
  changes: string[];
}

/** What stands in the place of a personal identifier: the mark for words that are left out. */
const leftOut = '[…]';

const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Cleans a text of what the check refuses: characters that cannot be seen, and personal identifiers. Character references
 * of HTML become what they stand for; tags stay, as text. Lines stay lines.
 * @param countries whose identity and phone numbers are looked for
 */
export function cleanText(raw: string, countries: readonly string[]): CleanText {
  const changes: string[] = [];
  const formed = raw.toWellFormed();
  if (formed !== raw) changes.push('halves of characters were replaced');
  const decoded = /&(?:#|[a-z])/i.test(formed) ? parseEntities(formed, { nonTerminated: false }) : formed;
  if (decoded !== formed) changes.push('character references of HTML were resolved');
  const plain = decoded.replace(lineEnd, '\n').replaceAll('\t', ' ');
  let unseen = 0;
  const seen = plain.replace(invisible, () => {
    unseen += 1;
    return '';
  });
  if (unseen > 0) changes.push(`${unseen} invisible ${unseen === 1 ? 'character' : 'characters'} taken out`);
  const { text, kinds } = withoutIdentifiers(seen, countries);
  for (const kind of new Set(kinds)) changes.push(`${kind} taken out`);
  return { text: text.trim(), changes };
}

/** A text in one line. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** By line, as the check looks. */
function withoutIdentifiers(text: string, countries: readonly string[]): { text: string; kinds: string[] } {
  const kinds: string[] = [];
  const lines = text.split('\n').map((line) => {
    const pieces: string[] = [];
    let from = 0;
    for (const { kind, index, length } of personalIdentifiersIn(line, countries)) {
      kinds.push(kind);
      pieces.push(line.slice(from, Math.max(from, index)), leftOut);
      from = Math.max(from, index + length);
    }
    return [...pieces, line.slice(from)].join('');
  });
  return { text: lines.join('\n'), kinds };
}
