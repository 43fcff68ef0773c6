import { expect, test } from 'vitest';
import { factEvidence, stampOf } from './fact-evidence.ts';
import { held } from './receipt.fixture.ts';

const page = 'https://tides.example.org/facts/gauge-was-moved/';
const licence = 'https://example.org/licence';
const stamp = stampOf(page, { commit: 'abc1234', date: '2021-03-01' }, licence);
const url = (id: string) => `https://harbour.example.org/${id}`;
const cited = (...ids: string[]) => ids.map((id) => ({ id, url: url(id) }));
const inText = { part: 'text', line: 20, column: 3 };

test('gives everything that was held against evidence, with its sources, result and place', () => {
  expect(factEvidence(held, stamp)).toEqual({
    id: 'gauge-was-moved',
    page,
    commit: 'abc1234',
    date: '2021-03-01',
    licence,
    totals: {
      quotations: { matched: 2, unknown: 1, unmatched: 2 },
      figures: { matched: 1, unknown: 1, unmatched: 1 },
      computed: 2,
    },
    sources: [
      { number: 1, id: 'log', url: url('log'), record: 'excerpt', evidence: null },
      { number: 2, id: 'tables', url: url('tables'), record: 'full', evidence: null },
      { number: 3, id: 'letter', url: url('letter'), record: null, evidence: null },
    ],
    without_record: ['letter'],
    quotations: [
      ['the gauge now stands on the new pier', 'tables', 'matched', 'tables', inText],
      [
        'the old pier no longer reached low water',
        'log',
        'matched',
        'log',
        { part: 'source', source: 'log', index: 0 },
      ],
      ['nobody knows of it any more', 'letter', 'unknown', null, inText],
      ['the old pier was sold in May', 'log', 'not-found', null, inText],
      ['low water', 'log', 'too-short', null, inText],
    ].map(([text, id, result, found_in, where]) => ({
      text,
      sources: cited(id as string),
      result,
      found_in,
      where,
    })),
    figures: [
      {
        written: '27',
        normal: '27',
        sources: cited('tables', 'log', 'letter'),
        result: 'matched',
        where: { part: 'headline' },
      },
      {
        written: '51%',
        normal: '51%',
        sources: cited('tables', 'log', 'letter'),
        result: 'computed',
        where: { part: 'summary' },
      },
      { written: '28', normal: '28', sources: cited('letter'), result: 'unknown', where: inText },
      { written: '29', normal: '29', sources: cited('log'), result: 'not-found', where: inText },
    ],
    computed: [
      {
        computation: 'change',
        given: { series: 'readings', measure: 'readings', from: '2019', to: '2021' },
        value: 51.07,
        percent: true,
        written: 'up 51 %',
        where: inText,
      },
    ],
    exceptions: [{ code: 'figure-not-in-source', text: '29', reason: 'Counted by hand.' }],
  });
});

test('outside a repository there is neither commit nor date', () => {
  expect(stampOf(page, {}, licence)).toEqual({ page, commit: null, date: null, licence });
});

test('says of each record which bytes it was made of, and how', () => {
  const evidence = {
    archived: null,
    retrieved: '2021-02-20',
    words: 56,
    figures: 11,
    sha256: '1'.repeat(64),
    extractor: 'text@1',
  };
  const row = { url: url('tables'), coverage: 'full' as const, ...evidence };
  const { sources } = factEvidence(held, stamp, new Map([[row.url, row]]));
  expect(sources.map((source) => source.evidence)).toEqual([null, evidence, null]);
});
