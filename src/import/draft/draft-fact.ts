import { exceededLimit } from '../../body/limits.ts';
import { lastChanged } from '../../domain/fact.ts';
import { isBefore } from '../../domain/iso-date.ts';
import { hostOf } from '../../domain/web-address.ts';
import type { FactDraft } from '../../new-fact/fact-file-text.ts';
import type { ImportedReview } from '../imported-review.ts';
import { draftAppearances } from './draft-appearances.ts';
import { draftBody, type BodyParts } from './draft-body.ts';
import type { DraftedClaim } from './draft-claim.ts';
import { draftClaimant } from './draft-claimant.ts';
import { draftHistory } from './draft-history.ts';
import { finishedReview, referenceSources, type SourceDraft, type SourceTerms } from './draft-sources.ts';
import type { Noting } from './noting.ts';

/** What is known of every fact file of an import. */
export interface DraftTerms extends SourceTerms {
  topics?: string[] | undefined;
  author?: string | undefined;
}

/** What was made of a review before its fact file is drafted. */
export interface Begun {
  review: ImportedReview;
  claim: DraftedClaim;
  /** The review as a source, as far as the feed knows it. */
  source: SourceDraft;
  /** The verdict that its word stands for; nothing when it gives no word. */
  verdict: string | undefined;
}

/** The most characters of a headline and of a summary. */
const mostHeadline = 90;
const mostSummary = 300;

/** The front matter and the text of an imported review. What only a person knows is left out of it. */
export function draftFact(
  begun: Begun,
  terms: DraftTerms,
  noting: Noting,
): { front: FactDraft; body: string } {
  const { review, claim, source, verdict } = begun;
  const { claimant, saidBy } = draftClaimant(review, noting);
  const { headline, summary, long } = draftLines(review, noting);
  const published = source.published?.length === 10 ? source.published : undefined;
  const history = draftHistory(review, noting);
  const claimed = noting.date('claimed', review.claimed);
  if (claimed && published && isBefore(published, claimed)) {
    noting.asked(
      'claimed',
      `${claimed} is after ${published}, when the review was published; the check asks which is wrong`,
    );
  }
  noteChanged(review, { published, history }, noting);
  const references = referenceSources(review.references, source.url as string, terms, noting);
  const appearances = draftAppearances(review, noting);
  if (review.verdict === undefined) noting.asked('verdict', 'the review gives no verdict');
  const body = fittingBody(
    {
      said: claim.inText,
      saidBy,
      verdict: noting.line('verdict', review.verdict),
      rating: noting.line('rating', review.rating),
      explanation: noting.line('explanation', review.explanation),
      review: [...long, noting.text('text', review.text)].filter((text) => text !== undefined),
      referenceIds: references.sources.map(({ id }) => id as string),
      references: references.texts,
      licence: noting.line('licence', review.licence),
    },
    terms.locale,
    noting,
  );
  noteLeft(review, source.url as string, noting);
  const front: FactDraft = {
    claim: claim.claim,
    headline,
    summary,
    verdict,
    topics: terms.topics,
    published,
    authors: terms.author === undefined ? undefined : [terms.author],
    claimant,
    claimed,
    appearances: someOrNone(appearances),
    sources: [finishedReview(source, review, terms, noting), ...references.sources],
    history: someOrNone(history),
  };
  return { front, body };
}

/** Headline and summary where they fit; a long one stands in the text. */
function draftLines(review: ImportedReview, noting: Noting) {
  const long: string[] = [];
  const fitting = (field: string, raw: string | undefined, most: number) => {
    const line = noting.line(field, raw);
    if (line === undefined || line.length <= most) return line;
    noting.changed(
      field,
      `it has ${line.length} characters, and there is room for ${most}; it stands in the text`,
    );
    long.push(line);
    return undefined;
  };
  const headline = fitting('headline', review.headline ?? review.title, mostHeadline);
  return { headline, summary: fitting('summary', review.summary, mostSummary), long };
}

/** The text of the file; without the words of the review when they are more than a text can hold. */
function fittingBody(parts: BodyParts, locale: string, noting: Noting): string {
  const body = draftBody(parts, locale);
  const limit = exceededLimit(body);
  if (!limit) return body;
  const without = { ...parts, review: [], explanation: undefined };
  const words = parts.review.join(' ');
  noting.lost(
    'text',
    words,
    `the text would have ${limit.found} ${limit.what}, and at most ${limit.most} are read`,
  );
  return draftBody(without, locale);
}

/** A date of the last change has no key of its own: the last change note tells it, or nothing does. */
function noteChanged(
  { changed }: ImportedReview,
  { published, history }: Required<Pick<FactDraft, 'published' | 'history'>>,
  noting: Noting,
): void {
  const date = noting.date('changed', changed);
  if (date === undefined || (published && date === lastChanged({ published, history }))) return;
  noting.lost('changed', date, 'no change note tells what changed then');
}

/** Notes what no field takes, but for what only says again what is carried. */
function noteLeft(review: ImportedReview, url: string, noting: Noting): void {
  const carried = new Set<unknown>([...Object.values(review), ...review.claims]);
  for (const { field, value } of review.left) {
    if (carried.has(value) || isHomeOf(hostOf(url), value)) continue;
    noting.lost(noting.shown(field), value, 'a fact file has no place for it');
  }
}

/** Whether a value is no more than the host of the review. */
function isHomeOf(host: string, value: string): boolean {
  const address = /^https?:/i.test(value) ? value : `https://${value}`;
  if (!URL.canParse(address)) return false;
  const { pathname, search, hash } = new URL(address);
  return hostOf(address) === host && pathname === '/' && search === '' && hash === '';
}

function someOrNone<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
