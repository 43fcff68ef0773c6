import { isAdmission, siteChanges, type SiteChange } from './corrections/site-changes.ts';
import { yearPlaces } from './corrections/years.ts';
import { allFacts, factsOf } from './facts.ts';
import { absolute, routes } from './routes.ts';
import { allSeries } from './series.ts';
import { site, t, text } from './site.ts';

/** Every change that readers are told of, newest first. */
export const allChanges: readonly SiteChange[] = siteChanges(allFacts, allSeries);

/** Those that say that something was wrong. */
export const admissions: readonly SiteChange[] = allChanges.filter(isAdmission);

/** The others: updates and clarifications. */
export const otherChanges: readonly SiteChange[] = allChanges.filter((change) => !isAdmission(change));

/** Where each year of the two lists begins. */
export const yearsOfAdmissions = yearPlaces(admissions);
export const yearsOfOthers = yearPlaces(otherChanges);

const titles = new Map(allSeries.map(({ id, series }) => [id, text(series.title)]));

/** What a change was made in: its name as it is now, and its address on this host. */
export function subjectOf({ of, id }: SiteChange): { title: string; path: string } {
  if (of === 'series') return { title: titles.get(id) ?? id, path: routes.series(id) };
  return { title: factsOf([id])[0]?.fact.headline ?? id, path: routes.fact(id) };
}

/** The same with its whole address. */
export function wholeSubjectOf(change: SiteChange): { title: string; url: string } {
  const { title, path } = subjectOf(change);
  return { title, url: absolute(path, site.url) };
}

/** What kind of change it is, in a word or two. */
export function kindWord({ kind }: Pick<SiteChange, 'kind'>): string {
  return t.changes.kinds[kind].name;
}
