import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { fileOf, folderOf, good } from '../check/fixtures/fixture.ts';
import type { RawFolder } from '../check/read/raw-file.ts';
import { readFolder } from '../check/read/read-folder.ts';
import type { Claimant } from '../domain/claimant.ts';
import { Fact } from '../domain/fact.ts';
import { importReviews } from '../import/import-reviews.ts';
import { readGivenText } from '../import/read/given-text.ts';
import { exportFormats, type ExportName } from './export-formats.ts';
import { publishedContent } from './published-content.ts';

const root = join(import.meta.dirname, '../..');
const sites: [string, RawFolder][] = [
  ['of the tests', good],
  ['of this repository', readFolder(join(root, 'content'))],
];

interface Review {
  [key: string]: unknown;
  url: string;
  claimReviewed: string;
  datePublished: string;
  correction?: { datePublished: string }[];
}

/** What a site publishes in one of its data files. */
const exported = (folder: RawFolder, name: ExportName = 'claimreview') =>
  exportFormats[name].text(publishedContent(check(folder).content));
const reviewsIn = (folder: RawFolder) =>
  (JSON.parse(exported(folder)) as { dataFeedElement: { item: Review }[] }).dataFeedElement.map(
    ({ item }) => item,
  );
/** A folder with the vocabulary of another and the fact files that were imported from its data, none of its own. */
const imported = (folder: RawFolder, name: ExportName = 'claimreview') => {
  const { site, verdicts, topics } = publishedContent(check(folder).content);
  const around = {
    verdicts,
    topics,
    locale: site.locales[0] as string,
    countries: site.personal_identifiers.countries,
    taken: new Set<string>(),
    cited: [],
    facts: [],
  };
  const terms = {
    table: new Map(),
    topics: [topics[0]?.id as string],
    author: 'Ada Example',
    today: '2030-01-01',
  };
  const outcomes = importReviews(readGivenText(exported(folder, name)).entries, around, terms);
  const kept = folder.files.filter(({ name }) => !/^(?:facts|evidence|series)\//.test(name));
  const files = outcomes.flatMap((one) =>
    one.kind === 'written' ? [fileOf(`facts/${one.id}.md`, one.text)] : [],
  );
  return { outcomes, folder: folderOf([...kept, ...files]) };
};

/** A claimant as schema.org can tell it: persons alone have a role there. */
const asFed = ({ role, ...told }: Claimant): Claimant => ({
  ...told,
  ...(role !== undefined && told.kind === 'person' && { role }),
});

describe.each(sites)('the site %s', (_, folder) => {
  const there = imported(folder);

  test('comes back from its own feed, every field of it', () => {
    const wanted = check(folder)
      .content.facts.flatMap(({ data }) => (data && !data.withdrawn ? [data] : []))
      .map(({ claim, headline, summary, verdict, published, claimant, claimed, appearances }) => ({
        ...{ claim, headline, summary, verdict, published, claimed },
        claimant: claimant && asFed(claimant),
        appearances: appearances?.map(({ archived: _, ...told }) => told),
      }));
    const got = check(there.folder).content.facts.map(({ data }) => data);
    expect(got).toHaveLength(wanted.length);
    for (const fact of wanted) {
      const { claim, headline, summary, verdict, published, claimant, claimed, appearances } =
        got.find((one) => one?.claim === fact.claim) ?? {};
      expect({ claim, headline, summary, verdict, published, claimant, claimed, appearances }).toEqual(fact);
    }
  });

  test('names each review that it was imported from, as a source that is cited', () => {
    const urls = check(there.folder).content.facts.flatMap(({ data, body }) =>
      body?.citations.some(({ sourceId }) => sourceId === 'review') ? (data?.sources[0]?.url ?? []) : [],
    );
    expect(urls.sort()).toEqual(
      reviewsIn(folder)
        .map(({ url }) => url)
        .sort(),
    );
  });

  test('exported again is the same ClaimReview but for its address, and the day of a change that is no correction', () => {
    // A ClaimReview tells of corrections and of no other change, so that only their days come back.
    const told = ({ datePublished, correction = [] }: Review) =>
      [datePublished, ...correction.map((one) => one.datePublished)].sort().at(-1);
    const same = (reviews: Review[]) =>
      reviews
        .map((review) => ({ ...review, url: '', dateModified: told(review) }))
        .sort((a, b) => a.claimReviewed.localeCompare(b.claimReviewed));
    expect(same(reviewsIn(there.folder))).toEqual(same(reviewsIn(folder)));
  });

  test('comes back from its table, withdrawn findings refused', () => {
    const facts = check(folder).content.facts.flatMap(({ data }) => data ?? []);
    const { outcomes } = imported(folder, 'facts-csv');
    const kinds = new Map(outcomes.map(({ claim, kind }) => [claim, kind]));
    expect(facts.map(({ claim }) => kinds.get(claim))).toEqual(
      facts.map(({ withdrawn }) => (withdrawn ? 'refused' : 'written')),
    );
  });
});

test('the documentation names every key that no feed tells', () => {
  const told = [
    'claim',
    'headline',
    'summary',
    'verdict',
    'published',
    'claimant',
    'claimed',
    'appearances',
    'history',
  ];
  // The site publishes neither, or says of it that the finding no longer stands.
  const untold = ['review_by', 'withdrawn'];
  const silent = Object.keys(Fact.shape).filter((key) => ![...told, ...untold].includes(key));
  const page = readFileSync(join(root, 'docs/import.md'), 'utf8').replace(/^.*### There and back/s, '');
  expect(silent.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});
