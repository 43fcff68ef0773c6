import type { Entry, ImportedReview } from '../imported-review.ts';
import { isNode, listOf, type JsonNode } from './json-values.ts';
import { ratingWords } from './rating-words.ts';
import { Taking } from './taking.ts';

/** Whether a value is what the Google Fact Check Tools API answers to `claims:search` or `pages`. */
export function isGoogleAnswer(value: unknown): value is JsonNode {
  if (!isNode(value)) return false;
  const items = [...listOf(value['claims']), ...listOf(value['pages'])];
  return items.some((item) => isNode(item) && ('claimReview' in item || 'claimReviewMarkups' in item));
}

/**
 * Reads an answer of the Google Fact Check Tools API
 * (https://developers.google.com/fact-check/tools/api/reference/rest): each review of a claim is an entry of its own.
 */
export function readGoogleAnswer(answer: JsonNode): { entries: Entry[]; remarks: string[] } {
  const entries = [
    ...listOf(answer['claims']).flatMap((claim, index) => readClaim(claim, `claims[${index}]`)),
    ...listOf(answer['pages']).flatMap((page, index) => readPage(page, `pages[${index}]`)),
  ];
  const more =
    'nextPageToken' in answer ? ['the answer has further pages (nextPageToken): ask for them'] : [];
  return { entries, remarks: more };
}

function readClaim(value: unknown, place: string): Entry[] {
  const reviews = isNode(value) ? listOf(value['claimReview']) : [];
  if (!isNode(value) || reviews.length === 0) return [{ place, problem: 'no review of the claim is in it' }];
  return reviews.map((item, index) => {
    const here = `${place}.claimReview[${index}]`;
    if (!isNode(item)) return { place: here, problem: 'it is no review' };
    const { claimReview: _, ...said } = value;
    return { place: here, review: reviewOf(new Taking(said), new Taking(item, undefined, 'claimReview.')) };
  });
}

function reviewOf(claim: Taking, review: Taking): ImportedReview {
  const publisher = review.parts('publisher').flatMap((part) => {
    if (typeof part === 'string') return part;
    const name = part.text('name', 'site');
    return name ?? [];
  })[0];
  return {
    claims: claim.texts('text'),
    claimants: claim.texts('claimant').map((name) => ({ name })),
    claimed: claim.text('claimDate'),
    url: review.text('url'),
    title: review.text('title'),
    published: review.text('reviewDate'),
    verdict: review.text('textualRating'),
    language: review.text('languageCode'),
    publisher,
    ...nothingElse,
    left: [...claim.left(), ...review.left()],
  };
}

const nothingElse = { appearances: [], references: [], corrections: [] };

/** A page of the `pages` list, with the ClaimReview markups that stand on it. */
function readPage(value: unknown, place: string): Entry[] {
  const markups = isNode(value) ? listOf(value['claimReviewMarkups']) : [];
  if (!isNode(value) || markups.length === 0) return [{ place, problem: 'no markup of a review is in it' }];
  return markups.map((item, index) => {
    const here = `${place}.claimReviewMarkups[${index}]`;
    if (!isNode(item)) return { place: here, problem: 'it is no markup' };
    const { claimReviewMarkups: _, ...around } = value;
    return { place: here, review: markupOf(new Taking(around), new Taking(item, undefined, 'markup.')) };
  });
}

function markupOf(page: Taking, markup: Taking): ImportedReview {
  const rating = markup.parts('rating').find((part) => typeof part !== 'string');
  const words =
    rating && ratingWords(rating.text('ratingValue'), rating.text('worstRating'), rating.text('bestRating'));
  const places = [...markup.texts('claimFirstAppearance'), ...markup.texts('claimAppearances')];
  return {
    url: markup.text('url') ?? page.text('pageUrl'),
    published: page.text('publishDate'),
    publisher: page.textIn('claimReviewAuthor', 'name'),
    claims: markup.texts('claimReviewed'),
    claimed: markup.text('claimDate'),
    claimants: markup.parts('claimAuthor').flatMap((part) => {
      if (typeof part === 'string') return [{ name: part }];
      const name = part.text('name');
      return name === undefined ? [] : [{ name, role: part.text('jobTitle'), url: part.text('sameAs') }];
    }),
    verdict: rating?.text('textualRating') ?? words,
    rating: words,
    explanation: rating?.text('ratingExplanation'),
    ...nothingElse,
    appearances: places.map((url) => ({ url })),
    left: [...page.left(), ...markup.left()],
  };
}
