import { expect, test } from 'vitest';
import { seriesRecords } from './series-records.ts';
import { seriesOf } from './series.fixture.ts';

test('gives one record for each value, with its period, qualifier and source', () => {
  const series = seriesOf([
    { period: '2021', cases: '12000..13000', losses: 5.5 },
    { period: '2022-01/2022-02', cases: '>3000', source: 'two', note: { en: 'Two months.' } },
  ]);
  const year = { period: '2021', from: '2021-01-01', to: '2021-12-31', partial: false };
  const one = { source_id: 'one', source_url: 'https://example.org/one', note: null };
  expect(seriesRecords(series, 'en')).toEqual([
    { ...year, measure: 'cases', unit: 'cases', value: 12000, qualifier: 'range', high: 13000, ...one },
    {
      period: '2022-01/2022-02',
      from: '2022-01-01',
      to: '2022-02-28',
      partial: true,
      measure: 'cases',
      unit: 'cases',
      value: 3000,
      qualifier: 'more-than',
      high: null,
      source_id: 'two',
      source_url: 'https://example.org/two',
      note: 'Two months.',
    },
    { ...year, measure: 'losses', unit: 'MYR', value: 5.5, qualifier: 'exact', high: null, ...one },
  ]);
});
