import { describe, expect, test } from 'vitest';
import { formatRecord, makeRecord } from '../evidence/make-record.ts';
import { check } from './check.ts';
import { fileOf, good, goodText, overlay } from './fixtures/fixture.ts';

const recordName = 'evidence/harbour.example.org-000000000001.json';
const between = 'Filler words stand here to part the two passages by a long way of talk. '.repeat(20);
const said = `The harbour master said: “We did not lose any of the readings of our old gauge in 2019, and nobody has shown us a
reading that is false. ${between} We will look into all of the readings that were taken by night. We were proud of a profit of
5 million that year.”`;
const known = JSON.parse(goodText(recordName)) as Parameters<typeof makeRecord>[0];
const { url, retrieved, sha256, extractor, coverage } = known;
const record = fileOf(
  recordName,
  formatRecord(makeRecord({ url, retrieved, sha256, extractor, coverage }, [said])),
);
const frontMatter = goodText('facts/two-tides-a-day.md')
  .replace(/^headline:.*/m, 'headline: Most days have high waters, some have none')
  .replace(/^summary:.*/m, 'summary: The tables list few high waters on some days of the year.')
  .replace(/\n---\n[^]*/, '\n---\n\n');

/** The errors, and the warnings in brackets, that a text gets when it stands in a fact file that cites the harbour master. */
function found(text: string): string[] {
  const body = text.includes('[^tables]') ? text : `${text}\n\nIt is so[^tables].`;
  const { diagnostics } = check(
    overlay(good, [fileOf('facts/two-tides-a-day.md', `${frontMatter}${body}\n`), record]),
  );
  const own = diagnostics.filter(({ file }) => file === 'content/facts/two-tides-a-day.md');
  return [...new Set(own.map(({ code, severity }) => (severity === 'error' ? code : `(${code})`)))].sort();
}

const forged = 'we did lose all of the readings of our old gauge';
const honest = 'We did not lose any of the readings';

