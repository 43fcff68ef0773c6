import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { badFixture, fileOf, good, goodText, overlay, withLog } from './fixtures/fixture.ts';

const fact = 'facts/two-tides-a-day.md';
/** What the check says of a fact file with a source without a record. */
function told(headline: string, text: string): string[] {
  const changed = withLog(goodText(fact)).replace(/^headline: .*$/m, `headline: ${headline}`);
  const { diagnostics } = check(overlay(good, [fileOf(fact, `${changed}\n${text}\n`)]));
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

describe('a source without a record', () => {
  const { files } = badFixture('source-without-evidence');
  const asked = fileOf('site.yaml', `${goodText('site.yaml')}evidence:\n  required: true\n`);

  test('is an error once the site asks for one', () => {
    const { diagnostics } = check(overlay(good, [...files, asked]));
    const severities = diagnostics.map(({ code, severity }) => `${severity} ${code}`);
    expect(new Set(severities)).toEqual(new Set(['error source-without-evidence']));
    expect(check(overlay(good, [asked])).diagnostics).toEqual([]);
  });

  test('is no excuse for a figure in the headline that no sentence cites it for', () => {
    expect(told('There were 99 of them', 'The log is open[^log].')).toEqual(['error figure-not-in-source']);
  });

  test('may have a figure of the headline that a sentence cites it for', () => {
    expect(told('There were 99 of them', 'There were 99[^log].')).toEqual([
      'warning source-without-evidence',
    ]);
  });

  test('of which nothing is taken is not told', () => {
    expect(told('Most days have two', 'The log is open[^log].')).toEqual([]);
  });
});
