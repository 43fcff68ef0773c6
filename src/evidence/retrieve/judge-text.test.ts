import { expect, test } from 'vitest';
import { fewestWords, judgeText } from './judge-text.ts';

const enough = 'word '.repeat(fewestWords);
const judge = (title: string, text = enough, source = '') =>
  judgeText({ extractor: 'x', text, headTitle: title }, source);

test.each([
  '404',
  '404 Not Found',
  'Error 404 - Gauge',
  '(404) Nothing here',
  'Page not found',
  'Page Not Found | The Daily Gauge',
  'Not found.',
  'Article not found – Gauge',
  'Oops! 404: not found',
  'Sorry, this page could not be found',
  'The page is no longer available',
  'Halaman tidak ditemui',
  'Maaf, laman ini tidak wujud',
  'The Daily Gauge | 404',
  'The Daily Gauge - Page Not Found',
  'Gauge — Error 404',
])('"%s" says that there is no page', (title) => {
  expect(() => judge(title)).toThrow('its title says that there is no such page');
});

test.each([
  '404 people were counted at the harbour',
  '404,000 accounts for sale',
  'Wreck not found after ten years, says ministry',
  'Missing gauge still not found',
  'Area 404 reopens',
  'Ferry | Route 404 reopens',
  'Just a moment of your time | Gauge',
])('"%s" is the title of a source', (title) => {
  expect(() => judge(title)).not.toThrow();
});

test('a heading that says so counts too', () => {
  const extracted = { extractor: 'x', text: enough, headTitle: 'The Daily Gauge', heading: 'Page not found' };
  expect(() => judgeText(extracted, '')).toThrow('that there is no such page: "Page not found"');
});

test.each([
  'Just a moment...',
  'Attention Required! | Cloudflare',
  'Access denied',
  'Are you a robot?',
  'Gauge | Security check',
])('"%s" is a wall against programs, on a page with few words', (title) => {
  expect(() => judge(title)).toThrow('answers with a wall against programs');
  expect(() => judge(title, 'word '.repeat(300))).not.toThrow();
});

test.each([
  'Subscribe to continue reading',
  'Log in or register to read the full story.',
  'This article is for subscribers only.',
  'Langgan sekarang untuk terus membaca',
])('a text that ends in "%s" is behind a paywall, and so is a short one on a page that says so', (words) => {
  const long = 'word '.repeat(300);
  expect(() => judge('Tides', `${long}${words}`)).toThrow('is not free to read');
  expect(() => judge('Tides', enough, `<p>${words}</p>`)).toThrow('is not free to read');
  expect(() => judge('Tides', long, `<aside>${words}</aside>`)).not.toThrow();
});

test('a page that calls itself locked is behind a paywall', () => {
  expect(() => judgeText({ extractor: 'x', text: enough, locked: true }, '')).toThrow('is not free to read');
});

test.each(['"isAccessibleForFree":false', '"isAccessibleForFree" : "False"'])(
  '%s marks a paywall',
  (source) => {
    expect(() => judge('Tides', enough, source)).toThrow('is not free to read');
  },
);

test('what is free to read is not behind a paywall', () => {
  expect(() => judge('Tides', enough, '"isAccessibleForFree": true')).not.toThrow();
});

test('one word too few is too little', () => {
  expect(() => judge('Tides', 'word '.repeat(fewestWords - 1))).toThrow(`has ${fewestWords - 1} words`);
});
