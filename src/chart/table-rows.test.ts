import { expect, test } from 'vitest';
import { strings } from '../i18n/strings.ts';
import { measureFormat } from './measure-format.ts';
import { seriesOf } from './series.fixture.ts';
import { spanOf, tableRows } from './table-rows.ts';

const series = seriesOf([
  { period: '2019', losses: '>1200000000.50', source: 'two', note: { en: 'Rounded.' } },
  { period: '2021-01/2021-02', losses: '1000..2000' },
  { period: '2018', cases: 1 },
]);

test('writes out every row, and a row for each gap', () => {
  const format = measureFormat('MYR', 'en');
  const writing = { label: 'Losses', format, words: strings('en').series, locale: 'en' };
  const rows = tableRows(series, 'losses', writing);
  expect(JSON.parse(JSON.stringify(rows).replace(/\s*–\s*/g, '–'))).toEqual([
    {
      period: '2019',
      from: '2019-01-01',
      to: '2019-12-31',
      axis: '2019',
      partial: false,
      figure: {
        text: 'more than 1,200,000,000.50',
        qualifier: 'more-than',
        value: 1200000000.5,
        mark: '>1.2B',
      },
      source: { number: 2, anchor: 'source-two', publisher: 'A paper' },
      note: { en: 'Rounded.' },
    },
    { period: '2020', from: '2020-01-01', to: '2020-12-31', axis: '2020', partial: false },
    {
      period: 'January–February 2021',
      from: '2021-01-01',
      to: '2021-02-28',
      axis: 'Jan–Feb|2021',
      partial: true,
      figure: {
        text: 'from 1,000 to 2,000',
        qualifier: 'range',
        value: 1000,
        high: 2000,
        mark: '1,000–2,000',
      },
      source: { number: 1, anchor: 'source-one', publisher: 'A paper' },
    },
  ]);
});

test('spans the years of the measures that it is asked for', () => {
  const span = (...measures: string[]) => spanOf(series, measures, 'en').replace(/\s*–\s*/g, '–');
  expect([span('cases', 'losses'), span('losses'), span('cases'), span('none')]).toEqual([
    '2018–2021',
    '2019–2021',
    '2018',
    '',
  ]);
});
