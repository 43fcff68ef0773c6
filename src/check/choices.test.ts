import { expect, test } from 'vitest';
import { check } from './check.ts';
import { fileOf, good, goodText, overlay } from './fixtures/fixture.ts';

const name = 'facts/two-tides-a-day.md';
const known = 'known: confirmed, half-right, contradicted, undecided';

/** What is said of a fact file whose text is changed, in one line each. */
const said = (from: RegExp, to: string) =>
  check(overlay(good, [fileOf(name, goodText(name).replace(from, to))], []))
    .diagnostics.filter(({ file }) => file === `content/${name}`)
    .map(({ code, message, suggestion = '' }) => `${code} ${message} ${suggestion}`);

test.each([
  ['is missing', '', 'missing-key the key verdict is missing. Add it: An id of verdicts.yaml. Known: '],
  ['has capitals', 'verdict: Half-Right\n', `wrong-value verdict is "Half-Right"; ${known}.`],
  ['is the word for no', 'verdict: false\n', 'wrong-type verdict is false, a boolean; wanted a text.'],
  ['is another', 'verdict: half-rigth\n', `unknown-verdict verdict is "half-rigth"; ${known}.`],
])('the verdicts that there are are named when the verdict %s', (_, line, words) => {
  const [first = ''] = said(/^verdict: .*\n/m, line);
  expect([first.startsWith(words), first.toLowerCase().includes(known)]).toEqual([true, true]);
});

test.each([
  ['claim: He said: two tides', 'Put the whole text in quotes: a colon'],
  ['claim: @harbour says two tides', 'Put the whole text in quotes: a colon'],
  ['claim: "Two tides" a day there', 'Put the whole text in quotes of the other kind'],
  ['\tclaim: Two tides a day there', 'Indent with spaces'],
])('of the line %j is said what would mend it', (line, mend) => {
  expect(said(/^claim: (?:>-\n.*|.*)$/m, line)[0]).toContain(mend);
});
