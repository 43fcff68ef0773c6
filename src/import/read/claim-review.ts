import type { ImportedClaimant, ImportedPage, ImportedReview } from '../imported-review.ts';
import type { JsonNode } from './json-values.ts';
import { ratingWords } from './rating-words.ts';
import { Taking, type Resolve } from './taking.ts';

/**
 * Reads a schema.org ClaimReview (https://schema.org/ClaimReview) as publishers write it: what should be a node can be a
 * text, what should be one can be many, and the claim can stand in `itemReviewed` alone.
 */
export function readClaimReview(node: JsonNode, resolve: Resolve, base?: string): ImportedReview {
  const review = new Taking(node, resolve);
  const said = review.texts('claimReviewed');
  const items = review.parts('itemReviewed');
  const reviewed = items.map((item) =>
    typeof item === 'string' ? readText(item) : readItem(item, said.length > 0),
  );
  const claims = [...said, ...reviewed.flatMap(({ claims }) => claims)];
  const bodies = review.parts('publisher').map(named);
  const authors = review.parts('author').map(named);
  // The body that reviews is what schema.org calls the author; a person beside it is who wrote.
  const writers = authors.filter(({ kind }) => kind === 'person');
  bodies.push(...authors.filter(({ kind }) => kind !== 'person'));
  for (const { url, role } of [...bodies, ...writers]) {
    review.leave('author.url', url);
    review.leave('author.jobTitle', role);
  }
  const [publisher, ...otherBodies] = names(bodies);
  for (const name of otherBodies) review.leave('author', name);
  return {
    url: review.text('url') ?? review.textIn('mainEntityOfPage', 'url') ?? review.webId(),
    claims: [...new Set(claims)],
    ...readRating(review),
    headline: review.text('headline'),
    title: review.text('name'),
    summary: review.text('abstract', 'description'),
    text: review.text('reviewBody', 'articleBody', 'text'),
    published: review.text('datePublished', 'dateCreated'),
    changed: review.text('dateModified'),
    language: review.textIn('inLanguage', 'alternateName', 'name'),
    licence: review.textIn('license', 'url', 'name'),
    publisher,
    author: names(writers).join(', ') || undefined,
    archived: review.textIn('archivedAt', 'url'),
    claimants: reviewed.flatMap(({ claimants }) => claimants),
    claimed: reviewed.find(({ claimed }) => claimed !== undefined)?.claimed,
    appearances: reviewed.flatMap(({ appearances }) => appearances),
    references: ['citation', 'isBasedOn', 'isBasedOnUrl'].flatMap((name) => review.parts(name).map(readPage)),
    corrections: review.parts('correction').flatMap(readCorrection),
    base,
    left: review.left(),
  };
}

type Item = Pick<ImportedReview, 'claims' | 'claimants' | 'claimed' | 'appearances'>;

/** What was reviewed, as a bare text: an address is a place where it was said. */
function readText(text: string): Item {
  const isAddress = /^https?:\/\/\S+$/i.test(text.trim());
  const claims = isAddress ? [] : [text];
  return { claims, claimants: [], claimed: undefined, appearances: isAddress ? [{ url: text }] : [] };
}

/**
 * What was reviewed, as a Claim, or as the CreativeWork of older feeds.
 * @param isSaid whether the claim is told already; the name of what was reviewed can be that of the article it was in
 */
function readItem(item: Taking, isSaid: boolean): Item {
  const pages = ['firstAppearance', 'appearance'].flatMap((name) => item.parts(name).map(readPage));
  const addresses = ['url', 'sameAs'].flatMap((name) => item.texts(name).map((url) => ({ url })));
  const text = isSaid ? undefined : item.text('claimReviewed', 'text', 'name', 'headline');
  return {
    claims: text === undefined ? [] : [text],
    claimants: item.parts('author').flatMap((author) => {
      const { name, kind, role, url } = named(author);
      if (name === undefined) item.leave('author', role ?? url);
      return name === undefined ? [] : [{ name, kind, role, url }];
    }),
    claimed: item.text('datePublished', 'dateCreated'),
    appearances: [...new Map([...pages, ...addresses].map((page) => [page.url ?? page, page])).values()],
  };
}

function readRating(review: Taking): Pick<ImportedReview, 'verdict' | 'rating' | 'explanation'> {
  const [first, ...more] = review.parts('reviewRating');
  for (const part of more) if (typeof part === 'string') review.leave('reviewRating', part);
  if (first === undefined || typeof first === 'string') return { verdict: first };
  const rating = ratingWords(first.text('ratingValue'), first.text('worstRating'), first.text('bestRating'));
  return {
    verdict: first.text('alternateName', 'name') ?? rating,
    rating,
    explanation: first.text('ratingExplanation', 'description'),
  };
}

function readCorrection(part: string | Taking): ImportedReview['corrections'] {
  if (typeof part === 'string') return [{ text: part }];
  const text = part.text('text', 'description', 'name');
  return text === undefined ? [] : [{ text, date: part.text('datePublished', 'dateCreated') }];
}

/** A page, as a bare address or text, or as a CreativeWork. */
function readPage(part: string | Taking): ImportedPage {
  if (typeof part === 'string') return { url: part };
  return {
    url: part.text('url', 'sameAs') ?? part.webId(),
    title: part.text('name', 'headline'),
    publisher: part.textIn('publisher', 'name') ?? part.textIn('author', 'name'),
    date: part.text('datePublished', 'dateCreated'),
    archived: part.textIn('archivedAt', 'url'),
  };
}

type Named = { [Key in keyof ImportedClaimant]?: ImportedClaimant[Key] | undefined };

/** A person or body, as a bare name or as a node. */
function named(part: string | Taking): Named {
  if (typeof part === 'string') return { name: part };
  const kind = part.types.includes('Person')
    ? 'person'
    : part.types.some((type) => type.endsWith('Organization'))
      ? 'organization'
      : undefined;
  return { name: part.text('name'), kind, role: part.text('jobTitle'), url: part.text('url', 'sameAs') };
}

function names(all: readonly Named[]): string[] {
  return [...new Set(all.flatMap(({ name }) => name ?? []))];
}
