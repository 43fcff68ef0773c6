import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { fileOf, folderOf } from '../../src/check/fixtures/fixture.ts';
import { factReceipt } from '../../src/check/receipts.ts';
import { inventedContent } from './generate-content.ts';

const options = { facts: 20, seed: 7 };
const content = inventedContent(options);
const judgement = check(folderOf([...content].map(([name, text]) => fileOf(name, text))));
const records = [...judgement.content.evidence.all()];

describe('invented content', () => {
  test('has the fact files asked for and passes the check', () => {
    expect(judgement.content.facts).toHaveLength(20);
    // Among so few, words that thousands share look rare, so claims look alike.
    expect(judgement.diagnostics.filter(({ code }) => code !== 'similar-claim')).toEqual([]);
  });

  test('is the same for the same seed, and other for another', () => {
    expect(inventedContent(options)).toEqual(content);
    expect(inventedContent({ ...options, seed: 8 })).not.toEqual(content);
  });

  test('has about four evidence records a fact file, and four a series, which prove all that it takes from sources', () => {
    const ofFacts = records.length - 4 * judgement.content.series.length;
    expect(ofFacts / options.facts).toBeGreaterThan(3.5);
    expect(ofFacts / options.facts).toBeLessThan(4.5);
    for (const { words } of records) expect(words).toBeGreaterThanOrEqual(350);
    const { quotations, figures, without } = judgement.content.facts
      .map((fact) => factReceipt(fact, judgement.content))
      .reduce((all, one) => ({
        ...all,
        quotations: [...all.quotations, ...one.quotations],
        figures: [...all.figures, ...one.figures],
        without: [...all.without, ...one.without],
      }));
    expect(new Set(quotations.map(({ proof }) => proof?.kind))).toEqual(new Set(['proved']));
    expect(new Set(figures.map(({ result }) => result))).toEqual(new Set(['matched']));
    expect(without).toEqual([]);
  });

  test('has no evidence records when told so, and is the same otherwise', () => {
    const bare = inventedContent({ ...options, evidence: false });
    expect(bare).toEqual(new Map([...content].filter(([name]) => !name.startsWith('evidence/'))));
  });

  test('is as long as real fact files, each with three to six sources', () => {
    for (const { data, markdown } of judgement.content.facts) {
      const words = markdown.trim().split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(320);
      expect(data?.sources.length).toBeGreaterThanOrEqual(3);
      expect(data?.sources.length).toBeLessThanOrEqual(6);
    }
  });
});
