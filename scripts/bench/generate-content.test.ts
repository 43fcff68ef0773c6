import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { fileOf, folderOf } from '../../src/check/fixtures/fixture.ts';
import { inventedContent } from './generate-content.ts';

const options = { facts: 20, seed: 7 };
const content = inventedContent(options);
const judgement = check(folderOf([...content].map(([name, text]) => fileOf(name, text))));

describe('invented content', () => {
  test('has the fact files asked for and passes the check', () => {
    expect(judgement.content.facts).toHaveLength(20);
    expect(judgement.diagnostics).toEqual([]);
  });

  test('is the same for the same seed, and other for another', () => {
    expect(inventedContent(options)).toEqual(content);
    expect(inventedContent({ ...options, seed: 8 })).not.toEqual(content);
  });

  test('is as long as real fact files, each with two to six sources', () => {
    for (const { data, markdown } of judgement.content.facts) {
      const words = markdown.trim().split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(300);
      expect(data?.sources.length).toBeGreaterThanOrEqual(2);
      expect(data?.sources.length).toBeLessThanOrEqual(6);
    }
  });
});
