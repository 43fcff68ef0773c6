import { describe, expect, test } from 'vitest';
import { readPeriod, type Period } from '../domain/period.ts';
import { periodLines, periodWords } from './period-words.ts';

// Intl sets thin spaces about its dash.
const plain = (text: string) => text.replace(/\s*–\s*/g, '–');
const words = (text: string, locale = 'en') => plain(periodWords(readPeriod(text) as Period, locale));
const lines = (text: string, locale = 'en') => periodLines(readPeriod(text) as Period, locale).map(plain);

describe('periods in words', () => {
  test('name the months of a part of a year', () => {
    expect(words('2022-01/2022-02')).toBe('January–February 2022');
    expect(words('2022-Q3')).toBe('July–September 2022');
    expect(words('2022-07')).toBe('July 2022');
    expect(words('2021-11/2022-02')).toBe('November 2021–February 2022');
  });

  test('name only the year of a whole one', () => {
    expect(['2021', '2021-01/2021-12', '2019/2020'].map((text) => words(text))).toEqual([
      '2021',
      '2021',
      '2019–2020',
    ]);
  });

  test('follow the locale', () => {
    expect(words('2022-01/2022-02', 'ms')).toBe('Januari–Februari 2022');
  });

  test('put the year under the months on an axis', () => {
    expect(lines('2022-01/2022-02')).toEqual(['Jan–Feb', '2022']);
    expect(lines('2021')).toEqual(['2021']);
    expect(lines('2021-11/2022-02')).toEqual(['Nov 2021–', 'Feb 2022']);
  });
});
