import { describe, expect, test } from 'vitest';
import { strings } from '../i18n/strings.ts';
import { measureFormat } from './measure-format.ts';
import { sentenceOf } from './sentence.ts';
import { seriesRows } from './series-rows.ts';
import { seriesOf } from './series.fixture.ts';

function sentence(points: Record<string, unknown>[], locale = 'en'): string {
  const rows = seriesRows(seriesOf(points), 'cases');
  const words = strings(locale).series;
  const format = measureFormat('cases', locale);
  return sentenceOf(rows, { label: 'Cases', format, words, locale }).replace(/\s*–\s*/g, '–');
}

describe('the sentence of a measure', () => {
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
      'Cases pada 2021: lebih daripada 20,000.',
    );
  });

  test('is empty without figures', () => {
    expect(sentence([])).toBe('');
  });
});
