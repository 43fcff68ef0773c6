import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { StandingPage } from './domain/standing-page.ts';
import { contentFolder } from './folders.ts';

/**
 * The standing pages are Astro's: they are MDX, which its bundler turns into code. Everything else comes from the check
 * (facts.ts, series.ts, site.ts), which must not wait for the bundler, nor the bundler for it.
 */
export const collections = {
  pages: defineCollection({
    loader: glob({ base: `${contentFolder()}/pages`, pattern: '*.mdx' }),
    schema: StandingPage,
  }),
};
