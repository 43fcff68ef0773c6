import { expect, test } from 'vitest';
import { figureChanges } from './figure-changes.ts';
import type { FigureGroup } from './stated-figures.ts';

const isYear = (number: number) => number >= 1900 && number <= 2099;

/** Sentences by their numbers; one from 1900 to 2099 is a year. */
const groups = (...sentences: number[][]): FigureGroup[] =>
  sentences.map((numbers) => ({
    figures: numbers
      .filter((number) => !isYear(number))
      .map((number) => ({
        normal: String(number),
        written: String(number),
        at: () => ({ file: 'facts/a.md', line: number, column: 1 }),
      })),
    years: numbers.filter(isYear).map(String),
  }));

function compared(was: FigureGroup[], is: FigureGroup[]) {
  const { gone, added, reordered } = figureChanges(was, is);
  const plain = [gone, added].map((figures) => figures.map(({ written }) => written).join(' '));
  return [...plain, reordered && [reordered.from, reordered.to].map((order) => order.join(' '))];
}

test.each([
  [
    'two figures that change places',
    groups([13, 2019, 17, 2020]),
    groups([17, 2019, 13, 2020]),
    ['13 (2019) 17 (2020)', '17 (2019) 13 (2020)'],
  ],
  [
    'two years that change places',
    groups([13, 2019, 17, 2020]),
    groups([13, 2020, 17, 2019]),
    ['13 (2019) 17 (2020)', '13 (2020) 17 (2019)'],
  ],
  [
    'two years that change places beside a figure without one',
    groups([13, 2019, 17, 2020, 5]),
    groups([13, 2020, 17, 2019, 5]),
    ['13 17 5 2019 2020', '13 17 5 2020 2019'],
  ],
  ['two figures of no year', groups([13, 17]), groups([17, 13]), ['13 17', '17 13']],
  [
    'a figure that goes to another sentence',
    groups([13, 17], [5, 9]),
    groups([13], [5, 9, 17]),
    ['13 17 5 9', '13 5 9 17'],
  ],
])('%s say something else', (_, was, is, expected) => {
  expect(compared(was, is)).toEqual(['', '', expected]);
});

test.each([
  ['a sentence that moves', groups([13], [17]), groups([17], [13])],
  ['a sentence that is cut in two', groups([13, 17]), groups([13], [17])],
  ['two sentences that are joined', groups([5], [13], [17]), groups([5], [13, 17])],
  ['a year that is named before its figure', groups([13, 2019, 17, 2020]), groups([2019, 13, 2020, 17])],
  ['figures that move with their years', groups([13, 2019, 17, 2020]), groups([17, 2020, 13, 2019])],
  ['a year that is added', groups([13, 17]), groups([13, 2019, 17])],
])('%s does not', (_, was, is) => {
  expect(compared(was, is)).toEqual(['', '', undefined]);
});

test('a figure that is another is gone and added', () => {
  expect(compared(groups([13, 17], [5]), groups([13, 18], [5]))).toEqual(['17', '18', undefined]);
});
