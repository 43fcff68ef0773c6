import { describe, expect, test } from 'vitest';
import { measureFormat } from './measure-format.ts';

const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');
const english = measureFormat('MYR', 'en');
const malay = measureFormat('MYR', 'ms');
const cases = measureFormat('cases', 'en');

describe('values of a measure', () => {
  test('carry the name and code of their currency, none when they count something', () => {
    expect([english.currency, malay.currency, cases.currency]).toEqual([
      'Malaysian Ringgit (MYR)',
      'Ringgit Malaysia (MYR)',
      undefined,
    ]);
  });

  test('stand whole in a table', () => {
    expect([english.number(560800000), english.number(1218925413.59), english.number(0.5)]).toEqual([
      '560,800,000',
      '1,218,925,413.59',
      '0.50',
    ]);
    expect([cases.number(20701), cases.number(2.25)]).toEqual(['20,701', '2.25']);
  });

  test('are shortened in a sentence where no digit is lost, and only there', () => {
    expect([560800000, 1570000000, 1218925413.59, 851120000, 999].map(english.amount).map(plain)).toEqual([
      'RM 560.8 million',
      'RM 1.57 billion',
      'RM 1,218,925,413.59',
      'RM 851.12 million',
      'RM 999',
    ]);
    expect([malay.amount(560800000), measureFormat('EUR', 'de').amount(2500000)].map(plain)).toEqual([
      'RM 560.8 juta',
      '2,5 Millionen €',
    ]);
    expect([cases.amount(35368), cases.amount(2000000)]).toEqual(['35,368', '2 million']);
  });

  test('are rounded beside a bar where they are long', () => {
    expect([cases.short(35368), english.short(1218925413.59), english.short(498000000)]).toEqual([
      '35,368',
      '1.22B',
      '498M',
    ]);
  });
});
