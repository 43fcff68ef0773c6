import { describe, expect, test } from 'vitest';
import type { ImportedReview, Reading } from '../imported-review.ts';
import { readGivenText } from './given-text.ts';
import type { ReadOptions } from './json-document.ts';

const review = { '@type': 'ClaimReview', claimReviewed: 'The mole sank', url: 'https://example.org/mole' };
const second = { ...review, claimReviewed: 'The pier sank', url: 'https://example.org/pier' };
/** Of each entry where it stands, and its claim and address, or what is wrong with it. */
const read = (text: string, options?: ReadOptions) =>
  readGivenText(text, options).entries.map((entry) =>
    'review' in entry
      ? [entry.place, entry.review.claims[0], entry.review.url]
      : [entry.place, entry.problem],
  );
const mole = ['The mole sank', 'https://example.org/mole'];
const pier = ['The pier sank', 'https://example.org/pier'];

/** The first review that is read. */
const firstOf = ({ entries }: Reading): ImportedReview => {
  const [entry] = entries;
  if (!entry || !('review' in entry)) throw new Error('no review');
  return entry.review;
};

describe('a ClaimReview is found', () => {
  test.each<[string, unknown, (string | undefined)[][]]>([
    ['alone', review, [['the whole', ...mole]]],
    ['in a list', [{ '@type': 'WebSite' }, review], [['[1]', ...mole]]],
    [
      'in a graph',
      { '@graph': [{ '@type': 'WebPage' }, review, second] },
      [
        ['@graph[1]', ...mole],
        ['@graph[2]', ...pier],
      ],
    ],
    [
      'under a page',
      { '@type': 'WebPage', mainEntity: { ...review, '@type': ['Review', 'ClaimReview'] } },
      [['mainEntity', ...mole]],
    ],
    [
      'with names of another form',
      {
        '@type': 'http://schema.org/ClaimReview',
        'schema:claimReviewed': { '@value': 'The mole sank', '@language': 'en' },
        'https://schema.org/url': 'https://example.org/mole',
      },
      [['the whole', ...mole]],
    ],
    [
      'in a DataFeed, each element of which is accounted for',
      {
        '@type': 'DataFeed',
        dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }, { item: second }, { item: null }, 7],
      },
      [
        ['dataFeedElement[0].item[0]', ...mole],
        ['dataFeedElement[1].item', ...pier],
        ['dataFeedElement[2]', 'no review is in it'],
        ['dataFeedElement[3]', 'no review is in it'],
      ],
    ],
  ])('%s', (_, document, expected) => {
    expect(read(JSON.stringify(document))).toEqual(expected);
  });

  test('behind a byte-order mark', () => {
    expect(read(`\uFEFF${JSON.stringify(review)}`)).toEqual([['the whole', ...mole]]);
  });

  test('on lines of their own, of which a broken one is accounted for', () => {
    const lines = [
      JSON.stringify(review),
      '',
      '{"claim": "The sea',
      '{"a": 1}',
      '{"claim": "The pier sank", "url": "https://example.org/pier"}',
    ];
    expect(read(lines.join('\r\n'))).toEqual([
      ['line 1', ...mole],
      ['line 3', expect.stringMatching(/^the line is no JSON: /)],
      ['line 4', 'no review is in it'],
      ['line 5', ...pier],
    ]);
  });
});

describe('a page', () => {
  const script = (text: string, type = 'application/ld+json') => `<script type="${type}">${text}</script>`;

  test('is read script by script, and one that is no JSON is accounted for', () => {
    const page = `<!doctype html><html><body>${script('{"@type": "ClaimReview", oops}')}
      ${script('<!-- not data -->', 'text/javascript')}${script(JSON.stringify(review), 'application/ld+json; charset=utf-8')}</body></html>`;
    expect(read(page)).toEqual([
      ['script 1', expect.stringMatching(/^the script is no JSON: /)],
      ['script 2, the whole', ...mole],
    ]);
  });

  test('has its JSON mended where publishing systems commonly break it', () => {
    const json =
      '{"@type": "ClaimReview",\n"claimReviewed": "The mole\n\tsank", "url": "https://example.org/mole"};';
    const reading = readGivenText(`<html>${script(`\n//<![CDATA[\n${json}\n//]]>\n`)}</html>`);
    expect([firstOf(reading).claims, reading.remarks]).toEqual([
      ['The mole\n\tsank'],
      ['script 1 was not quite JSON, and was mended'],
    ]);
  });

  test('is the address of its only review when that gives none, and where relative ones begin', () => {
    const bare = JSON.stringify({ '@type': 'ClaimReview', claimReviewed: 'The mole sank' });
    const page = (text: string) =>
      `<head><link rel="canonical" href="https://example.org/mole"></head>${script(text)}`;
    expect(read(page(bare))).toEqual([['script 1, the whole', ...mole]]);
    expect(read(script(bare), { base: 'https://example.org/mole' })).toEqual([
      ['script 1, the whole', ...mole],
    ]);
    const relative = page(JSON.stringify({ ...review, url: '/mole' }));
    expect(firstOf(readGivenText(relative)).base).toBe('https://example.org/mole');
  });

  test('is told that reviews marked in its HTML are not read', () => {
    const marked = '<div itemscope itemtype="https://schema.org/ClaimReview"></div>';
    expect(readGivenText(marked + script(JSON.stringify(review))).remarks).toEqual([
      'reviews that are marked in the HTML itself (microdata) are not read',
    ]);
  });
});

test.each([
  ['', 'it is empty'],
  ['{"a": 1', /^it is no JSON: /],
  ['{"@type": "WebPage"}', /^no ClaimReview/],
  ['<p>Nothing here</p>', /^no ClaimReview/],
  ['<div>'.repeat(2000), /nested too deep/],
  ['just a line of text', /^no column is known to hold the claims/],
])('%j holds no review, and is told why', (text, message) => {
  expect(() => readGivenText(text)).toThrow(message);
});
