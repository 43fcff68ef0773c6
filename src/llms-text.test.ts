import { expect, test } from 'vitest';
import { llmsText } from './llms-text.ts';

test('says what the site is, and where it stands as text and as data', () => {
  const links = [{ name: 'A [b]\nc', url: 'https://example.org/a.md', about: 'Two\nlines.' }];
  expect(
    llmsText('Tides', 'What the\ngauge shows.', [
      { title: 'Findings', links },
      { title: 'None', links: [] },
    ]),
  ).toBe(
    `# Tides

> What the gauge shows.

## Findings

- [A \\[b\\] c](https://example.org/a.md): Two lines.
`,
  );
});
