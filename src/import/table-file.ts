import { isMap, isScalar, parseDocument, Scalar, YAMLMap, type Document, type Pair } from 'yaml';
import { didYouMean } from '../check/suggest.ts';
import { wordKey, type Decision, type VerdictTable } from './verdict-words.ts';

/** What the table says of words whose reviews are never imported. No id looks like it. */
export const leaveOutMark = '-';

/** A word that wants a verdict, for a line of the table. */
export interface WordOfFeed {
  word: string;
  /** How many reviews have it, and the address of one. */
  count: number;
  example: string | undefined;
}

/**
 * Reads the table of verdict words: a YAML mapping from the words of feeds to the ids of verdicts. An empty value is not
 * decided yet. Throws, with what is wrong, for anything else.
 * @param verdicts the ids that are known
 */
export function readTable(text: string, verdicts: readonly string[]): VerdictTable {
  const table = new Map<string, Decision>();
  for (const { key, value } of pairsOf(documentOf(text))) {
    const word = scalarText(key);
    const meant = isEmpty(value) ? '' : scalarText(value);
    if (word === undefined || meant === undefined) throw new Error('wanted lines such as "Half true": ID');
    if (meant === '') continue;
    const known = table.get(wordKey(word));
    const decision = meant === leaveOutMark ? { leaveOut: true as const } : { verdict: meant };
    if ('verdict' in decision && !verdicts.includes(meant)) {
      const nearest = didYouMean(meant, verdicts)?.suggestion;
      const message = `"${word}" is "${meant}"; known: ${verdicts.join(', ')}, and ${leaveOutMark} to leave it out.`;
      throw new Error([message, nearest].filter(Boolean).join(' '));
    }
    if (known && JSON.stringify(known) !== JSON.stringify(decision)) {
      throw new Error(`"${word}" stands there twice, with two meanings`);
    }
    table.set(wordKey(word), decision);
  }
  return table;
}

/**
 * The table with more words: those that were decided, and the others with an empty value for somebody to fill in. What
 * stands there stays, comments too.
 */
export function extendedTable(
  text: string,
  words: readonly WordOfFeed[],
  decided: ReadonlyMap<string, string>,
  verdicts: readonly string[],
): string {
  const document = documentOf(text);
  if (!isMap(document.contents)) document.contents = new YAMLMap() as never;
  if (text.trim() === '') document.commentBefore = headOf(verdicts);
  const contents = document.contents as unknown as YAMLMap;
  const pairs = new Map(pairsOf(document).map((pair) => [wordKey(scalarText(pair.key) ?? ''), pair]));
  for (const { word, count, example } of words) {
    const value = new Scalar<string | null>(decided.get(word) ?? null);
    const pair = pairs.get(wordKey(word));
    if (pair && !isEmpty(pair.value)) continue;
    const reviews = count === 1 ? '1 review' : `${count} reviews`;
    value.comment = ` ${[reviews, example].filter(Boolean).join(', such as ')}`;
    if (pair) pair.value = value;
    else contents.add(document.createPair(word, value));
  }
  return document.toString({ lineWidth: 0, nullStr: '' });
}

function headOf(verdicts: readonly string[]): string {
  return [
    ' Words by which imported reviews give their verdicts, and the verdict of verdicts.yaml that each stands for:',
    ` ${verdicts.join(', ')}.`,
    ` Nothing behind a word: not decided yet, and its reviews wait. ${leaveOutMark} leaves its reviews out for good.`,
  ].join('\n');
}

function documentOf(text: string): Document {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  if (document.contents !== null && !isMap(document.contents))
    throw new Error('wanted lines such as "Half true": ID');
  return document;
}

function pairsOf({ contents }: Document): Pair[] {
  return isMap(contents) ? (contents.items as Pair[]) : [];
}

/** Whether nothing stands behind a word. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && (value.value ?? '') === '');
}

/** A scalar as it is written, since `False` and `4` are words here; nothing for a list. */
function scalarText(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
