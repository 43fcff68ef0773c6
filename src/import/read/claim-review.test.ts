import { expect, test } from 'vitest';
import type { ImportedReview } from '../imported-review.ts';
import { readClaimReview } from './claim-review.ts';
import type { JsonNode } from './json-values.ts';
import { resolverOf } from './review-nodes.ts';

const none: ImportedReview = {
  claims: [],
  claimants: [],
  appearances: [],
  references: [],
  corrections: [],
  left: [],
};
/** What is read, without the fields that are not there. */
const read = (node: JsonNode) =>
  JSON.parse(JSON.stringify(readClaimReview(node, resolverOf(node)))) as ImportedReview;

test('takes every field of a whole ClaimReview', () => {
  const node = {
    '@type': 'ClaimReview',
    url: 'https://example.org/mole',
    inLanguage: 'en',
    headline: 'The mole stands',
    name: 'Did the mole sink?',
    abstract: 'It stands.',
    claimReviewed: 'The mole sank',
    reviewBody: 'We went and looked.',
    datePublished: '2024-05-01',
    dateModified: '2024-05-03',
    license: { '@type': 'CreativeWork', url: 'https://example.org/licence' },
    publisher: { '@type': 'NewsMediaOrganization', name: 'Example Gauge' },
    author: [
      { '@type': 'Person', name: 'Ada Example' },
      { '@type': 'Person', name: 'Bo Example' },
    ],
    reviewRating: {
      '@type': 'Rating',
      ratingValue: '1',
      worstRating: 1,
      bestRating: 5,
      alternateName: 'Wrong',
      ratingExplanation: 'It stands.',
    },
    itemReviewed: {
      '@type': 'Claim',
      author: {
        '@type': 'Person',
        name: 'Cem Example',
        jobTitle: 'Angler',
        sameAs: ['https://example.org/cem'],
      },
      datePublished: '2024-04-02',
      firstAppearance: { '@type': 'CreativeWork', url: 'https://example.com/first' },
      appearance: [
        'https://example.com/post',
        {
          url: 'https://example.com/paper',
          name: 'Sunk!',
          publisher: { name: 'Example Post' },
          datePublished: '2024-04-03',
        },
      ],
    },
    citation: [
      { '@type': 'CreativeWork', url: 'https://example.org/log', name: 'Log' },
      'Harbour almanac, p. 3',
    ],
    correction: [{ '@type': 'CorrectionComment', text: 'The day was wrong.', datePublished: '2024-05-03' }],
    image: 'https://example.org/mole.jpg',
  };
  expect(read(node)).toEqual({
    url: 'https://example.org/mole',
    claims: ['The mole sank'],
    verdict: 'Wrong',
    rating: '1 on a scale of 1 to 5',
    explanation: 'It stands.',
    headline: 'The mole stands',
    title: 'Did the mole sink?',
    summary: 'It stands.',
    text: 'We went and looked.',
    published: '2024-05-01',
    changed: '2024-05-03',
    language: 'en',
    licence: 'https://example.org/licence',
    publisher: 'Example Gauge',
    author: 'Ada Example, Bo Example',
    claimants: [{ name: 'Cem Example', kind: 'person', role: 'Angler', url: 'https://example.org/cem' }],
    claimed: '2024-04-02',
    appearances: [
      { url: 'https://example.com/first' },
      { url: 'https://example.com/post' },
      { url: 'https://example.com/paper', title: 'Sunk!', publisher: 'Example Post', date: '2024-04-03' },
    ],
    references: [{ url: 'https://example.org/log', title: 'Log' }, { url: 'Harbour almanac, p. 3' }],
    corrections: [{ text: 'The day was wrong.', date: '2024-05-03' }],
    left: [{ field: 'image', value: 'https://example.org/mole.jpg' }],
  });
});

test.each<[string, JsonNode, Partial<ImportedReview>]>([
  [
    'a claim that stands in what was reviewed alone',
    { itemReviewed: { '@type': 'Claim', text: 'The mole sank' } },
    { claims: ['The mole sank'] },
  ],
  [
    'a claim that is what was reviewed, as a text',
    { itemReviewed: 'The mole sank' },
    { claims: ['The mole sank'] },
  ],
  [
    'an address as what was reviewed',
    { claimReviewed: 'A', itemReviewed: ['https://example.com/post'] },
    { claims: ['A'], appearances: [{ url: 'https://example.com/post' }] },
  ],
  [
    'the CreativeWork of older feeds, whose name is not what was said',
    {
      claimReviewed: 'A',
      itemReviewed: { '@type': 'CreativeWork', name: 'A paper', url: 'https://example.com/p', author: 'Bo' },
    },
    {
      claims: ['A'],
      claimants: [{ name: 'Bo' }],
      appearances: [{ url: 'https://example.com/p' }],
      left: [{ field: 'itemReviewed.name', value: 'A paper' }],
    },
  ],
  ['several claims', { claimReviewed: ['A', 'B', 'A'] }, { claims: ['A', 'B'] }],
  [
    'several claimants',
    { itemReviewed: { author: ['Ada', { '@type': 'Organization', name: 'The board' }] } },
    { claimants: [{ name: 'Ada' }, { name: 'The board', kind: 'organization' }] },
  ],
  ['a bare word as the rating', { reviewRating: 'Wrong' }, { verdict: 'Wrong' }],
  [
    'a rating without a word',
    { reviewRating: { ratingValue: 2, bestRating: '5', worstRating: '1' } },
    { verdict: '2 on a scale of 1 to 5', rating: '2 on a scale of 1 to 5' },
  ],
  [
    'a rating of which only the number is told',
    { reviewRating: { ratingValue: 2 } },
    { verdict: '2', rating: '2' },
  ],
  ['the author as a text', { author: 'Example Gauge' }, { publisher: 'Example Gauge' }],
  [
    'an author with an address, which has no place',
    {
      author: {
        '@type': 'Organization',
        name: 'Example Gauge',
        url: 'https://example.org/about',
        logo: { url: 'x' },
      },
    },
    {
      publisher: 'Example Gauge',
      left: [
        { field: 'author.url', value: 'https://example.org/about' },
        { field: 'author.logo', value: '{"url":"x"}' },
      ],
    },
  ],
  [
    'numbers and booleans where texts belong',
    { claimReviewed: 7, headline: true },
    { claims: ['7'], headline: 'true' },
  ],
  [
    'an object where a text belongs',
    { headline: { a: 1 } },
    { left: [{ field: 'headline', value: '{"a":1}' }] },
  ],
  ['nothing at all', {}, {}],
])('reads %s', (_, node, expected) => {
  expect(read({ '@type': 'ClaimReview', ...node })).toEqual({ ...none, ...expected });
});

test('finds what a bare reference names in its document', () => {
  const review = { '@type': 'ClaimReview', author: { '@id': '#us' } };
  const graph = { '@graph': [review, { '@id': '#us', '@type': 'Organization', name: 'Example Gauge' }] };
  expect(readClaimReview(review, resolverOf(graph)).publisher).toBe('Example Gauge');
});
