import { expect, test } from 'vitest';
import { movedPaths, redirectsFile, redirectsOf } from './redirects.ts';

const facts = [
  { id: 'new', fact: { former_ids: ['old', 'older'] } },
  { id: 'other', fact: {} },
];
const redirects = redirectsOf(facts, (id) => `/base/facts/${id}/`);

test('each former id leads to the fact file that has it', () => {
  expect(redirects).toEqual([
    { from: '/base/facts/old/', to: '/base/facts/new/' },
    { from: '/base/facts/older/', to: '/base/facts/new/' },
  ]);
});

test('the file for hosts has a line for each, and is read back', () => {
  const file = redirectsFile(redirects);
  expect(file).toBe('/base/facts/old/ /base/facts/new/ 301\n/base/facts/older/ /base/facts/new/ 301\n');
  expect(movedPaths(file)).toEqual(new Set(['/base/facts/old/', '/base/facts/older/']));
});

test('a site in which nothing moved has an empty file', () => {
  expect([redirectsFile([]), movedPaths('').size]).toEqual(['', 0]);
});
