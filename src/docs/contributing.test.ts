import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { ChangeNote } from '../domain/change-note.ts';
import { fileOf, good, overlay } from '../check/fixtures/fixture.ts';

const pages = ['CONTRIBUTING.md', 'CONTRIBUTING.ms.md'];

test.each(pages)("the example of %s passes the check once it has a site's verdict and topic", (page) => {
  const text = readFileSync(page, 'utf8');
  const [, name = '', example = ''] =
    /<!-- example: content\/(\S+) -->\s+```markdown\n(.*?)\n```\n/s.exec(text) ?? [];
  const file = fileOf(name, `${example.replace('VERDICT', 'contradicted').replace('TOPIC', 'tides')}\n`);
  expect(name).toBe('facts/harbour-tide-twice.md');
  expect(check(overlay(good, [file])).diagnostics).toEqual([]);
});

test.each(pages)('the change note that %s shows is one', (page) => {
  const [, yaml = ''] = /```yaml\n(.*?)\n```/s.exec(readFileSync(page, 'utf8')) ?? [];
  const { history } = parse(yaml) as { history: unknown[] };
  expect(history.map((note) => ChangeNote.safeParse(note).success)).toEqual([true]);
});
