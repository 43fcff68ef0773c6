import type { Claim, ClaimReview, Organization, Person, Rating, WithContext } from 'schema-dts';
import type { Claimant } from '../domain/claimant.ts';
import { lastChanged, type Fact } from '../domain/fact.ts';
import type { Verdict } from '../domain/verdict.ts';
import { correctionComments } from './correction-comment.ts';

/** What a ClaimReview says beside the fact itself. Addresses are whole. */
export interface ClaimReviewContext {
  url: string;
  locale: string;
  verdict: Verdict;
  /** The verdict's word as the page shows it. */
  verdictLabel: string;
  publisher: { name: string; url: string };
  licence: string;
}

/** The ends of the scale that `rating` in verdicts.yaml counts on. */
const scale = { worstRating: 1, bestRating: 5 } as const;

/**
 * The schema.org ClaimReview of a fact file (https://schema.org/ClaimReview): what the page shows, nothing more.
 * A verdict without a rating gives its word only, and a claimant of unknown kind has no type.
 */
export function claimReview(fact: Fact, context: ClaimReviewContext): WithContext<ClaimReview> {
  const corrections = correctionComments(fact.history ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: context.url,
    inLanguage: context.locale,
    headline: fact.headline,
    abstract: fact.summary,
    claimReviewed: fact.claim,
    datePublished: fact.published,
    dateModified: lastChanged(fact),
    license: context.licence,
    author: { '@type': 'Organization', name: context.publisher.name, url: context.publisher.url },
    reviewRating: rating(context),
    itemReviewed: claim(fact),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

function rating({ verdict, verdictLabel }: ClaimReviewContext): Rating {
  const value = verdict.rating === undefined ? {} : { ratingValue: verdict.rating, ...scale };
  return { '@type': 'Rating', ...value, alternateName: verdictLabel };
}

function claim({ claimant, claimed, appearances }: Fact): Claim {
  const works = (appearances ?? []).map(({ url, title, publisher, date }) => ({
    '@type': 'CreativeWork' as const,
    url,
    ...(title && { name: title }),
    ...(publisher && { publisher: { '@type': 'Organization' as const, name: publisher } }),
    ...(date && { datePublished: date }),
  }));
  return {
    '@type': 'Claim',
    ...(claimed && { datePublished: claimed }),
    ...(claimant && { author: author(claimant) }),
    ...(works.length > 0 && { appearance: works }),
  };
}

const kinds = { person: 'Person', organization: 'Organization' } as const;

function author({ name, kind, role, url }: Claimant): Person | Organization {
  const about = { name, ...(role && kind === 'person' && { jobTitle: role }), ...(url && { url }) };
  // JSON-LD allows a node without a type; schema-dts does not, and guessing one would be inventing.
  return (kind ? { '@type': kinds[kind], ...about } : about) as Person | Organization;
}
