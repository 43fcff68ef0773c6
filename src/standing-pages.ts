import { getCollection, type CollectionEntry } from 'astro:content';
import { standingPages as order } from './domain/standing-page.ts';

/** A page of the publisher's own, such as the methodology. */
export type StandingPageEntry = CollectionEntry<'pages'>;

const rank = (id: string) => {
  const place = (order as readonly string[]).indexOf(id);
  return place < 0 ? order.length : place;
};

/** The publisher's own pages: those that every site owes first, in their order, then the others by title. */
export const standingPages: readonly StandingPageEntry[] = (await getCollection('pages')).sort(
  (a, b) => rank(a.id) - rank(b.id) || a.data.title.localeCompare(b.data.title),
);
