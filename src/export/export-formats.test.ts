import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { fileOf, good, goodText, overlay } from '../check/fixtures/fixture.ts';
import { jsonSchemaOf } from '../domain/json-schema.ts';
import { siteClaimReview } from '../structured-data/site-claim-review.ts';
import { claimReviewFeed } from './claim-review-feed.ts';
import { exportFormats, factDataFiles, factsData } from './export-formats.ts';
import { FactDataFile, FactsData } from './fact-data.ts';
import { publishedContent, publishedFacts } from './published-content.ts';

const published = publishedContent(check(good).content);

test('the feed has what the pages hold, newest first, without what was withdrawn', () => {
  const feed = claimReviewFeed(published) as unknown as { dataFeedElement: { item: object }[] };
  const { dataFeedElement, ...about } = feed;
  expect(about).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: 'Tide Check',
    url: 'https://tides.example.org/checks/claimreview.json',
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: {
      '@type': 'Organization',
      name: 'Examplehaven Readers',
      url: 'https://tides.example.org/about',
    },
    dateModified: '2021-06-01',
  });
  const standing = publishedFacts(published).filter(({ fact }) => !fact.withdrawn);
  expect(standing.map(({ id }) => id)).toEqual(['gauge-was-moved', 'two-tides-a-day']);
  expect(dataFeedElement).toEqual(
    standing.map((entry) => {
      const { '@context': _, ...review } = siteClaimReview(entry, published.site) as unknown as Record<
        string,
        unknown
      >;
      return {
        '@type': 'DataFeedItem',
        url: entry.url,
        dateCreated: entry.fact.published,
        dateModified: review['dateModified'],
        item: review,
      };
    }),
  );
});

test('all facts as JSON fit their schema, withdrawn ones say so, and what is for authors alone is not told', () => {
  const data = factsData(published);
  expect(FactsData.parse(data)).toEqual(data);
  const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(jsonSchemaOf(FactsData));
  expect([validate(data), validate.errors]).toEqual([true, null]);
  expect(data.facts.map(({ id, withdrawn }) => [id, withdrawn?.date])).toEqual([
    ['ferry-lost-the-tide', '2021-07-01'],
    ['gauge-was-moved', undefined],
    ['two-tides-a-day', undefined],
  ]);
  expect(JSON.stringify(data)).not.toMatch(/waivers|review_by/);
});

test('a fact as JSON has its front matter with what its ids stand for', () => {
  const files = factDataFiles(published);
  expect(files.map((file) => FactDataFile.parse(file))).toEqual(files);
  expect(files[2]).toEqual({
    $schema: 'https://tides.example.org/checks/data/schema/fact-data.json',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    id: 'two-tides-a-day',
    url: 'https://tides.example.org/checks/facts/two-tides-a-day/',
    claim: 'Examplehaven has two high waters on every day of the year.',
    headline: 'Most days have two high waters, 27 days have one',
    summary: 'The tables list a single high water on 27 days of the year.',
    verdict: { id: 'half-right', label: 'Half right', tone: 'mixed', rating: 3 },
    topics: [{ id: 'tides', label: 'Tides' }],
    published: '2021-03-01',
    changed: '2021-03-01',
    authors: ['Ada Example'],
    sources: [
      {
        id: 'tables',
        title: 'Tide tables of Examplehaven',
        publisher: 'Examplehaven Harbour Board',
        url: 'https://harbour.example.org/tables',
        role: 'primary',
        accessed: '2021-02-20',
      },
    ],
  });
});

test('the table has a row for each fact, and no cell that a spreadsheet would run', () => {
  const hostile = goodText('facts/two-tides-a-day.md').replace(
    'claim: Examplehaven',
    'claim: =SUM(A1) says Examplehaven',
  );
  const folder = overlay(good, [fileOf('facts/two-tides-a-day.md', hostile)]);
  const lines = exportFormats['facts-csv'].text(publishedContent(check(folder).content)).split('\r\n');
  expect([lines.length, lines[0]]).toEqual([
    5,
    'id,url,claim,claimant,claimed,verdict,verdict_label,rating,headline,summary,topics,published,changed,withdrawn,authors,appearances,sources',
  ]);
  expect(lines[3]).toBe(
    'two-tides-a-day,https://tides.example.org/checks/facts/two-tides-a-day/,\'=SUM(A1) says Examplehaven has two high waters on every day of the year.,,,half-right,Half right,3,"Most days have two high waters, 27 days have one",The tables list a single high water on 27 days of the year.,tides,2021-03-01,2021-03-01,,Ada Example,,https://harbour.example.org/tables',
  );
});
