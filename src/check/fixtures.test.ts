import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { badCodes, badFixture, good, overlay } from './fixtures/fixture.ts';
import { generated } from './fixtures/generated.ts';
import { rules } from './rules.ts';

test('the good folder gives no diagnostics', () => {
  expect(check(good).diagnostics).toEqual([]);
});

test('every rule has a fixture, and every fixture a rule', () => {
  expect(badCodes()).toEqual(rules.map(({ code }) => code).sort());
});

test('every rule has a summary that is a sentence', () => {
  expect(rules.filter(({ summary }) => !/^[A-Z].*\.$/.test(summary) && !/^\w+\.yaml/.test(summary))).toEqual(
    [],
  );
});

describe.each(badCodes())('%s', (code) => {
  const { files, removed, expected } = badFixture(code);
  const { diagnostics } = check(overlay(good, [...files, ...(generated[code] ?? [])], removed));

  test('gives exactly the expected diagnostics', () => {
    expect(diagnostics).toEqual(expected);
  });

  test('is shown by its own fixture', () => {
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });
});
