import { absolute, routesUnder } from '../routes.ts';
import { claimReviewFeed } from './claim-review-feed.ts';
import { factData, type FactDataFile, type FactsData } from './fact-data.ts';
import { factsCsv } from './facts-csv.ts';
import { publishedFacts, type PublishedContent } from './published-content.ts';

/** A data file of the whole site. */
export interface ExportFormat {
  /** Its path in the site. */
  path: string;
  mediaType: string;
  text: (content: PublishedContent) => string;
}

/** The data files that a site publishes of all its fact files, which the command writes as well. */
export const exportFormats = {
  claimreview: {
    path: 'claimreview.json',
    mediaType: 'application/ld+json',
    text: (content) => JSON.stringify(claimReviewFeed(content)),
  },
  'facts-json': {
    path: 'data/facts.json',
    mediaType: 'application/json',
    text: (content) => JSON.stringify(factsData(content)),
  },
  'facts-csv': { path: 'data/facts.csv', mediaType: 'text/csv', text: factsCsv },
} as const satisfies Record<string, ExportFormat>;

export type ExportName = keyof typeof exportFormats;

/** Every fact file of a site as data. */
export function factsData(content: PublishedContent): FactsData {
  const { site } = content;
  const routes = routesUnder(site.base);
  return {
    $schema: absolute(routes.schema('facts'), site.url),
    licence: site.licences.content.url,
    page: absolute(routes.facts, site.url),
    facts: publishedFacts(content).map(factData),
  };
}

/** Each fact file of a site as a data file of its own. */
export function factDataFiles(content: PublishedContent): FactDataFile[] {
  const { site } = content;
  const about = {
    $schema: absolute(routesUnder(site.base).schema('fact-data'), site.url),
    licence: site.licences.content.url,
  };
  return publishedFacts(content).map((fact) => ({ ...about, ...factData(fact) }));
}
