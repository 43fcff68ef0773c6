import type { CompiledFact } from '../compile/compile.ts';
import type { Source } from '../domain/source.ts';
import type { QuotationResult } from '../evidence/held-quotations.ts';
import type { Receipt } from '../evidence/receipt.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: `The ${id}`,
  publisher: 'Examplehaven Harbour Board',
  url: `https://harbour.example.org/${id}`,
  role: 'primary',
  accessed: '2021-02-20',
  ...more,
});

const at = { line: 20, column: 3 };

/** A quotation that the record of its source holds. */
export const proved = (text: string, sourceId: string): QuotationResult => ({
  text,
  sourceIds: [sourceId],
  form: 'direct',
  heldIds: [sourceId],
  provedBy: sourceId,
  proof: { kind: 'proved', at: 0 },
  at,
});

/** One outcome of every kind: `tables` has a full record, `log` one of passages, `letter` none. */
export const receipt: Receipt = {
  quotations: [
    proved('the gauge now stands on the new pier', 'tables'),
    { ...proved('the old pier no longer reached low water', 'log'), at: { sourceId: 'log', index: 0 } },
    { text: 'nobody knows of it any more', sourceIds: ['letter'], form: 'direct', heldIds: [], at },
    {
      text: 'the old pier was sold in May',
      sourceIds: ['log'],
      form: 'direct',
      heldIds: ['log'],
      proof: { kind: 'not-found', matched: 'the old pier was', broke: 'sold', side: 'after' },
      at,
    },
    {
      text: 'low water',
      sourceIds: ['log'],
      form: 'direct',
      heldIds: ['log'],
      proof: { kind: 'too-short', part: 'low water', words: 2, needed: 6 },
      at,
    },
  ],
  figures: [
    {
      written: '27',
      normal: '27',
      where: 'headline',
      sourceIds: ['tables', 'log', 'letter'],
      result: 'matched',
    },
    {
      written: '51%',
      normal: '51%',
      where: 'summary',
      sourceIds: ['tables', 'log', 'letter'],
      result: 'computed',
    },
    { written: '28', normal: '28', where: 'text', sourceIds: ['letter'], result: 'unknown', at },
    { written: '29', normal: '29', where: 'text', sourceIds: ['log'], result: 'missing', at },
  ],
  computations: [
    {
      computation: {
        name: 'change',
        words: ' up 51 % ',
        given: { series: 'readings', measure: 'readings', from: '2019', to: '2021' },
        ...at,
      },
      value: 51.07,
      percent: true,
      stated: '51%',
      parts: ['13703', '20701'],
    },
  ],
  held: [
    { id: 'tables', coverage: 'full' },
    {
      id: 'log',
      coverage: 'excerpt',
      archived: 'https://web.archive.org/web/2021/https://harbour.example.org/log',
    },
  ],
  without: ['letter'],
};

/** A fact file with that receipt. */
export const held: CompiledFact = {
  id: 'gauge-was-moved',
  fact: {
    claim: 'The gauge was moved.',
    headline: 'The gauge was moved on 27 days',
    summary: 'It was moved, which is 51% more.',
    verdict: 'confirmed',
    topics: ['tides'],
    published: '2021-03-01',
    authors: ['Ada Example'],
    sources: [source('tables'), source('log'), source('letter')],
    waivers: [
      { code: 'claim-wording', text: 'moved', reason: 'It was said.' },
      { code: 'figure-not-in-source', text: '29', reason: 'Counted by hand.' },
    ],
  },
  cited: ['log', 'tables', 'letter'].map((sourceId, index) => ({ sourceId, number: index + 1, uses: 1 })),
  receipt,
  charts: [],
  series: [],
};
