import { expect, test } from 'vitest';
import { numberSources } from './number-sources.ts';
import { seriesOf } from './series.fixture.ts';

test('numbers the sources as the tables cite them, and keeps one that no point cites', () => {
  const series = seriesOf([
    { period: '2021', cases: 2, source: 'two' },
    { period: '2020', losses: 1, source: 'three' },
  ]);
  expect(numberSources(series).map(({ source, number }) => [number, source.id])).toEqual([
    [1, 'two'],
    [2, 'three'],
    [3, 'one'],
  ]);
});
