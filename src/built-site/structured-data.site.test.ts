import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, named, readPages, textOf, type BuiltPage } from './read-site.ts';

const sites = inject('sites');

interface Review {
  '@type': string;
  url: string;
  headline: string;
  abstract: string;
  claimReviewed: string;
  datePublished: string;
  dateModified: string;
  reviewRating: { alternateName: string };
  itemReviewed: { datePublished?: string; author?: { name: string }; appearance?: { url: string }[] };
}

function reviewsOf(page: BuiltPage): Review[] {
  const scripts = named(page, 'script').filter(
    (script) => attribute(script, 'type') === 'application/ld+json',
  );
  // textOf folds white space, which JSON does not mind outside its texts; so the raw text is read.
  return scripts
    .map((script) => JSON.parse((script.childNodes[0] as { value: string }).value) as Review)
    .filter((data) => data['@type'] === 'ClaimReview');
}

describe.each(['own', 'fixture'] as const)('structured data of the built site "%s"', (name) => {
  const pages = readPages(sites[name]);
  // An address that a fact file had before has a page that leads on.
  const factPages = pages.filter(
    ({ file, html }) =>
      /^facts\/[^/]+\/index\.html$/.test(file) &&
      !/^facts\/page\//.test(file) &&
      !html.includes('http-equiv="refresh"'),
  );
  const withdrawn = factPages.filter((page) => reviewsOf(page).length === 0);
  const standing = factPages.filter((page) => !withdrawn.includes(page));

  test('stands once on each fact page that is not withdrawn, and nowhere else', () => {
    expect(standing.length).toBeGreaterThan(1);
    for (const page of standing) expect(reviewsOf(page), page.file).toHaveLength(1);
    for (const page of pages.filter((page) => !factPages.includes(page)))
      expect(reviewsOf(page), page.file).toEqual([]);
  });

  test('says what the page says', () => {
    for (const page of standing) {
      const [review] = reviewsOf(page) as [Review];
      const main = named(page, 'main').map(textOf).join(' ');
      const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(review['@type']).toBe('ClaimReview');
      expect(new URL(review.url).pathname).toBe(page.path);
      expect(named(page, 'h1').map(textOf)).toEqual([folded(review.headline)]);
      expect(main).toContain(folded(review.claimReviewed));
      expect(main).toContain(folded(review.abstract));
      expect(main).toContain(folded(review.reviewRating.alternateName));
      const dates = named(page, 'time').map((time) => attribute(time, 'datetime'));
      expect(dates).toContain(review.datePublished);
      expect(dates).toContain(review.dateModified);
      if (review.itemReviewed.datePublished) expect(dates).toContain(review.itemReviewed.datePublished);
      if (review.itemReviewed.author) expect(main).toContain(folded(review.itemReviewed.author.name));
      const links = named(page, 'a').map((link) => attribute(link, 'href'));
      for (const { url } of review.itemReviewed.appearance ?? []) expect(links).toContain(url);
    }
  });

  test('numbers the citations in order of use, and leads each to its source and back', () => {
    for (const page of factPages) {
      const ids = new Map(page.elements.flatMap((element) => [[attribute(element, 'id'), element] as const]));
      const citations = page.elements.filter((element) => attribute(element, 'role') === 'doc-noteref');
      const firstUses = [...new Set(citations.map(textOf))];
      expect(firstUses, page.file).toEqual(firstUses.map((_, index) => String(index + 1)));
      for (const citation of citations) {
        const source = ids.get(attribute(citation, 'href')?.slice(1));
        expect(source?.tagName, page.file).toBe('li');
        const back = page.elements.filter(
          (element) => attribute(element, 'href') === `#${attribute(citation, 'id')}`,
        );
        expect(back, `${page.file} ${attribute(citation, 'id')}`).toHaveLength(1);
      }
    }
  });

  test('keeps withdrawn fact files out of the feed, and gives the others', () => {
    const feed = readFileSync(join(sites[name].folder, 'feed.xml'), 'utf8');
    for (const page of standing) expect(feed).toContain(`${page.path}"/>`);
    for (const page of withdrawn) expect(feed).not.toContain(`${page.path}"/>`);
  });

  test('lists every page in the sitemap that search engines should find', () => {
    const sitemap = readFileSync(join(sites[name].folder, 'sitemap-0.xml'), 'utf8');
    for (const page of factPages) expect(sitemap).toContain(`${page.path}</loc>`);
  });
});
