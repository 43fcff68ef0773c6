import { expect, test } from 'vitest';
import type { Qualifier } from '../domain/quantity.ts';
import { strings } from '../i18n/strings.ts';
import { chartKeys } from './chart-keys.ts';

const row = (qualifier?: Qualifier, partial = false) => ({ partial, qualifier });
const keys = (rows: ReturnType<typeof row>[], kind: 'bars' | 'line' = 'bars') =>
  chartKeys(rows, kind, strings('en').chart.keys);

test('explains what a chart shows, each mark once, and nothing else', () => {
  expect([keys([row('exact')]), keys([row('more-than'), row('exact', true), row(), row()])]).toEqual([
    [],
    [
      'Hatched bars cover only part of a year.',
      'An arrow out of a bar: the value is higher, by how much is not known.',
      'Where a bar is missing, we hold no figure.',
    ],
  ]);
});

test('explains the letters of values that were revised or may still change', () => {
  const rows = [{ ...row('exact'), revised: true, provisional: true }];
  expect(keys(rows)).toEqual([
    'ʳ: the value was revised; the table says what stood there before.',
    'ᵖ: provisional, may still change.',
  ]);
});

test('says of a line once that a hollow point is not like the others', () => {
  expect(keys([row('about', true), row('range'), row()], 'line')).toEqual([
    'A hollow point covers only part of a year, or its value is not exact.',
    'Where the line breaks, we hold no figure.',
  ]);
});
