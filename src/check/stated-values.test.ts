import { expect, test } from 'vitest';
import { check } from './check.ts';
import { fileOf, good, goodText, overlay } from './fixtures/fixture.ts';
import { statedValues } from './stated-values.ts';

const name = 'facts/two-tides-a-day.md';

/** The figures of a text that speak of the gauge's readings, each with its year. */
function statedIn(text: string): string[] {
  const folder = overlay(good, [fileOf(name, `${goodText(name)}\n${text}\n`)]);
  const { content } = check(folder);
  const fact = content.facts.find(({ id }) => id === 'two-tides-a-day');
  return fact
    ? statedValues(fact, content.seriesById).map(({ figure, year }) => `${figure.written} ${year}`)
    : [];
}

test.each([
  ['In 2017 the board took 730 readings[^tables].', ['730 2017']],
  ['In 2017 the board took 730 good readings[^tables].', ['730 2017']],
  ['It cost EUR 1,200.50 in 2017[^tables].', ['EUR 1,200.50 2017']],
  ['It cost €1,200.50 in 2017[^tables].', ['€1,200.50 2017']],
  ['| Year | Readings |\n| --- | --- |\n| 2017 | 730 readings[^tables] |', ['730 2017']],
])('%j speaks of what the series counts', (text, stated) => {
  expect(statedIn(text)).toEqual(stated);
});

test.each([
  ['without a citation', 'In 2017 the board took 730 readings.'],
  ['without a year', 'The board took 730 readings[^tables].'],
  ['with two years', 'In 2017 and 2018 the board took 730 readings[^tables].'],
  ['of another year', 'In 2016 the board took 730 readings[^tables].'],
  ['of a part of a year', 'In the first half of 2017 the board took 730 readings[^tables].'],
  ['of a month', 'In April 2017 the board took 730 readings[^tables].'],
  ['in another unit', 'In 2017 the board met 730 people[^tables].'],
  ['with two such figures', 'In 2017 it took 730 readings, 20 readings by night[^tables].'],
  ['of a share', 'In 2017 it took 5 per cent of readings[^tables].'],
])('a sentence %s is left alone', (_, text) => {
  expect(statedIn(text)).toEqual([]);
});
