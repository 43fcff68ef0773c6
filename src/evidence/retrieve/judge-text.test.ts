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
])('"%s" says that there is no page', (title) => {
  expect(() => judge(title)).toThrow('its title says that there is no such page');
});

test.each([
  '404 people were counted at the harbour',
  '404,000 accounts for sale',
  'Wreck not found after ten years, says ministry',
  'Missing gauge still not found',
  'Area 404 reopens',
])('"%s" is the title of a source', (title) => {
  expect(() => judge(title)).not.toThrow();
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
