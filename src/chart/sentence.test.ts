import { describe, expect, test } from 'vitest';
import { strings } from '../i18n/strings.ts';
import { measureFormat } from './measure-format.ts';
import { sentenceOf } from './sentence.ts';
import { seriesRows, unknownRows } from './series-rows.ts';
import { seriesOf } from './series.fixture.ts';

function sentence(points: Record<string, unknown>[], locale = 'en'): string {
  const series = seriesOf(points);
  const rows = seriesRows(series, 'cases');
  const words = strings(locale).series;
  const format = measureFormat('cases', locale);
  const label = locale === 'ms' ? 'Kes' : 'Cases';
  const unknown = unknownRows(series, 'cases');
  return sentenceOf(rows, { label, format, words, locale }, unknown).replace(/\s*–\s*/g, '–');
}

describe('the sentence of a measure', () => {
  test('never compares what counts different things, and says so', () => {
    const papers = { cases: { unit: 'papers', label: { en: 'Papers opened', ms: 'Kertas dibuka' } } };
    const points = [
      { period: '2021', cases: 90 },
      { period: '2022', cases: 100 },
      { period: '2023', cases: 120, counts: papers },
    ];
    expect([sentence(points), sentence(points, 'ms')]).toEqual([
      'Papers opened in 2023: 120. 2023 counts something else (Papers opened) and is not compared with the others.',
      'Kertas dibuka pada 2023: 120. 2023 mengira perkara yang berbeza (Kertas dibuka) dan tidak dibandingkan dengan yang lain.',
    ]);
  });

  test('sets no total of several years beside single ones, and says so', () => {
    expect(
      sentence([
        { period: '2020', cases: 100 },
        { period: '2021', cases: 120 },
        { period: '2019/2021', cases: 300 },
      ]),
    ).toBe(
      'Cases in 2021: 120, up 20 (20%) on 2020. The figures for longer periods (2019–2021) are not compared with the others.',
    );
  });

  test('claims no digit of a change that rounded values do not bear out', () => {
    expect(
      sentence([
        { period: '2022', cases: 1218925 },
        { period: '2023', cases: 1570000 },
      ]),
    ).toBe('Cases in 2023: 1.57 million, up about 350,000 (about 29%) on 2022.');
  });

  test('compares years that begin in another month, where there are no calendar years', () => {
    expect(
      sentence([
        { period: '2020-07/2021-06', cases: 100 },
        { period: '2021-07/2022-06', cases: 120 },
      ]),
    ).toBe('Cases in July 2021–June 2022: 120, up 20 (20%) on July 2020–June 2021.');
  });

  test('states the last whole year, its change and whether it is the highest', () => {
    expect(
      sentence([
        { period: '2019', cases: 10 },
        { period: '2020', cases: 100 },
        { period: '2021', cases: 120 },
      ]),
    ).toBe('Cases in 2021: 120, up 20 (20%) on 2020. It is the highest of the 3 whole years.');
  });

  test('names the highest year where it is another', () => {
    expect(
      sentence([
        { period: '2019', cases: 300 },
        { period: '2020', cases: 100 },
        { period: '2021', cases: 90 },
      ]),
    ).toBe('Cases in 2021: 90, down 10 (10%) on 2020. The highest of the 3 whole years is 2019: 300.');
  });

  test('never compares a part of a year, and says so', () => {
    expect(
      sentence([
        { period: '2021', cases: 120 },
        { period: '2022-01/2022-02', cases: 30 },
      ]),
    ).toBe(
      'Cases in 2021, the last whole year: 120. January–February 2022 is only part of a year and is not compared with whole years.',
    );
  });

  test('never compares values that are not exact, nor years that do not follow each other', () => {
    expect(
      sentence([
        { period: '2020', cases: '>17000' },
        { period: '2021', cases: 20701 },
      ]),
    ).toBe('Cases in 2021: 20,701.');
    expect(
      sentence([
        { period: '2019', cases: 10 },
        { period: '2021', cases: 20 },
      ]),
    ).toBe('Cases in 2021: 20.');
  });

  test('never compares a year that has two values', () => {
    expect(
      sentence([
        { period: '2020', cases: 10 },
        { period: '2020', cases: 11, source: 'two' },
        { period: '2021', cases: 20 },
      ]),
    ).toBe('Cases in 2021: 20.');
  });

  test('gives every value of the last year where its sources differ, and one where they agree', () => {
    const lastYear = (value: unknown, locale?: string) =>
      sentence(
        [
          { period: '2021', cases: 120 },
          { period: '2021', cases: value, source: 'two' },
        ],
        locale,
      );
    expect([lastYear(125), lastYear('>100', 'ms'), lastYear(120)]).toEqual([
      'Cases in 2021: 120 or 125 (the sources differ).',
      'Kes pada 2021: 120 atau lebih daripada 100 (sumber tidak sependapat).',
      'Cases in 2021: 120.',
    ]);
  });

  test('says for which periods the value is unknown', () => {
    const points = [
      { period: '2019', cases: 'unknown' },
      { period: '2020', cases: 10 },
      { period: '2021-Q1', cases: 'unknown' },
    ];
    expect([sentence(points), sentence(points, 'ms')]).toEqual([
      'Cases in 2020: 10. The source gives no figure for 2019 and January–March 2021.',
      'Kes pada 2020: 10. Sumbernya tidak menyatakan angka bagi 2019 dan Januari–Mac 2021.',
    ]);
  });

  test('says of a fall in every locale by how much, and how a part of a year stands to it', () => {
    const points = [
      { period: '2020', cases: 27323 },
      { period: '2021', cases: 20701 },
      { period: '2022-01/2022-02', cases: '~3273' },
    ];
    expect([sentence(points), sentence(points, 'ms')]).toEqual([
      'Cases in 2021, the last whole year: 20,701, down 6,622 (24.2%) on 2020. January–February 2022 is only part of a year and is not compared with whole years.',
      'Kes pada 2021, tahun penuh yang terakhir: 20,701, turun 6,622 (24.2%) berbanding 2020. Januari–Februari 2022 hanyalah sebahagian daripada setahun dan tidak dibandingkan dengan tahun penuh.',
    ]);
  });

  test.each([
    ['<5', 'less than 5', 'kurang daripada 5'],
    ['~600', 'about 600', 'kira-kira 600'],
    ['12000..13000', 'from 12,000 to 13,000', 'dari 12,000 hingga 13,000'],
    [0, '0', '0'],
    [2000000, '2 million', '2 juta'],
  ])('of one point only gives the value %s as it is known', (cases, english, malay) => {
    const only = [{ period: '2021', cases }];
    expect([sentence(only), sentence(only, 'ms')]).toEqual([
      `Cases in 2021: ${english}.`,
      `Kes pada 2021: ${malay}.`,
    ]);
  });

  test('of parts of years only compares nothing', () => {
    expect(sentence([{ period: '2021-01/2021-05', cases: 4615 }])).toBe(
      'Cases in January–May 2021: 4,615. January–May 2021 is only part of a year and is not compared with whole years.',
    );
  });

  test('names no share of a rise from nothing', () => {
    expect(
      sentence([
        { period: '2020', cases: 0 },
        { period: '2021', cases: 7 },
      ]),
    ).toBe('Cases in 2021: 7, up 7 on 2020.');
  });

  test('points to a revision as it points to a note', () => {
    expect(
      sentence([
        { period: '2020', cases: 10, supersedes: [{ cases: 9, date: '2021-05-01', note: { en: 'Late.' } }] },
        { period: '2021', cases: 12 },
      ]),
    ).toBe('Cases in 2021: 12, up 2 (20%) on 2020 (see the notes).');
  });

  test('points to the notes of the two years', () => {
    expect(
      sentence([
        { period: '2020', cases: 10 },
        { period: '2021', cases: 10, note: { en: 'Counted otherwise.' } },
      ]),
    ).toBe('Cases in 2021: 10, the same as in 2020 (see the notes).');
  });

  test('keeps the qualifier of an inexact value, in the words of the locale', () => {
    expect(sentence([{ period: '2021', cases: '>20000' }])).toBe('Cases in 2021: more than 20,000.');
    expect(sentence([{ period: '2021', cases: '>20000' }], 'ms')).toBe(
      'Kes pada 2021: lebih daripada 20,000.',
    );
  });

  test('is empty without figures', () => {
    expect(sentence([])).toBe('');
  });
});
