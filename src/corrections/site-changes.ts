import type { ChangeKind, ChangeNote } from '../domain/change-note.ts';
import type { Fact } from '../domain/fact.ts';
import type { Series } from '../domain/series.ts';

/** What a change of the site can be: what its note says, or that a fact file was withdrawn. */
export type SiteChangeKind = ChangeKind | 'withdrawal';

/** A change that readers are told of, and what it was made in. */
export interface SiteChange extends Omit<ChangeNote, 'kind'> {
  kind: SiteChangeKind;
  of: 'fact' | 'series';
  /** Id of the fact file or series. */
  id: string;
  /** Where its page tells of it: no note is ever taken away, so the number of one stays. */
  anchor: string;
}

/** The kinds that say that something was wrong. */
const admitting: readonly SiteChangeKind[] = ['correction', 'withdrawal'];

/** Whether a change says that something of ours was wrong, so that readers should hear of it. */
export function isAdmission({ kind }: Pick<SiteChange, 'kind'>): boolean {
  return admitting.includes(kind);
}

/** Every change note of the site, and every withdrawal, newest first. Of one day, by id, and of one file the later first. */
export function siteChanges(
  facts: readonly { id: string; fact: Pick<Fact, 'history' | 'withdrawn'> }[],
  series: readonly { id: string; series: Pick<Series, 'history'> }[],
): SiteChange[] {
  const ofFacts = facts.flatMap(({ id, fact: { history = [], withdrawn } }) => [
    ...history.map((note, index): SiteChange => ({ ...note, of: 'fact', id, anchor: noteAnchor(index) })),
    ...(withdrawn ? [withdrawal(id, withdrawn)] : []),
  ]);
  const ofSeries = series.flatMap(({ id, series: { history = [] } }) =>
    history.map((note, index): SiteChange => ({ ...note, of: 'series', id, anchor: noteAnchor(index) })),
  );
  // Notes stand oldest first in their file; sorting keeps the order of equals.
  return [...ofFacts, ...ofSeries]
    .toReversed()
    .sort((a, b) => b.date.localeCompare(a.date) || a.of.localeCompare(b.of) || a.id.localeCompare(b.id));
}

/** The anchor of a note on its page, by its place in `history`. */
export function noteAnchor(index: number): string {
  return `change-${index + 1}`;
}

function withdrawal(id: string, { date, reason }: NonNullable<Fact['withdrawn']>): SiteChange {
  return { date, kind: 'withdrawal', note: reason, of: 'fact', id, anchor: 'withdrawn' };
}
