import type { ChangeKind } from '../domain/change-note.ts';
import type { Fact } from '../domain/fact.ts';
import { pointKeys, type Point, type Series } from '../domain/series.ts';
import { supersededKeys } from '../domain/superseded.ts';
import type { LocalizedText } from '../domain/text.ts';
import type { Withdrawal } from '../domain/withdrawal.ts';

/** What a change can be: what its note says, that a fact file was withdrawn, or that a value of a series was revised. */
export type SiteChangeKind = ChangeKind | 'withdrawal' | 'revision';

/** A change that readers of a file's page are told of. */
export interface FileChange {
  date: string;
  kind: SiteChangeKind;
  /** What changed and why. */
  note: string;
  from?: string | undefined;
  to?: string | undefined;
  /** The period and the measure of a value that was revised. */
  point?: { period: string; measure: string };
  /** Whether it changed what the page finds: its verdict, or that a withdrawal was taken back. */
  finding?: true;
  /** Where its page tells of it. No note is ever taken away, so it stays the same. */
  anchor: string;
}

/** How the values of a publisher are read. */
export interface Reading {
  /** The ids of the scale. */
  verdicts: ReadonlySet<string>;
  /** A publisher's text in the language of the pages. */
  text: (localized: LocalizedText) => string;
}

/** The changes of a fact file, oldest first: its notes and its withdrawals, also those that were taken back. */
export function changesOfFact(
  { history = [], withdrawn }: Pick<Fact, 'history' | 'withdrawn'>,
  { verdicts }: Pick<Reading, 'verdicts'>,
): FileChange[] {
  let withdrawals = 0;
  const withdrawal = ({ date, reason }: Withdrawal): FileChange => {
    const anchor = ++withdrawals === 1 ? 'withdrawn' : `withdrawn-${withdrawals}`;
    return { date, kind: 'withdrawal', note: reason, anchor };
  };
  const told = history.flatMap(({ undoes, ...note }, index): FileChange[] => {
    const isFinding = undoes !== undefined || [note.from, note.to].every((end) => verdicts.has(end ?? ''));
    const change = { ...note, anchor: noteAnchor(index), ...(isFinding && { finding: true as const }) };
    return undoes ? [withdrawal(undoes), change] : [change];
  });
  return byDay([...told, ...(withdrawn ? [withdrawal(withdrawn)] : [])]);
}

/** The changes of a series, oldest first: its notes, and what its points say of the values that they replaced. */
export function changesOfSeries(
  { history = [], points }: Pick<Series, 'history' | 'points'>,
  { text }: Pick<Reading, 'text'>,
): FileChange[] {
  const notes = history.map((note, index): FileChange => ({ ...note, anchor: noteAnchor(index) }));
  const taken = new Map<string, number>();
  const revisions = points
    .flatMap((point) => revisionsOf(point, text))
    .map((revision) => {
      const count = (taken.get(revision.anchor) ?? 0) + 1;
      taken.set(revision.anchor, count);
      return count === 1 ? revision : { ...revision, anchor: `${revision.anchor}-${count}` };
    });
  return byDay([...notes, ...revisions]);
}

/** The anchor of a note on its page, by its place in `history`. */
export function noteAnchor(index: number): string {
  return `change-${index + 1}`;
}

function revisionsOf(point: Point, text: Reading['text']): FileChange[] {
  const { period, supersedes = [] } = point;
  const measures = Object.keys(point).filter((key) => !pointKeys.includes(key));
  return measures.flatMap((measure) => {
    const entries = supersedes.filter((entry) => measure in entry && !supersededKeys.includes(measure));
    return entries.map((entry, index): FileChange => {
      const later = (entries[index + 1] ?? point) as Record<string, unknown>;
      return {
        date: entry.date,
        kind: 'revision',
        note: text(entry.note),
        from: String(entry[measure]),
        to: String(later[measure]),
        point: { period, measure },
        anchor: `revised-${period.replace('/', '-to-')}-${measure}${index === 0 ? '' : `-v${index + 1}`}`,
      };
    });
  });
}

/** By day; those of one day stay in their order. */
function byDay(changes: readonly FileChange[]): FileChange[] {
  return changes.toSorted((a, b) => a.date.localeCompare(b.date));
}
