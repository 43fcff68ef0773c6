import { expect, inject, test } from 'vitest';
import { attribute, named, readPages, textOf, type BuiltPage } from './read-site.ts';

const site = inject('sites').fixture;
const page = readPages(site).find(({ path }) => path === `${site.base}facts/gauge-was-moved/`) as BuiltPage;
const inItems = (word: string) => named(page, 'li').filter((item) => textOf(item).includes(word));

test('a source that has failed on three days says so, and one that failed once does not', () => {
  expect(inItems('no longer answers').map((item) => attribute(item, 'id'))).toEqual(['source-report-2020']);
  expect(inItems('failing since 2 May 2024')).toHaveLength(1);
});

test('a source that no longer answers sends to its archived copy', () => {
  const links = named(page, 'a').filter((link) => textOf(link).trim() === 'see the archived copy');
  expect(links.map((link) => attribute(link, 'href'))).toEqual([
    'https://web.archive.org/web/20210201000000/https://harbour.example.org/reports/2020',
  ]);
});