describe('an honest quotation passes', () => {
  test.each([
    `"${honest}"[^tables].`,
    `"${honest}," he said.[^tables]`,
    `"We did not," he said, "lose any of the readings."[^tables]`,
    `He speaks of "lost readings" of his gauge[^tables].`,
    `> ${honest}\n> — The harbour master, on Monday[^tables]`,
    `"${honest} of our [tide] gauge"[^tables].`.replace('our [tide]', 'our [dear] old'),
    `"${honest}", he said. "We were proud of a profit of 5 million."[^tables]`,
    // Brackets of another kind are no insertion: these are the words of the source.
    `"We did［not］lose any of the readings"[^tables]`,
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a forged quotation is refused', () => {
  test.each([
    [`He said "${forged}"[^tables].`],
    [`"${forged}," he said.[^tables]`],
    [`"${forged}" – [^tables]`],
    [`"${forged}" ([^tables])`],
    [`"${forged}" (Board, 2019)[^tables]`],
    [`He said "${forged}" on Monday.[^tables]`],
    [`"${forged}" and "${honest}" they said[^tables].`],
    [`"We did," he said, "lose all of the readings."[^tables]`],
    [`"We did," he said on Monday, "lose any of the readings of our old gauge."[^tables]`],
    [`″${forged}″, he said[^tables]`],
    [`❝${forged}❞ he said[^tables]`],
    [`”${forged}” he said[^tables]`],
    [`»${forged}» he said[^tables]`],
    [`‚‚${forged}‘‘ he said[^tables]`],
    [`\`\`${forged}'' he said[^tables]`],
    [`''${forged}'' he said[^tables]`],
    [`「${forged}」 he said[^tables]`],
    [`《${forged}》 he said[^tables]`],
    [`‘${forged}’ he said[^tables]`],
    [`'we did lose all of the data of users' he said[^tables]`],
    [`“${forged}″ he said[^tables]`],
    [`\`${forged}' he said[^tables]`],
    [`he said"${forged}"there[^tables]`],
    [`said:"${forged}" he[^tables]`],
    [`他说"我们丢失了所有的读数数据"了[^tables]`],
    [`&quot;${forged}&quot; he said[^tables]`],
    [`&#8243;${forged}&#8243;[^tables]`],
    [`\\"${forged}\\" he said[^tables]`],
    [`*"we did lose* all of the readings of our"[^tables]`],
    [`["${forged}"](https://example.org) he said[^tables]`],
    [`\`"${forged}"\` he said[^tables]`],
    [`## "${forged}"[^tables]`],
    [`| who | words |\n| - | - |\n| he[^tables] | "${forged}" |`],
    [`It is so[^tables]:\n\n| who | words |\n| - | - |\n| he | "${forged}" |`],
    [`> ${forged}[^tables]`],
    [`> > ${forged}\n>\n> ${honest}[^tables]`],
    [`> - ${forged}\n> - ${honest}[^tables]`],
    [`> ${honest}\n> — and we lost all of them in the end[^tables]`],
    [`"We did nоt lose any of the readings"[^tables]`],
    [`"We did no\u0301t lose any of the readings"[^tables]`],
    [`"${honest.replace('any', '⁵⁰⁰ any')}"[^tables]`],
    [`"gauge in 2019⁵, and nobody has shown us"[^tables]`],
    [`"proud of a profit of ٥ million that year"[^tables]`],
    [`"We didn't lose any of the readings"[^tables]`],
    [`"We ${honest}"[^tables]`],
    [`"nobody has shown us a reading that is [not] false"[^tables]`],
    [`"nobody has shown us a reading that is [tidak] false"[^tables]`],
    [`“We told them ‘${honest}’[^tables] and more”, he said[^tables]`],
    [`"we did lose all of the[^tables] readings of our gauge" he said`],
    [`"Kami tidak kehilangan sebarang bacaan daripada tolok"[^tables]`],
    [`> ${forged}`],
    [`He said[^tables]:\n\n> ${forged}`],
    [`He said "${forged}".`],
    [`## "${forged}"`],
  ])('as not in its source: %s', (text) => {
    expect(found(text)).toContain('quotation-not-in-source');
  });

  test.each([
    [`> \`\`\`\n> ${forged}\n> \`\`\`\n>\n> ${honest}[^tables]`],
    [`"We did ~~not~~ lose any of the readings"[^tables]`],
    [`> We did ~~not~~ lose any of the readings[^tables]`],
    [`"We did lose all of it.\n\n"And we lost all of the readings too."[^tables]`],
    [`- "We did lose all of the old\n- readings of our gauge in this"[^tables]`],
    [`so ${forged}” he said[^tables]`],
    [`He said “${forged}[^tables]`],
  ])('for its form: %s', (text) => {
    expect(found(text)).toContain('quotation-form');
  });

  test.each([
    [`"We did \u200Bnot lose any of the readings"[^tables]`, 'control-character'],
    [`"We did \u202Enot\u202C lose any of the readings"[^tables]`, 'control-character'],
    [`<<${forged}>> he said[^tables]`, 'raw-html'],
    [`"${honest.replace('any', '[500] any')}"[^tables]`, 'figure-not-in-source'],
    [`"proud of a profit of 5% million that year"[^tables]`, 'figure-not-in-source'],
    [`He said they "did lose all of" the "readings of our gauge"[^tables]`, 'quotation-too-short'],
  ])('otherwise: %s', (text, code) => {
    expect(found(text)).toContain(code);
  });
});

test.each([
  [`"We did not lose any of … the readings that were taken by night"[^tables]`, '(quotation-not-in-source)'],
  [
    `"We did [our best and then we went and came and lost all of them] not lose any of the readings"[^tables]`,
    '(quotation-not-in-source)',
  ],
])('a doubtful quotation is a warning: %s', (text, code) => {
  expect(found(text)).toEqual([code]);
});

// A record holds words in their order, and neither case nor the marks between them. What docs/quotations.md says of it.
test.each([
  `"Lose any of the readings of our old gauge"[^tables]`,
  `"We did not lose any of the readings?"[^tables]`,
  `"proud of a profit of -5 million that year"[^tables]`,
  `"We did not lose any of the re-adings"[^tables]`,
  `He said they "did lose all of" their gauge[^tables].`,
  `> ${honest}\n> — But We Lost Them All[^tables]`,
])('what no record can tell passes: %s', (text) => {
  expect(found(text)).toEqual([]);
});
