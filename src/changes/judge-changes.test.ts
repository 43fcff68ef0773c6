import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { badCodes, badFixture, good, overlay } from '../check/fixtures/fixture.ts';
import { generated } from '../check/fixtures/generated.ts';
import { baseFolder, changeFixture, changesBetween, fixtureCodes } from './fixtures/fixture.ts';
import { judgeChanges } from './judge-changes.ts';
import { changeRules } from './rules.ts';
import { summary } from './summary.ts';

const today = '2021-09-01';

test('a folder that did not change has nothing to account for', () => {
  expect(judgeChanges(changesBetween(baseFolder, baseFolder))).toEqual([]);
});

test('the base of the fixtures lacks nothing but the standing pages', () => {
  expect([...new Set(check(baseFolder).diagnostics.map(({ code }) => code))]).toEqual(['missing-page']);
});

test('every rule has a fixture, and every fixture a rule', () => {
  expect(fixtureCodes()).toEqual(changeRules.map(({ code }) => code).sort());
});

test('every rule has a summary that is a sentence', () => {
  expect(changeRules.filter(({ summary }) => !/^[A-Z].*\.$/.test(summary))).toEqual([]);
});

test.each(badCodes())(
  'whatever is wrong by %s, in the base or in the folder, is compared and said in one line',
  (code) => {
    const { files, removed } = badFixture(code);
    const bad = overlay(good, [...files, ...(generated[code] ?? [])], removed);
    const said = [changesBetween(good, bad), changesBetween(bad, good)].flatMap((changes) => [
      summary({ changes, diagnostics: [], commit: 'a', inBase: true }).replaceAll('\n', ' '),
      ...judgeChanges(changes).map(({ message, suggestion }) => message + suggestion),
    ]);
    expect(said.filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([]);
  },
);

describe.each(fixtureCodes())('%s', (code) => {
  const { head, expected } = changeFixture(code);
  const diagnostics = judgeChanges(changesBetween(baseFolder, head), { today });

  test('gives exactly the expected diagnostics', () => {
    expect(diagnostics).toEqual(expected);
  });

  test('is shown by its own fixture', () => {
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });
});
