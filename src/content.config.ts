import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { CompiledFact } from './compile/compile.ts';
import { contentLoader } from './compile/loader.ts';
import type { Series } from './domain/series.ts';
import type { Site } from './domain/site.ts';
import { StandingPage } from './domain/standing-page.ts';
import type { TopicList } from './domain/topic.ts';
import type { VerdictScale } from './domain/verdict.ts';
import { contentFolder } from './folders.ts';

// The check has judged all but the pages against the schemas of domain/ already; here they only lend their types.
const judged = <Data>() => z.custom<Data>();

export const collections = {
  site: defineCollection({
    loader: contentLoader('site'),
    schema: judged<{ site: Site; verdicts: VerdictScale; topics: TopicList }>(),
  }),
  facts: defineCollection({ loader: contentLoader('facts'), schema: judged<Omit<CompiledFact, 'id'>>() }),
  series: defineCollection({ loader: contentLoader('series'), schema: judged<Series>() }),
  pages: defineCollection({
    loader: glob({ base: `${contentFolder()}/pages`, pattern: '*.mdx' }),
    schema: StandingPage,
  }),
};
