import { expect, test } from 'vitest';
import type { EvidenceRecord } from '../../domain/evidence-record.ts';
import { makeRecord } from '../make-record.ts';
import { compareRecords, isSame } from './compare.ts';
import { describeChange } from './describe.ts';

const sentence = (from: number, words: number) =>
  Array.from({ length: words }, (_, at) => `w${(from + at).toString(36)}x`).join(' ');
const recordOf = (text: string, more: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  ...makeRecord(
    {
      url: 'https://example.org/',
      retrieved: '2024-05-06',
      response: { url: 'https://example.org/', status: 200 },
      sha256: 'a'.repeat(64),
      extractor: 'x@1',
      coverage: 'full',
    },
    [text],
  ),
  ...more,
});
const text = sentence(0, 100);

test('the same text in other bytes is the same', () => {
  const later = recordOf(text, { sha256: 'b'.repeat(64), retrieved: '2025-01-01' });
  const found = compareRecords(recordOf(text), later);
  expect([isSame(recordOf(text), found), describeChange(found)]).toEqual([
    true,
    [`sha256 ${'a'.repeat(12)}… → ${'b'.repeat(12)}…`],
  ]);
});

test('a word more, a figure less and another extractor are told', () => {
  const kept = recordOf(`${text} counts 20,701 cases`);
  const found = compareRecords(kept, recordOf(`${text} counts 34,497 cases again`, { extractor: 'x@2' }));
  expect(isSame(kept, found)).toBe(false);
  expect(describeChange(found)).toEqual([
    '98% of the fingerprint remains',
    'words 103 → 104',
    'figures gone: 20701',
    'figures new: 34497',
    'extractor x@1 → x@2',
  ]);
});

test.each([
  ['all of it', text, 1],
  ['all of it between other words', `${sentence(500, 50)} ${text} ${sentence(700, 50)}`, 1],
  ['half of it', sentence(0, 50), 0.48],
  ['nothing of it', sentence(1000, 5000), 0],
  ['nothing at all', '', 0],
])('remains: %s', (_, later, remaining) => {
  expect(compareRecords(recordOf(text), recordOf(later)).remaining).toBeCloseTo(remaining, 1);
});

test('a text too short for a window remains whole', () => {
  expect(compareRecords(recordOf('a b'), recordOf('c d')).remaining).toBe(1);
});

test.each<[string, EvidenceRecord['coverage'], boolean]>([
  ['an excerpt', 'excerpt', true],
  ['a saved file', 'full', false],
])('%s is the same as long as its passages stand in the source', (_, coverage, retrieved) => {
  const { response, ...rest } = recordOf(`${sentence(10, 20)} and 55 others`);
  const kept = { ...rest, coverage, ...(retrieved && response && { response }) };
  const whole = recordOf(`${sentence(0, 30)} and 55 others and 66 more`);
  expect(isSame(kept, compareRecords(kept, whole))).toBe(true);
  expect(isSame(kept, compareRecords(kept, recordOf(sentence(0, 30))))).toBe(false);
});

test('of many figures some are told', () => {
  const many = Array.from({ length: 11 }, (_, at) => `${at + 3}%`).join(', ');
  const [, figures] = describeChange(compareRecords(recordOf('none'), recordOf(many))).filter((part) =>
    /figures|words/.test(part),
  );
  expect(figures).toBe('figures new: 3%, 4%, 5%, 6%, 7%, 8%, 9%, 10% and 3 more');
});
