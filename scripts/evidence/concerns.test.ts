import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EvidenceRecord } from '../../src/domain/evidence-record.ts';
import { concernsIn } from './concerns.ts';

const good = 'src/check/fixtures/good';
const name = `${good}/evidence/harbour.example.org-000000000001.json`;
const record = EvidenceRecord.parse(JSON.parse(readFileSync(name, 'utf8')));
const citing = [
  `${good}/facts/gauge-was-moved.md`,
  `${good}/facts/two-tides-a-day.md`,
  `${good}/series/gauge-readings.yaml`,
];
const none = citing.map((file) => ({ file, diagnostics: [] }));

test('a source that is gone concerns every file that cites it', () => {
  expect(concernsIn(good)(record.url)).toEqual(none);
});

test('a source of which other words changed takes nothing from the files that cite it', () => {
  expect(concernsIn(good)(record.url, { ...record, figures: [...record.figures, '9999'] })).toEqual(none);
});

test('a source that lost a figure and a quotation concerns those who took them', () => {
  const later = {
    ...record,
    figures: record.figures.filter((figure) => figure !== '730'),
    fingerprint: '',
    words: 3,
  };
  const [fact, series] = [citing[1], citing[2]];
  expect(concernsIn(good)(record.url, later)).toEqual([
    { file: citing[0], diagnostics: [] },
    {
      file: fact,
      diagnostics: [
        `${fact}:22:12  quotation-not-in-source: "list two high waters on most days of the year" is not in [^tables]: no four words of it in a row are there.`,
        `${fact}:29:1  quotation-not-in-source: "List two high waters on most days" is not in [^tables]: no four words of it in a row are there.`,
        `${fact}:29:82  quotation-not-in-source: "list two, high waters on most days." is not in [^tables]: no four words of it in a row are there.`,
        `${fact}:32:3  quotation-not-in-source: "list two high waters on most days of the year" is not in [^tables]: no four words of it in a row are there.`,
      ],
    },
    {
      file: series,
      diagnostics: [`${series}:20:30  figure-not-in-source: the figure 730 is not in the source "tables".`],
    },
  ]);
});

test('a source that nobody cites concerns nobody', () => {
  expect(concernsIn(good)('https://nobody.example.org/', record)).toEqual([]);
});
