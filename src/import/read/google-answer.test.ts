import { expect, test } from 'vitest';
import { readGivenText } from './given-text.ts';

const read = (answer: unknown) =>
  JSON.parse(JSON.stringify(readGivenText(JSON.stringify(answer)))) as unknown;
const nothingElse = { appearances: [], references: [], corrections: [] };

test('reads each review of a claim, and says when there are further pages', () => {
  const answer = {
    claims: [
      {
        text: 'The mole sank',
        claimant: 'Bo Example',
        claimDate: '2024-04-02T00:00:00Z',
        claimReview: [
          {
            publisher: { name: 'Example Gauge', site: 'gauge.example' },
            url: 'https://gauge.example/mole',
            title: 'The mole stands',
            reviewDate: '2024-05-01T09:30:00Z',
            textualRating: 'Wrong',
            languageCode: 'en',
          },
          {
            publisher: { site: 'post.example' },
            url: 'https://post.example/mole',
            textualRating: 'Faux',
            languageCode: 'fr',
          },
        ],
      },
      { text: 'The pier sank', claimReview: [] },
    ],
    nextPageToken: 'CAo',
  };
  const said = {
    claims: ['The mole sank'],
    claimants: [{ name: 'Bo Example' }],
    claimed: '2024-04-02T00:00:00Z',
    ...nothingElse,
  };
  expect(read(answer)).toEqual({
    entries: [
      {
        place: 'claims[0].claimReview[0]',
        review: {
          ...said,
          url: 'https://gauge.example/mole',
          title: 'The mole stands',
          published: '2024-05-01T09:30:00Z',
          verdict: 'Wrong',
          language: 'en',
          publisher: 'Example Gauge',
          left: [{ field: 'claimReview.publisher.site', value: 'gauge.example' }],
        },
      },
      {
        place: 'claims[0].claimReview[1]',
        review: {
          ...said,
          url: 'https://post.example/mole',
          verdict: 'Faux',
          language: 'fr',
          publisher: 'post.example',
          left: [],
        },
      },
      { place: 'claims[1]', problem: 'no review of the claim is in it' },
    ],
    remarks: ['the answer has further pages (nextPageToken): ask for them'],
  });
});

test('reads the markups of pages', () => {
  const answer = {
    pages: [
      {
        name: 'pages/x',
        pageUrl: 'https://gauge.example/mole',
        publishDate: '2024-05-01',
        claimReviewAuthor: { name: 'Example Gauge' },
        claimReviewMarkups: [
          {
            claimReviewed: 'The mole sank',
            claimDate: '2024-04-02',
            claimFirstAppearance: 'https://example.com/first',
            claimAuthor: { name: 'Bo Example', jobTitle: 'Angler', sameAs: 'https://example.org/bo' },
            rating: {
              textualRating: 'Wrong',
              ratingValue: 1,
              worstRating: 1,
              bestRating: 5,
              ratingExplanation: 'It stands.',
            },
          },
        ],
      },
    ],
  };
  expect(read(answer)).toEqual({
    entries: [
      {
        place: 'pages[0].claimReviewMarkups[0]',
        review: {
          url: 'https://gauge.example/mole',
          published: '2024-05-01',
          publisher: 'Example Gauge',
          claims: ['The mole sank'],
          claimed: '2024-04-02',
          claimants: [{ name: 'Bo Example', role: 'Angler', url: 'https://example.org/bo' }],
          verdict: 'Wrong',
          rating: '1 on a scale of 1 to 5',
          explanation: 'It stands.',
          ...nothingElse,
          appearances: [{ url: 'https://example.com/first' }],
          left: [{ field: 'name', value: 'pages/x' }],
        },
      },
    ],
    remarks: [],
  });
});
