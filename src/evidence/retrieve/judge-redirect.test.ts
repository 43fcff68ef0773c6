import { expect, test } from 'vitest';
import { judgeRedirect } from './judge-redirect.ts';

test.each([
  ['https://a.example.org/news/1', 'https://a.example.org/'],
  ['https://a.example.org/news/1', 'https://www.a.example.org/en/'],
  ['https://a.example.org/?p=12', 'https://a.example.org/index.html'],
])('%s that leads to %s is there no more', (asked, url) => {
  expect(() => judgeRedirect(asked, url)).toThrow('leads to the home page');
});

test.each([
  ['https://a.example.org/', 'https://a.example.org/en/'],
  ['https://a.example.org/news/1', 'https://a.example.org/news/1-tides'],
  ['https://a.example.org/news/1', 'https://a.example.org/?p=1'],
])('%s that leads to %s is a page', (asked, url) => {
  expect(() => judgeRedirect(asked, url)).not.toThrow();
});
