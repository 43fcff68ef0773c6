import { expect, test } from 'vitest';
import { seriesRecords } from './series-records.ts';
import { seriesOf } from './series.fixture.ts';

test('gives one record for each value, with its period, qualifier, source and what stood there before', () => {
  const series = seriesOf([
    { period: '2021', cases: '12000..13000', losses: 5.5 },
    {
      period: '2022-01/2022-02',
      cases: '>3000',
      source: 'two',
      counts: { cases: { unit: 'papers', label: { en: 'Papers opened' } } },
      note: { en: 'Two months.' },
      marks: ['one-source', 'provisional'],
      supersedes: [
        { cases: 2000, date: '2022-04-01', note: { en: 'Late reports.' } },
        { cases: 'unknown', losses: 3, date: '2022-05-01', note: { en: 'Withdrawn.' } },
      ],
    },
    { period: '2020', cases: 'unknown', source: 'three', note: { en: 'Not published.' } },
  ]);
  const year = { period: '2021', from: '2021-01-01', to: '2021-12-31', partial: false, longer: false };
  const firm = { marks: null, superseded: null };
  const one = { source_id: 'one', source_url: 'https://example.org/one', note: null, ...firm };
  expect(seriesRecords(series, 'en')).toEqual([
    {
      period: '2020',
      from: '2020-01-01',
      to: '2020-12-31',
      partial: false,
      longer: false,
      measure: 'cases',
      unit: 'cases',
      counts: null,
      value: null,
      qualifier: 'unknown',
      high: null,
      source_id: 'three',
      source_url: 'https://example.org/three',
      note: 'Not published.',
      ...firm,
    },
    {
      ...year,
      measure: 'cases',
      unit: 'cases',
      counts: null,
      value: 12000,
      qualifier: 'range',
      high: 13000,
      ...one,
    },
    {
      period: '2022-01/2022-02',
      from: '2022-01-01',
      to: '2022-02-28',
      partial: true,
      longer: false,
      measure: 'cases',
      unit: 'papers',
      counts: 'Papers opened',
      value: 3000,
      qualifier: 'more-than',
      high: null,
      source_id: 'two',
      source_url: 'https://example.org/two',
      note: 'Two months.',
      marks: 'one-source provisional',
      superseded: '2000 until 2022-04-01; unknown until 2022-05-01',
    },
    {
      ...year,
      measure: 'losses',
      unit: 'MYR',
      counts: null,
      value: 5.5,
      qualifier: 'exact',
      high: null,
      ...one,
    },
  ]);
});
