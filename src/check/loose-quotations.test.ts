import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { fileOf, good, goodText, overlay, withLog } from './fixtures/fixture.ts';

const path = 'facts/two-tides-a-day.md';
/** What the check says of a fact file with a text, a claim and perhaps a summary. */
function told(text: string, { given = goodText(path), summary = '' } = {}): string[] {
  const changed = given
    .replace(/^claim: .*$/m, 'claim: The tables have three high waters on many days of the year.')
    .replace(/^summary: .*$/m, (line) => (summary === '' ? line : `summary: ${summary}`));
  const { diagnostics } = check(overlay(good, [fileOf(path, `${changed}\n${text}\n`)]));
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

const quoted = 'list two high waters on most days of the year';
const altered = 'list three high waters on most days of the year';

/** How journalists quote without a citation right behind the closing mark. */
const forms: [name: string, text: (words: string) => string][] = [
  ['with its speaker behind it', (words) => `"${words}", he said.[^tables]`],
  ['with its speaker before it', (words) => `He said "${words}" on Monday.[^tables]`],
  ['with its citation in brackets', (words) => `"${words}" ([^tables])`],
  ['with its citation behind a dash', (words) => `"${words}" – [^tables]`],
  ['beside another', (words) => `"${words}", said one, and "no", said another[^tables].`],
  ['in curly marks', (words) => `“${words}”, he said.[^tables]`],
  ['in Swedish marks', (words) => `”${words}”, he said.[^tables]`],
  ['in guillemets of one kind', (words) => `»${words}», he said.[^tables]`],
  ['in guillemets', (words) => `« ${words} », he said.[^tables]`],
  ['in German marks', (words) => `„${words}“, he said.[^tables]`],
  ['in primes', (words) => `″${words}″, he said.[^tables]`],
  ['in ornaments', (words) => `❝${words}❞, he said.[^tables]`],
  ['in heavy single ornaments', (words) => `❛${words}❜, he said.[^tables]`],
  ['in double prime marks', (words) => `〝${words}〞, he said.[^tables]`],
  ['in low marks', (words) => `〝${words}〟, he said.[^tables]`],
  ['in corner brackets', (words) => `「${words}」, he said.[^tables]`],
  ['in heavy angles', (words) => `❮${words}❯, he said.[^tables]`],
  ['in full-width marks', (words) => `＂${words}＂, he said.[^tables]`],
  ['in a heading', (words) => `## "${words}"`],
  ['in a list', (words) => `- "${words}"`],
  ['in a table', (words) => `| said |\n| ---- |\n| "${words}"[^tables], he said |`],
  ['in emphasis', (words) => `*"${words}"*, he said.[^tables]`],
  ['over emphasis', (words) => `"*${words.slice(0, 8)}*${words.slice(8)}", he said.[^tables]`],
  ['without a citation', (words) => `He said "${words}" on Monday.`],
  ['as a block without a citation', (words) => `> ${words}`],
  ['as a block within a list', (words) => `- some\n\n  > ${words}`],
];

describe.each(forms)('a quotation %s', (_, text) => {
  test('passes when the source has it', () => {
    expect(told(text(quoted))).toEqual([]);
  });

  test('is refused when it has not', () => {
    expect(told(text(altered))).toEqual(['error quotation-not-in-source']);
  });
});

test('a quotation in the summary is in some source of the file', () => {
  expect(told('', { summary: `They “${quoted}”.` })).toEqual([]);
  expect(told('', { summary: `They “${altered}”.` })).toEqual(['error quotation-not-in-source']);
});

test('the words of the claim are no quotation of a source', () => {
  expect(told('They say “the tables have three high waters on many days”.')).toEqual([]);
  expect(told('They say “three high waters on many days of the year”, by the tables[^tables].')).toEqual([]);
});

test('a title or a term between quotation marks is let pass', () => {
  expect(told('The “many days” are in the “Tide tables of Examplehaven” of the board[^tables].')).toEqual([]);
});

test('a source without a record may have what its sentence quotes', () => {
  expect(told(`“${altered}”, says the log.[^log]`, { given: withLog(goodText(path)) })).toEqual([
    'warning source-without-evidence',
  ]);
});
