import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { fileOf, good, goodText, overlay } from './fixtures/fixture.ts';

const name = 'facts/two-tides-a-day.md';

/** Codes and places of the diagnostics for the good fact file with these changes. */
function judged(claim: string, text: string, waivers: [code: string, text: string][]): string[] {
  const items = waivers.map(
    ([code, about]) => `  - code: ${code}\n    text: ${JSON.stringify(about)}\n    reason: R.\n`,
  );
  const yaml = waivers.length > 0 ? `waivers:\n${items.join('')}` : '';
  const file = goodText(name)
    .replace(/^claim: .*$/m, `claim: ${JSON.stringify(claim)}`)
    .replace('\n---\n\n', `\n${yaml}---\n\n${text}\n\n`);
  const { diagnostics } = check(overlay(good, [fileOf(name, file)]));
  return diagnostics.map(({ code, line }) => `${line} ${code}`);
}

const twice = 'It is confirmed and contradicted.';

describe('a waiver', () => {
  test('is not needed for what is right', () => {
    expect(judged('Two tides a day.', '', [])).toEqual([]);
  });

  test('silences the diagnostic of its code about its text, and no other', () => {
    expect(judged(twice, '', [['claim-wording', 'confirmed']])).toEqual(['2 claim-wording']);
  });

  test('for each leaves none', () => {
    expect(
      judged(twice, '', [
        ['claim-wording', 'confirmed'],
        ['claim-wording', 'contradicted'],
      ]),
    ).toEqual([]);
  });

  test('for a part of the text silences nothing', () => {
    expect(judged('It is confirmed.', 'Call 012-345 6789.', [['personal-identifier', '1']])).toEqual([
      '2 claim-wording',
      '17 waiver-unneeded',
      '22 personal-identifier',
    ]);
  });

  test('silences every place where its text stands', () => {
    const number = 'Call 012-345 6789, or 012-345 6789.\n\nOr 012-345 6789.';
    expect(judged('Two tides a day.', number, [['personal-identifier', '012-345 6789']])).toEqual([]);
  });

  test('for an invisible character is written as an escape', () => {
    expect(judged('Two tides a day.', 'a\u200Bb', [['control-character', '\u200B']])).toEqual([]);
  });

  test('with the code of another rule silences nothing', () => {
    expect(judged('It is confirmed.', '', [['personal-identifier', 'confirmed']])).toEqual([
      '2 claim-wording',
      '17 waiver-unneeded',
    ]);
  });

  test('with a code that may not be waived is an error itself', () => {
    expect(judged('Short', '', [['wrong-value', 'Short']])).toEqual(['2 wrong-value', '17 waiver-unknown']);
  });
});

describe('a waiver for what stands in no record', () => {
  const record = 'evidence/harbour.example.org-000000000001.json';
  const waivers = (code: string, text: string) =>
    `\nwaivers: [{code: ${code}, text: ${JSON.stringify(text)}, reason: The page changed.}]\n---\n\n`;
  const codes = (folder: ReturnType<typeof overlay>) =>
    check(folder)
      .diagnostics.filter(({ file }) => file.endsWith(name))
      .map(({ code }) => code);
  const withWaiver = (code: string, text: string, sentence: string) =>
    overlay(good, [
      fileOf(
        name,
        goodText(name).replace('\n---\n\n', () => `${waivers(code, text)}${sentence}\n\n`),
      ),
    ]);
  const without = (folder: ReturnType<typeof overlay>) => ({
    ...folder,
    files: folder.files.filter((file) => file.name !== record),
  });

  test.each([
    ['figure-not-in-source', '987', 'There were 987 boats[^tables].'],
    [
      'quotation-not-in-source',
      'a gull sat on the old mole',
      'It says "a gull sat on the old mole"[^tables].',
    ],
  ])('%s is not called unneeded while the record is missing', (code, text, sentence) => {
    const folder = withWaiver(code, text, sentence);
    expect(codes(folder)).toEqual([]);
    expect(codes(without(folder))).toEqual(['source-without-evidence']);
  });

  test('is unneeded all the same when nothing like it is written', () => {
    const folder = withWaiver('figure-not-in-source', '988', 'There were 987 boats[^tables].');
    expect(codes(without(folder))).toEqual(['source-without-evidence', 'waiver-unneeded']);
  });
});
