import { personKey } from '../domain/person-name.ts';
import type { Verdict } from '../domain/verdict.ts';

/** What the table says of a word: the id of a verdict, or that reviews with it are left out for good. */
export type Decision = { verdict: string } | { leaveOut: true };

/** The words of verdicts that were decided on, by `wordKey`. */
export type VerdictTable = ReadonlyMap<string, Decision>;

/** A word as the table tells it apart from others: letter case and spaces make no difference. */
export function wordKey(word: string): string {
  return personKey(word);
}

/**
 * What a word of a feed stands for: what the table says, else the verdict of this site that has this very word as its id
 * or as its label in a language. Nothing for any other word, and for one that two verdicts share: nobody guesses here.
 */
export function decisionOn(
  word: string,
  table: VerdictTable,
  verdicts: readonly Pick<Verdict, 'id' | 'label'>[],
): Decision | undefined {
  const key = wordKey(word);
  const decided = table.get(key);
  if (decided) return decided;
  const same = verdicts.filter(({ id, label }) =>
    [id, id.replaceAll('-', ' '), ...Object.values(label)].some((known) => wordKey(known) === key),
  );
  const [verdict] = same;
  return same.length === 1 && verdict ? { verdict: verdict.id } : undefined;
}
