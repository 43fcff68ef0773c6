import type { ClaimReview, DataFeed, DataFeedItem, WithContext } from 'schema-dts';
import { lastChanged } from '../domain/fact.ts';
import { textIn } from '../domain/text.ts';
import { absolute, routesUnder } from '../routes.ts';
import { siteClaimReview } from '../structured-data/site-claim-review.ts';
import { publishedFacts, type PublishedContent } from './published-content.ts';

/**
 * Every finding that stands as one schema.org DataFeed of ClaimReview (https://schema.org/DataFeed), newest first: the
 * same objects that the pages hold. Withdrawn fact files are left out.
 */
export function claimReviewFeed(content: PublishedContent): WithContext<DataFeed> {
  const { site } = content;
  const standing = publishedFacts(content).filter(({ fact }) => !fact.withdrawn);
  const locale = site.locales[0] as string;
  const items = standing.map((entry): DataFeedItem => {
    const { '@context': _, ...review } = siteClaimReview(entry, site) as WithContext<ClaimReview> & object;
    return {
      '@type': 'DataFeedItem',
      url: entry.url,
      dateCreated: entry.fact.published,
      dateModified: lastChanged(entry.fact),
      item: review as ClaimReview,
    };
  });
  const [newest] = standing
    .map(({ fact }) => lastChanged(fact))
    .sort()
    .reverse();
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: textIn(site.name, locale),
    url: absolute(routesUnder(site.base).claimReviewFeed, site.url),
    inLanguage: locale,
    license: site.licences.content.url,
    publisher: { '@type': 'Organization', name: site.publisher.name, url: site.publisher.url },
    ...(newest && { dateModified: newest }),
    dataFeedElement: items,
  };
}
