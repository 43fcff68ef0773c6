import type { ContentDocument, FactFile } from '../../check/content.ts';
import type { Place } from '../../check/diagnostic.ts';
import type { Finding } from '../../check/rule.ts';
import type { ChangeRule, Told } from '../rule.ts';

export const futureDate: ChangeRule = {
  code: 'future-date',
  severity: 'error',
  summary:
    'A new change note, withdrawal or superseded value is dated no later than tomorrow, for somewhere it is tomorrow already.',
  *fact({ after, notes, withdrawn }, told) {
    yield* ofNotes(
      after,
      notes.added.map(({ index }) => index),
      told,
    );
    if (withdrawn === 'set' || withdrawn === 'changed') yield* ofWithdrawal(after, told);
  },
  *series({ after, notes, superseding }, told) {
    yield* ofNotes(
      after,
      notes.added.map(({ index }) => index),
      told,
    );
    for (const { index, at, entry } of superseding) {
      yield* later(entry.date, () => after.at(['points', index, 'supersedes', at, 'date']), told);
    }
  },
  *whole({ added, addedSeries }, told) {
    for (const fact of added) {
      yield* ofNotes(fact, [...(fact.draft.history ?? []).keys()], told);
      yield* ofWithdrawal(fact, told);
    }
    for (const series of addedSeries) yield* ofNotes(series, [...(series.draft.history ?? []).keys()], told);
  },
};

function* ofNotes(
  document: ContentDocument<'fact'> | ContentDocument<'series'>,
  indexes: readonly number[],
  told: Told,
): Generator<Finding> {
  for (const index of indexes) {
    const date = document.draft.history?.[index]?.date;
    yield* later(date, () => document.at(['history', index, 'date']), told);
  }
}

function* ofWithdrawal(fact: FactFile, told: Told): Generator<Finding> {
  yield* later(fact.draft.withdrawn?.date, () => fact.at(['withdrawn', 'date']), told);
}

function* later(date: string | undefined, at: () => Place, { today }: Told): Generator<Finding> {
  if (date === undefined || today === undefined || date <= dayAfter(today)) return;
  yield {
    at: at(),
    message: `${date} is not yet; today is ${today}.`,
    suggestion: 'Write the day of the change.',
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
