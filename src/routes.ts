import { pagePath } from './browse/list-paths.ts';
import { hostOf } from './domain/web-address.ts';

/**
 * The address of every kind of page, in one place: paths from the root of the host, base path included, and ending in a
 * slash where they are pages. `base` is Astro's `BASE_URL`, with or without its closing slash.
 */
export function routesUnder(base: string) {
  const path = (...parts: string[]) => [base.replace(/\/$/, ''), ...parts].join('/');
  const page = (...parts: string[]) => path(...parts, '');
  return {
    home: page(),
    facts: page('facts'),
    fact: (id: string) => page('facts', id),
    verdicts: page('verdicts'),
    verdict: (id: string) => page('verdicts', id),
    topics: page('topics'),
    topic: (id: string) => page('topics', id),
    claimants: page('claimants'),
    /** By the slug that `claimantSlugOf` of `groups.ts` gives: a bare name may share its slug with another. */
    claimant: (slug: string) => page('claimants', slug),
    years: page('years'),
    year: (year: string) => page('years', year),
    sources: page('sources'),
    sourceHost: (url: string) => page('sources', hostOf(url)),
    host: (host: string) => page('sources', host),
    allSeries: page('series'),
    series: (id: string) => page('series', id),
    /** Any two series side by side, and two that a fact file names, in the order of their ids. */
    compare: page('series', 'compare'),
    comparison: (a: string, b: string) => page('series', 'compare', a, b),
    /** The picture of one measure of a series. */
    seriesPicture: (id: string, measure: string, format: 'svg' | 'png') =>
      path('series', id, `${measure}.${format}`),
    /**
     * What other sites show in a frame, and the same for programs (https://oembed.com/): a card of a fact file, the chart
     * of one measure of a series. A series lies a folder deeper, so that no id of a fact file is ever taken for it.
     */
    embeddedFact: (id: string) => page('embed', id),
    embeddedSeries: (id: string, measure: string) => page('embed', 'series', id, measure),
    factOembed: (id: string) => path('oembed', `${id}.json`),
    seriesOembed: (id: string, measure: string) => path('oembed', 'series', id, `${measure}.json`),
    /** How many fact files stand under each verdict, topic and year. */
    totalsData: path('data', 'totals.csv'),
    dataPackage: path('datapackage.json'),
    seriesData: (id: string, format: 'csv' | 'json') => path('series', `${id}.${format}`),
    search: page('search'),
    standingPage: (id: string) => page(id),
    feed: path('feed.xml'),
    jsonFeed: path('feed.json'),
    corrections: page('corrections'),
    /** The changes that leave the findings what they were. */
    updates: page('corrections', 'updates'),
    correctionsFeed: path('corrections.xml'),
    correctionsData: path('data', 'corrections.json'),
    /** What was held against evidence: on the whole site, and in one fact file. */
    evidenceData: path('data', 'evidence.json'),
    factEvidence: (id: string) => path('data', 'evidence', `${id}.json`),
    /** The picture of a fact file's first chart. */
    factPicture: (id: string) => path('facts', `${id}.png`),
    /** The page on which a fact file is written, or a published one is changed. */
    contribute: page('contribute'),
    suggestChange: (id: string) => `${page('contribute')}?fact=${id}`,
    /** The folders with what a browser needs to check a fact file. */
    checkData: path('data', 'check'),
    factFiles: path('facts'),
    factFile: (id: string) => path('facts', `${id}.md`),
    /** All facts as data, and one. */
    claimReviewFeed: path('claimreview.json'),
    factsData: (format: 'json' | 'csv') => path('data', `facts.${format}`),
    factData: (id: string) => path('data', 'facts', `${id}.json`),
    schema: (name: string) => path('data', 'schema', `${name}.json`),
    asset: (name: string) => path(name),
  };
}

/** The addresses of this site. */
export const routes = routesUnder(import.meta.env?.BASE_URL ?? '/');

/** The whole address of a path of this site. */
export function absolute(path: string, siteUrl: string): string {
  return new URL(path, siteUrl).href;
}

/** The address of a page of a list that begins at `address`. No id has a slash in it, so no id is ever taken for a page. */
export function listPageAddress(address: string, number: number): string {
  return `${address}${number === 1 ? '' : `${pagePath(number)}/`}`;
}
