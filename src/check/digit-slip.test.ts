import { expect, test } from 'vitest';
import { digitSlip } from './digit-slip.ts';

const slip = (normal: string, ...known: string[]) => digitSlip(normal, (figure) => known.includes(figure));

test('finds the figure of which two digits were swapped', () => {
  expect([slip('73240', '37240'), slip('37420', '37240'), slip('12.34', '12.43')]).toEqual([
    '37240',
    '37240',
    '12.43',
  ]);
});

test('finds the figure that is a power of ten away', () => {
  expect([
    slip('560.8', '560800000'),
    slip('56080000', '560800000'),
    slip('5608000000', '560800000'),
    slip('1218925.41359', '1218925413.59'),
  ]).toEqual(['560800000', '560800000', '560800000', '1218925413.59']);
});

test('takes nothing else for a slip', () => {
  expect([
    slip('73240', '73241', '7324', '42073'),
    slip('60', '560'),
    slip('10', '01'),
    slip('13%', '31'),
    slip('', '1'),
  ]).toEqual(['7324', undefined, undefined, undefined, undefined]);
});
