import { expect, test } from 'vitest';
import { figureChanges } from './figure-changes.ts';
import type { FigureGroup } from './stated-figures.ts';

/** Sentences by their figures; a number from 1900 to 2099 is a year between them. */
const groups = (...sentences: number[][]): FigureGroup[] =>
  sentences.map((numbers) => ({
    figures: numbers
      .filter((number) => number < 1900 || number > 2099)
      .map((number) => ({
        normal: String(number),
        written: String(number),
        at: () => ({ file: 'facts/a.md', line: number, column: 1 }),
      })),
    sequence: numbers.map(String),
  }));

function compared(was: FigureGroup[], is: FigureGroup[]) {
  const { gone, added, reordered } = figureChanges(was, is);
  const plain = [gone, added].map((figures) => figures.map(({ written }) => written));
  return [...plain, reordered && [reordered.from, reordered.to]];
}

test.each([
  ['two figures that change places', groups([13, 2019, 17, 2020]), groups([17, 2019, 13, 2020])],
  ['two years that change places', groups([13, 2019, 17, 2020]), groups([13, 2020, 17, 2019])],
  ['a figure that goes to another sentence', groups([13, 17], [5, 9]), groups([13], [5, 9, 17])],
])('%s say something else', (_, was, is) => {
  const flat = (some: FigureGroup[]) => some.flatMap(({ sequence }) => sequence);
  expect(compared(was, is)).toEqual([[], [], [flat(was), flat(is)]]);
});

test.each([
  ['a sentence that moves', groups([13], [17]), groups([17], [13])],
  ['a sentence that is cut in two', groups([13, 17]), groups([13], [17])],
  ['two sentences that are joined', groups([5], [13], [17]), groups([5], [13, 17])],
  ['a year that is added', groups([13]), groups([13, 2019])],
])('%s does not', (_, was, is) => {
  expect(compared(was, is)).toEqual([[], [], undefined]);
});

test('a figure that is another is gone and added', () => {
  expect(compared(groups([13, 17], [5]), groups([13, 18], [5]))).toEqual([['17'], ['18'], undefined]);
});
