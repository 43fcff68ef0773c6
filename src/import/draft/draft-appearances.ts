import type { Appearance } from '../../domain/appearance.ts';
import { pageOf } from '../../domain/web-address.ts';
import type { ImportedReview } from '../imported-review.ts';
import type { Noting } from './noting.ts';

const mostAppearances = 100;

/** Where the claim was made, each page once; a place without an address that the check lets through is not carried. */
export function draftAppearances({ appearances }: ImportedReview, noting: Noting): Appearance[] {
  const places = new Map<string, Appearance>();
  for (const [index, page] of appearances.entries()) {
    const field = `appearances[${index}]`;
    const { url: raw, title: rawTitle, publisher: rawPublisher } = page;
    if (places.size >= mostAppearances) {
      noting.lost(field, raw ?? rawTitle ?? '', `no more than ${mostAppearances} are carried`);
      continue;
    }
    if (raw === undefined) noting.lost(field, rawTitle ?? rawPublisher ?? '', 'it has no address');
    const url = noting.address(field, raw);
    if (url === undefined) continue;
    const title = noting.shortLine(`${field}.title`, rawTitle, 300);
    const publisher = noting.shortLine(`${field}.publisher`, rawPublisher, 120);
    const date = noting.date(`${field}.date`, page.date);
    const archived = noting.address(`${field}.archived`, page.archived);
    const rest = { ...(title && { title }), ...(publisher && { publisher }), ...(date && { date }) };
    if (!places.has(pageOf(url))) places.set(pageOf(url), { url, ...rest, ...(archived && { archived }) });
  }
  return [...places.values()];
}
