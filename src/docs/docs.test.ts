import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { correctionsPage } from './corrections-page.ts';
import { diagnosticsPage } from './diagnostics-page.ts';
import { directivesPage } from './directives-page.ts';
import { fieldsPage } from './fields-page.ts';
import { importFields } from './import-fields.ts';

// A page that was not made again after a change of its table says what is no longer so.
test.each([
  ['docs/diagnostics.md', diagnosticsPage],
  ['docs/fields.md', fieldsPage],
  ['docs/corrections.md', correctionsPage],
  ['docs/directives.md', directivesPage],
])('%s is what `npm run docs` makes', (path, page) => {
  expect(readFileSync(path, 'utf8')).toBe(page());
});

test('docs/import.md has the fields as they are', () => {
  expect(readFileSync('docs/import.md', 'utf8')).toContain(`\n${importFields()}\n`);
});
