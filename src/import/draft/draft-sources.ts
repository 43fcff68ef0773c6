import type { Source } from '../../domain/source.ts';
import { languageTag } from '../../evidence/retrieve/language-tag.ts';
import type { FactDraft } from '../../new-fact/fact-file-text.ts';
import { sourceId } from '../../new-fact/source-id.ts';
import { strings } from '../../i18n/strings.ts';
import type { ImportedPage, ImportedReview } from '../imported-review.ts';
import type { Noting } from './noting.ts';
import { shorten } from './shorten.ts';
import type { AgreedSource, SourceBook } from './source-book.ts';

export type SourceDraft = NonNullable<FactDraft['sources']>[number];

/** The id of the review among the sources of its fact file; a later import knows by it what came from where. */
export const reviewId = 'review';

/** More references than this are not carried: each is a source that somebody has to read. */
const mostReferences = 100;

/** What the feed says of the review itself; its title is a plain description of it where the feed gives none. */
export function reviewSource(
  review: ImportedReview,
  { url, claim, locale }: { url: string; claim: string; locale: string },
  noting: Noting,
): SourceDraft {
  const title = noting.shortLine('title', review.title ?? review.headline, 300);
  const publisher = noting.shortLine('publisher', review.publisher, 120);
  const words = strings(locale).imported;
  const description = publisher ? words.reviewBy(publisher) : words.reviewOf(shorten(claim, 200));
  if (title === undefined) noting.changed('title', 'is not told; the source has a description in its place');
  return {
    id: reviewId,
    title: title ?? description,
    publisher,
    url,
    published: noting.date('published', review.published),
    author: noting.shortLine('author', review.author, 200),
    archived: noting.address('archived', review.archived),
  };
}

/** How sources are finished. */
export interface SourceTerms {
  /** What other files say of the same addresses. */
  book: SourceBook;
  /** The language of the site. */
  locale: string;
  /** YYYY-MM-DD. */
  today: string;
}

/**
 * The review as a source. Its role is `press`, the humblest that fits a published check: that its authors know the field
 * and have no part in the matter (`expert`) is for a person to say.
 */
export function finishedReview(
  source: SourceDraft,
  { language }: ImportedReview,
  { book, locale, today }: SourceTerms,
  noting: Noting,
): SourceDraft {
  const lang = languageTag(language);
  if (language !== undefined && lang === undefined)
    noting.lost('language', language, 'it is no language tag');
  const known = book.of(source.url as string);
  if (source.publisher === undefined && known?.publisher === undefined) {
    noting.asked('publisher', 'whose review it is, is yours to say');
  }
  for (const [field, value] of Object.entries(known ?? {})) {
    const own = source[field as keyof AgreedSource];
    if (own !== undefined && own !== value) {
      noting.changed(`source ${field}`, `is "${value ?? 'left out'}", as another file has it, not "${own}"`);
    }
  }
  return { ...source, ...known, role: 'press', accessed: today, ...(lang !== locale && { lang }) };
}

/** References as further sources, those with an address that the check lets through, and the others as texts. */
export function referenceSources(
  references: readonly ImportedPage[],
  reviewUrl: string,
  { book }: SourceTerms,
  noting: Noting,
): { sources: SourceDraft[]; texts: string[] } {
  const seen = new Set([reviewUrl]);
  const ids = [reviewId];
  const sources: SourceDraft[] = [];
  const texts: string[] = [];
  for (const [index, reference] of references.entries()) {
    const field = `references[${index}]`;
    if (index >= mostReferences) {
      noting.lost(
        field,
        reference.url ?? reference.title ?? '',
        `no more than ${mostReferences} are carried`,
      );
      continue;
    }
    const { url, text } = addressOrText(reference, field, noting);
    if (text !== undefined) texts.push(text);
    if (url === undefined || seen.has(url)) continue;
    seen.add(url);
    const id = sourceId(url, ids);
    ids.push(id);
    const described = describedReference(reference, field, noting);
    book.add(url, described);
    sources.push({ id, url, ...described, ...book.of(url) });
  }
  const wanting = sources.length === 1 ? 'its' : 'their';
  if (sources.length > 0) {
    noting.asked(
      'references',
      `${sources.length} became sources; ${wanting} role and the day they were read are yours to say`,
    );
  }
  return { sources, texts };
}

/** The address of a reference; its text when it has none, since people cite books and interviews too. */
function addressOrText(
  { url, title }: ImportedPage,
  field: string,
  noting: Noting,
): { url?: string | undefined; text?: string | undefined } {
  const written = url ?? title;
  const isText = url === undefined || !/^\s*(?:[a-z][a-z0-9+.-]*:\S|\/|www\.)/i.test(url);
  if (!isText) return { url: noting.address(field, url) };
  if (written !== undefined) noting.changed(field, 'is no address, and stands in the text');
  return { text: noting.line(field, written) };
}

function describedReference(
  { title, publisher, date, archived }: ImportedPage,
  field: string,
  noting: Noting,
) {
  return {
    title: noting.shortLine(`${field}.title`, title, 300),
    publisher: noting.shortLine(`${field}.publisher`, publisher, 120),
    published: noting.date(`${field}.date`, date),
    archived: noting.address(`${field}.archived`, archived),
  } satisfies Partial<Record<keyof Source, string | undefined>>;
}
