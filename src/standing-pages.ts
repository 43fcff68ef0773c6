import type { MDXInstance } from 'astro';
import { standingPages as order, type StandingPage } from './domain/standing-page.ts';

/** A page of the publisher's own, such as the methodology. */
export interface StandingPageEntry {
  id: string;
  data: StandingPage;
  Content: MDXInstance<StandingPage>['Content'];
}

// The content folder's name in astro.config.mjs: a glob must be written out, and the folder can lie anywhere.
const modules = import.meta.glob<MDXInstance<StandingPage>>('#content/pages/*.mdx', { eager: true });

const rank = (id: string) => {
  const place = (order as readonly string[]).indexOf(id);
  return place < 0 ? order.length : place;
};

/** The publisher's own pages: those that every site owes first, in their order, then the others by title. */
export const standingPages: readonly StandingPageEntry[] = Object.entries(modules)
  .map(([path, { frontmatter, Content }]) => ({
    id: path.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    data: frontmatter,
    Content,
  }))
  .sort((a, b) => rank(a.id) - rank(b.id) || a.data.title.localeCompare(b.data.title));
