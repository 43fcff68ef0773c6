import { expect, test } from 'vitest';
import { chartAxes } from './chart-axes.ts';

const colours = {
  ink: '#000',
  inkSoft: '#555',
  line: '#ccc',
  bar: '#00f',
  paper: '#fff',
  font: { family: 'sans-serif', size: 14 },
};
const ticks = (locale: string) =>
  [0, 500, 20000, 1500000, 2000000000].map(chartAxes(0, colours, locale).values.ticks.callback);

test('the axis of values writes its numbers short, in the language of the page', () => {
  expect([ticks('en'), ticks('ms')]).toEqual([
    ['0', '500', '20K', '1.5M', '2B'],
    ['0', '500', '20K', '1.5J', '2B'],
  ]);
});
