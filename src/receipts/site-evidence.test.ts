import { expect, test } from 'vitest';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import { evidenceRow } from './evidence-row.ts';
import { stampOf } from './fact-evidence.ts';
import { held } from './receipt.fixture.ts';
import { siteEvidence } from './site-evidence.ts';

const record: EvidenceRecord = {
  url: 'https://harbour.example.org/tables',
  retrieved: '2021-02-20',
  sha256: 'a'.repeat(64),
  extractor: 'text@1',
  language: 'en',
  coverage: 'full',
  title: 'Tide tables',
  words: 56,
  figures: ['1', '27'],
  fingerprint: 'Tss+Zw==',
};
const row = {
  url: record.url,
  archived: null,
  retrieved: '2021-02-20',
  coverage: 'full',
  words: 56,
  figures: 2,
  sha256: record.sha256,
  extractor: 'text@1',
};

test('a record is published without its fingerprint, title and figures', () => {
  expect(evidenceRow(record)).toEqual(row);
});

test('a withdrawn fact file is listed and not counted', () => {
  const tally = {
    quotations: { matched: 2, unknown: 1, unmatched: 2 },
    figures: { matched: 1, unknown: 1, unmatched: 1 },
    computed: 2,
  };
  const withdrawn = {
    ...held,
    id: 'withdrawn',
    fact: { ...held.fact, withdrawn: { date: '2021-07-01', reason: 'Wrong.' } },
  };
  const stamp = stampOf('/methodology/', {}, '/licence');
  const addresses = (id: string) => ({ page: `/facts/${id}/`, data: `/data/evidence/${id}.json` });
  expect(siteEvidence([held, withdrawn], [evidenceRow(record)], addresses, stamp)).toEqual({
    ...stamp,
    totals: { facts: 1, records: 1, ...tally },
    facts: [
      { id: 'gauge-was-moved', withdrawn: false },
      { id: 'withdrawn', withdrawn: true },
    ].map((fact) => ({ ...fact, ...addresses(fact.id), sources: 3, without_record: 1, ...tally })),
    records: [row],
  });
});
