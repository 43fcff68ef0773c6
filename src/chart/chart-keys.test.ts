import { expect, test } from 'vitest';
import type { Qualifier } from '../domain/quantity.ts';
import { strings } from '../i18n/strings.ts';
import { chartKeys, type KeyedRow } from './chart-keys.ts';

const row = (qualifier?: Qualifier, partial = false) => ({ partial, qualifier });
const keys = (rows: KeyedRow[], kind: 'bars' | 'line' = 'bars') =>
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

test('explains a longer period, and the letters behind values', () => {
  const rows = [
    { ...row('exact'), flags: ['one-source', 'revised'] as const },
    { ...row('exact'), longer: true, flags: ['provisional', 'otherwise'] as const },
  ];
  expect(keys(rows)).toEqual([
    'Crosshatched bars cover more than the other periods do.',
    'ʳ: the value was revised.',
    'ᵖ: provisional, may still change.',
    'ᵇ: counts something else than the other figures; a dashed line parts them.',
    '†: one page only is known that gives this figure.',
  ]);
});

test('says of a line once that a hollow point is not like the others', () => {
  expect(keys([row('about', true), row('range'), row()], 'line')).toEqual([
    'A hollow point covers only part of a year, or its value is not exact.',
    'A line through a point goes from the lower to the upper value.',
    'Where the line breaks, we hold no figure.',
  ]);
});
