import type { ContentDocument, FactFile } from '../check/content.ts';
import type { Draft } from '../check/read/salvage.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { FactChange } from './fact-change.ts';
import { plainWords } from './same-words.ts';

/** A verdict of the scale that means something else than it did, for fact files whose own words did not change. */
export interface VerdictRedefined {
  id: string;
  /** Index in the scale as it stands. */
  index: number;
  /** What is other: a label or a meaning by its locale, the rating or the tone. */
  parts: { path: readonly string[]; from: string; to: string }[];
  /** Ids of the fact files that have this verdict, had it before, and say nothing of the change. */
  silent: string[];
}

type Scale = ContentDocument<'verdicts'> | undefined;

/**
 * Compares two scales, verdict by verdict. A new order of the list, an icon, or a text in a further language leave the
 * verdicts what they were.
 * @param facts fact files that the base has too
 * @param changed those of them that changed
 */
export function scaleChanges(
  before: Scale,
  after: Scale,
  facts: readonly FactFile[],
  changed: readonly FactChange[],
): VerdictRedefined[] {
  if (!before || !after) return [];
  const was = new Map(
    (before.draft ?? []).flatMap((verdict) => (verdict?.id ? [[verdict.id, verdict]] : [])),
  );
  const told = new Set(
    changed
      .filter(({ notes, keys }) => notes.added.length > 0 || keys.verdict !== undefined)
      .map(({ after: { path } }) => path),
  );
  return (after.draft ?? []).flatMap((verdict, index) => {
    const then = verdict?.id === undefined ? undefined : was.get(verdict.id);
    const parts = verdict && then ? changedParts(then, verdict) : [];
    if (!verdict?.id || parts.length === 0) return [];
    const having = facts.filter(({ draft, path }) => draft.verdict === verdict.id && !told.has(path));
    return [{ id: verdict.id, index, parts, silent: having.map(({ id }) => id) }];
  });
}

function changedParts(was: Draft<Verdict>, is: Draft<Verdict>): VerdictRedefined['parts'] {
  const texts = (['label', 'meaning'] as const).flatMap((key) =>
    Object.entries(was[key] ?? {}).map(([locale, from]) => ({
      path: [key, locale],
      from: plainWords(from ?? ''),
      to: plainWords(is[key]?.[locale] ?? ''),
    })),
  );
  const parts = (['rating', 'tone'] as const).map((key) => ({
    path: [key],
    from: String(was[key] ?? 'none'),
    to: String(is[key] ?? 'none'),
  }));
  // A text taken away is for rule missing-locale to judge, and the case of its letters says nothing new.
  return [
    ...texts.filter(({ from, to }) => to !== '' && from.toLowerCase() !== to.toLowerCase()),
    ...parts.filter(({ from, to }) => from !== to),
  ];
}
