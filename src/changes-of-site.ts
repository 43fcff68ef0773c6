import { measureFormat } from './chart/measure-format.ts';
import { periodWords } from './chart/period-words.ts';
import { quantityWords } from './chart/quantity-words.ts';
import type { FileChange, Reading } from './corrections/file-changes.ts';
import { bearsOnFinding, siteChanges, type SiteChange } from './corrections/site-changes.ts';
import { yearPlaces } from './corrections/years.ts';
import { readPeriod } from './domain/period.ts';
import { readQuantity, unknownValue } from './domain/quantity.ts';
import { allFacts, factsOf } from './facts.ts';
import { absolute, routes } from './routes.ts';
import { allSeries } from './series.ts';
import { locale, site, t, text, verdicts } from './site.ts';

/** How this site's values are read. */
export const reading: Reading = { verdicts: new Set(verdicts.map(({ id }) => id)), text };

/** Every change that readers are told of, newest first. */
export const allChanges: readonly SiteChange[] = siteChanges(allFacts, allSeries, reading);

/** Those that bear on what readers were told. */
export const corrections: readonly SiteChange[] = allChanges.filter(bearsOnFinding);

/** The others: updates and clarifications. */
export const otherChanges: readonly SiteChange[] = allChanges.filter((change) => !bearsOnFinding(change));

/** Where each year of the two lists begins. */
export const yearsOfCorrections = yearPlaces(corrections);
export const yearsOfOthers = yearPlaces(otherChanges);

const seriesById = new Map(allSeries.map(({ id, series }) => [id, series]));

/** What a change was made in: its name as it is now, and its address on this host. */
export function subjectOf({ of, id }: SiteChange): { title: string; path: string } {
  if (of === 'fact') return { title: factsOf([id])[0]?.fact.headline ?? id, path: routes.fact(id) };
  const series = seriesById.get(id);
  return { title: series ? text(series.title) : id, path: routes.series(id) };
}

/** The same with its whole address. */
export function wholeSubjectOf(change: SiteChange): { title: string; url: string } {
  const { title, path } = subjectOf(change);
  return { title, url: absolute(path, site.url) };
}

/** What names a change for ever, also when its file gets another name. */
export function changeName({ of, firstId, anchor }: SiteChange): string {
  const path = of === 'fact' ? routes.fact(firstId) : routes.series(firstId);
  return `${absolute(path, site.url)}#${anchor}`;
}

/**
 * A change in the words of its page: of a revised value, which one it is, and what stood and stands there as its table
 * writes it.
 * @param change with the id of its fact file or series
 */
export function withWords<Change extends FileChange>(
  change: Change & { id: string },
): { words: Change; point?: string } {
  const { point, from, to, id } = change;
  const measure = point && seriesById.get(id)?.measures[point.measure];
  if (!measure) return { words: change };
  const period = readPeriod(point.period);
  const write = (value = '') => valueWords(value, measure.unit);
  return {
    words: { ...change, from: write(from), to: write(to) },
    point: `${text(measure.label)}, ${period ? periodWords(period, locale) : point.period}`,
  };
}

function valueWords(written: string, unit: string): string {
  if (written === unknownValue) return t.series.unknown;
  const quantity = readQuantity(written);
  return quantity
    ? quantityWords(quantity, measureFormat(unit, locale).number, t.series.qualifiers)
    : written;
}

/** What kind of change it is, in a word or two. */
export function kindWord({ kind }: Pick<SiteChange, 'kind'>): string {
  return t.changes.kinds[kind].name;
}
