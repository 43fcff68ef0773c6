import type { ClaimReview, WithContext } from 'schema-dts';
import type { Fact } from '../domain/fact.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../domain/text.ts';
import type { Verdict } from '../domain/verdict.ts';
import { absolute, routesUnder } from '../routes.ts';
import { claimReview } from './claim-review.ts';

/** The ClaimReview of a fact file as a site publishes it, on its page and in its feed. */
export function siteClaimReview(
  { id, fact, verdict }: { id: string; fact: Fact; verdict: Verdict },
  site: Site,
): WithContext<ClaimReview> {
  const locale = site.locales[0] as string;
  return claimReview(fact, {
    url: absolute(routesUnder(site.base).fact(id), site.url),
    locale,
    verdict,
    verdictLabel: textIn(verdict.label, locale),
    publisher: site.publisher,
    licence: site.licences.content.url,
  });
}
