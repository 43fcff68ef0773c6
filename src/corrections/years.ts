import { groupBy, keysIn, type Group } from '../browse/group.ts';
import { yearOf } from '../domain/iso-date.ts';
import type { SiteChange } from './site-changes.ts';

/** How many changes a page of a list shows. */
export const changesOnPage = 100;

const yearKeys = ({ date }: Pick<SiteChange, 'date'>) => [yearOf(date)];

/** Changes by year, both in the order of the changes. */
export function byYear(changes: readonly SiteChange[]): Group<SiteChange>[] {
  return groupBy(changes, yearKeys, keysIn(changes, yearKeys));
}

/** The anchor at which the changes of a year begin. */
export function yearAnchor(year: string): string {
  return `y${year}`;
}

/** A year of a list that is cut into pages: how many changes it has, and the number of the page on which it begins. */
export interface YearPlace {
  year: string;
  count: number;
  page: number;
}

/** Where each year of a list begins. */
export function yearPlaces(changes: readonly SiteChange[], size = changesOnPage): YearPlace[] {
  let before = 0;
  return byYear(changes).map(({ key, items }) => {
    const page = Math.floor(before / size) + 1;
    before += items.length;
    return { year: key, count: items.length, page };
  });
}
