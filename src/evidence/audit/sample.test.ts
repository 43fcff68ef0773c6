import { expect, test } from 'vitest';
import { drawSample } from './sample.ts';

const items = Array.from({ length: 100 }, (_, at) => `https://example.org/${at}`);
const draw = (size: number, seed: string, from = items) => drawSample(from, size, seed, (item) => item);

test('the same seed draws the same, in the order of the items', () => {
  expect(draw(10, '1')).toEqual(draw(10, '1'));
  expect(draw(10, '1')).toEqual(items.filter((item) => draw(10, '1').includes(item)));
});

test('another seed draws others', () => {
  expect(draw(10, '2')).not.toEqual(draw(10, '1'));
});

test('the order of the items does not matter to which are drawn', () => {
  expect(draw(10, '1', items.toReversed()).sort()).toEqual(draw(10, '1').sort());
});

test('a new item puts at most one other out', () => {
  const with101 = draw(10, '1', [...items, 'https://example.org/new']);
  expect(draw(10, '1').filter((item) => !with101.includes(item)).length).toBeLessThan(2);
});

test('more than there are is all', () => {
  expect(draw(1000, '1')).toEqual(items);
});
