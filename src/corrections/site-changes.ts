import { firstIdOf, type Fact } from '../domain/fact.ts';
import type { Series } from '../domain/series.ts';
import { changesOfFact, changesOfSeries, type FileChange, type Reading } from './file-changes.ts';

/** A change that readers are told of, and what it was made in. */
export interface SiteChange extends FileChange {
  of: 'fact' | 'series';
  /** Id of the fact file or series. */
  id: string;
  /** The id under which it was first published, by which a change keeps its name in feeds. */
  firstId: string;
}

/** The kinds that say that something which stood here does not stand. */
const unsaying: readonly FileChange['kind'][] = ['correction', 'withdrawal', 'revision'];

/**
 * Whether a change bears on what readers were told, so that they should hear of it: something that stood here does not
 * stand, or the finding is another. The others add, or say the same better.
 */
export function bearsOnFinding({ kind, finding }: Pick<FileChange, 'kind' | 'finding'>): boolean {
  return finding === true || unsaying.includes(kind);
}

/** Every change of the site, newest first. Of one day, by id, and of one file the later first. */
export function siteChanges(
  facts: readonly { id: string; fact: Pick<Fact, 'history' | 'withdrawn' | 'former_ids'> }[],
  series: readonly { id: string; series: Pick<Series, 'history' | 'points'> }[],
  reading: Reading,
): SiteChange[] {
  const ofFacts = facts.flatMap(({ id, fact }) => {
    const firstId = firstIdOf({ id, fact });
    return changesOfFact(fact, reading).map((change): SiteChange => ({ ...change, of: 'fact', id, firstId }));
  });
  const ofSeries = series.flatMap(({ id, series }) =>
    changesOfSeries(series, reading).map((change): SiteChange => ({
      ...change,
      of: 'series',
      id,
      firstId: id,
    })),
  );
  // Changes stand oldest first in their file; sorting keeps the order of equals.
  return [...ofFacts, ...ofSeries]
    .toReversed()
    .sort((a, b) => b.date.localeCompare(a.date) || a.of.localeCompare(b.of) || a.id.localeCompare(b.id));
}
