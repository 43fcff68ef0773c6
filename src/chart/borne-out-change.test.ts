import { expect, test } from 'vitest';
import { readQuantity, type Quantity } from '../domain/quantity.ts';
import { borneOutChange } from './borne-out-change.ts';

const change = (from: number, to: number) =>
  borneOutChange(readQuantity(from) as Quantity, readQuantity(to) as Quantity);

test('the change of two exact values is exact', () => {
  expect(change(13703, 20701)).toEqual({
    difference: { value: 6998, about: false },
    share: { value: 6998 / 13703, decimals: 1, about: false },
  });
});

test('the change to a rounded value has no digit that the value does not bear out', () => {
  expect(change(1218925413.59, 1570000000)).toEqual({
    difference: { value: 350000000, about: true },
    share: { value: (1570000000 - 1218925413.59) / 1218925413.59, decimals: 0, about: true },
  });
});

test('a difference that both roundings bear out is stated as it is', () => {
  expect(change(511200000, 560800000)).toEqual({
    difference: { value: 49600000, about: false },
    share: { value: 49600000 / 511200000, decimals: 1, about: false },
  });
});

test('a change that rounding alone could make is none, and a share that it leaves open is left out', () => {
  expect([change(20000, 20300), change(3000, 9000), change(0, 7)]).toEqual([
    undefined,
    { difference: { value: 6000, about: false } },
    { difference: { value: 7, about: false } },
  ]);
});
