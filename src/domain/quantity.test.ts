import { describe, expect, test } from 'vitest';
import { QuantityText, readQuantity, type Quantity } from './quantity.ts';

describe('readQuantity', () => {
  test.each<[number | string, Quantity]>([
    [0, { qualifier: 'exact', value: 0 }],
    [20701, { qualifier: 'exact', value: 20701 }],
    [1200.5, { qualifier: 'exact', value: 1200.5 }],
    ['20701', { qualifier: 'exact', value: 20701 }],
    ['12.5', { qualifier: 'exact', value: 12.5 }],
    ['>20000', { qualifier: 'more-than', value: 20000 }],
    ['<5', { qualifier: 'less-than', value: 5 }],
    ['~600000000', { qualifier: 'about', value: 600000000 }],
    ['12000..13000', { qualifier: 'range', value: 12000, high: 13000 }],
    ['0.5..1.5', { qualifier: 'range', value: 0.5, high: 1.5 }],
  ])('%j', (written, quantity) => {
    expect(readQuantity(written)).toEqual(quantity);
  });

  test.each([
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    '-1',
    '20,701',
    '20 701',
    '> 20000',
    '>=20000',
    '1e6',
    '0x10',
    '13000..12000',
    '12000..12000',
    '>12000..13000',
    '12000...13000',
    '12000..',
    '1.',
    '.5',
    '20000 cases',
  ])('%j is no quantity', (written) => {
    expect(readQuantity(written)).toBeUndefined();
  });
});

test.each([true, null, [], {}])('%j fits no measure', (value) => {
  expect(QuantityText.safeParse(value).success).toBe(false);
});
