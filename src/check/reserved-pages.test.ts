import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reservedPages } from './rules/reserved-page.ts';

test('every address that begins a page of the site itself is kept from standing pages', () => {
  const names = readdirSync(join(import.meta.dirname, '../pages')).map((name) =>
    name.replace(/\.astro$/, ''),
  );
  // The page on verdicts is the publisher's own, and no id of one has a dot in it.
  const own = names.filter((name) => !name.includes('.') && !['[page]', 'index', 'verdicts'].includes(name));
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter((name) => !reservedPages.includes(name))).toEqual([]);
});
