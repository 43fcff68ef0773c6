import { writeFileSync } from 'node:fs';
import { correctionsPage } from '../src/docs/corrections-page.ts';
import { diagnosticsPage } from '../src/docs/diagnostics-page.ts';
import { directivesPage } from '../src/docs/directives-page.ts';
import { fieldsPage } from '../src/docs/fields-page.ts';
import { commandLine } from './command-line.ts';

commandLine({
  name: 'docs',
  summary: 'Makes the pages in docs/ that derive from the rules and the schemas.',
  options: {},
  exits: { 0: 'the pages are written' },
});

writeFileSync('docs/diagnostics.md', diagnosticsPage());
writeFileSync('docs/corrections.md', correctionsPage());
writeFileSync('docs/fields.md', fieldsPage());
writeFileSync('docs/directives.md', directivesPage());
