import { expect, test } from 'vitest';
import type { Fact } from '../domain/fact.ts';
import { claimReview, type ClaimReviewContext } from './claim-review.ts';

const fact: Fact = {
  claim: 'The tide came twice on Monday.',
  headline: 'The tide came once',
  summary: 'One gauge, one tide.',
  verdict: 'no',
  topics: ['tides'],
  published: '2024-05-01',
  authors: ['Ada Example'],
  sources: [],
};
const context: ClaimReviewContext = {
  url: 'https://example.org/facts/tide/',
  locale: 'en',
  verdict: {
    id: 'no',
    label: { en: 'Not so' },
    meaning: { en: '…' },
    tone: 'denied',
    icon: 'cross',
    rating: 1,
  },
  verdictLabel: 'Not so',
  publisher: { name: 'Example Gauge', url: 'https://example.org/' },
  licence: 'https://example.org/licence',
};

test('says what the page says, and nothing of what is unknown', () => {
  expect(claimReview(fact, context)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://example.org/facts/tide/',
    inLanguage: 'en',
    headline: 'The tide came once',
    abstract: 'One gauge, one tide.',
    claimReviewed: 'The tide came twice on Monday.',
    datePublished: '2024-05-01',
    dateModified: '2024-05-01',
    license: 'https://example.org/licence',
    author: { '@type': 'Organization', name: 'Example Gauge', url: 'https://example.org/' },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 1,
      worstRating: 1,
      bestRating: 5,
      alternateName: 'Not so',
    },
    itemReviewed: { '@type': 'Claim' },
  });
});

test('gives the claimant, the date and the places of the claim, and the last change', () => {
  const known: Fact = {
    ...fact,
    claimed: '2024-04',
    claimant: { name: 'Bo Example', kind: 'person', role: 'Harbour master' },
    appearances: [{ url: 'https://example.com/post', publisher: 'Example Post', date: '2024-04-02' }],
    history: [{ date: '2024-06-01', kind: 'update', note: 'A second gauge was read.' }],
  };
  const { dateModified, itemReviewed } = claimReview(known, context) as unknown as Record<string, unknown>;
  expect(dateModified).toBe('2024-06-01');
  expect(itemReviewed).toEqual({
    '@type': 'Claim',
    datePublished: '2024-04',
    author: { '@type': 'Person', name: 'Bo Example', jobTitle: 'Harbour master' },
    appearance: [
      {
        '@type': 'CreativeWork',
        url: 'https://example.com/post',
        publisher: { '@type': 'Organization', name: 'Example Post' },
        datePublished: '2024-04-02',
      },
    ],
  });
});

test('gives the word alone for a verdict without a rating, and no type for a claimant of unknown kind', () => {
  const { rating: _, ...open } = context.verdict;
  const review = claimReview({ ...fact, claimant: { name: 'Example Wave' } }, { ...context, verdict: open });
  expect(review).toMatchObject({ itemReviewed: { '@type': 'Claim', author: { name: 'Example Wave' } } });
  expect((review as { reviewRating?: unknown }).reviewRating).toEqual({
    '@type': 'Rating',
    alternateName: 'Not so',
  });
});

test('gives corrections as comments, and no other change', () => {
  const history: Fact['history'] = [
    { date: '2024-06-01', kind: 'correction', note: 'The hour was wrong.' },
    { date: '2024-07-01', kind: 'update', note: 'A second gauge was read.' },
  ];
  expect(claimReview({ ...fact, history }, context)).toMatchObject({
    correction: [{ '@type': 'CorrectionComment', text: 'The hour was wrong.', datePublished: '2024-06-01' }],
  });
});
