import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { fileOf, good, overlay } from '../check/fixtures/fixture.ts';

test("the example of CONTRIBUTING.md passes the check once it has a site's verdict and topic", () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, name = '', example = ''] =
    /<!-- example: content\/(\S+) -->\s+```markdown\n(.*?)\n```\n/s.exec(text) ?? [];
  const file = fileOf(name, `${example.replace('VERDICT', 'contradicted').replace('TOPIC', 'tides')}\n`);
  expect(name).toBe('facts/harbour-tide-twice.md');
  expect(check(overlay(good, [file])).diagnostics).toEqual([]);
});
