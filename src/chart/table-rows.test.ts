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
  expect(
    JSON.parse(
      JSON.stringify(rows)
        .replace(/\s*–\s*/g, '–')
        .replaceAll('\u00a0', ' '),
    ),
  ).toEqual([
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
        said: 'more than RM 1,200,000,000.50',
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
        said: 'from RM 1,000 to RM 2,000',
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

test('says what is unknown, what weakens a value and what stood there before', () => {
  const revised = seriesOf([
    {
      period: '2021',
      cases: 20701,
      marks: ['one-source', 'provisional'],
      supersedes: [
        {
          cases: '>20000',
          date: '2022-08-01',
          source: 'two',
          note: { en: 'A rounded figure.', ms: 'Angka bundar.' },
        },
        { cases: 'unknown', date: '2022-09-01', note: { en: 'Withdrawn.', ms: 'Ditarik balik.' } },
      ],
    },
    { period: '2022', cases: 'unknown', source: 'two', note: { en: 'Not published.' } },
  ]);
  const inLocale = (locale: string) =>
    tableRows(revised, 'cases', {
      label: 'Cases',
      format: measureFormat('cases', locale),
      words: strings(locale).series,
      locale,
    });
  const [first, second] = inLocale('en');
  const source = (number: number, id: string) => ({ number, anchor: `source-${id}`, publisher: 'A paper' });
  expect([first?.figure?.flags, first?.remarks]).toEqual([
    ['revised', 'provisional', 'one-source'],
    [
      { text: 'We know of one page only that gives this figure.' },
      { text: 'Provisional: the body that counts may still change it.' },
      {
        text: 'Revised on 1 August 2022; before that it was more than 20,000. A rounded figure.',
        source: source(2, 'two'),
      },
      {
        text: 'Revised on 1 September 2022; before that it was unknown. Withdrawn.',
        source: source(1, 'one'),
      },
    ],
  ]);
  expect(second).toEqual({
    period: '2022',
    from: '2022-01-01',
    to: '2022-12-31',
    axis: '2022',
    partial: false,
    unknown: true,
    source: { number: 2, anchor: 'source-two', publisher: 'A paper' },
    note: { en: 'Not published.' },
  });
  expect(inLocale('ms')[0]?.remarks?.map(({ text }) => text)).toEqual([
    'Setakat yang kami tahu, hanya satu halaman menyatakan angka ini.',
    'Angka sementara: badan yang mengira mungkin masih mengubahnya.',
    'Dipinda pada 1 Ogos 2022; sebelum itu lebih daripada 20,000. Angka bundar.',
    'Dipinda pada 1 September 2022; sebelum itu tidak diketahui. Ditarik balik.',
  ]);
});

test('marks a value that counts something else, and where the count breaks off', () => {
  const papers = { cases: { unit: 'papers', label: { en: 'Papers opened' } } };
  const mixed = seriesOf([
    { period: '2019', cases: 1 },
    { period: '2021', cases: 2, counts: papers },
    { period: '2022', cases: 3, counts: papers },
    { period: '2023', cases: 4 },
  ]);
  const writing = {
    label: 'Cases',
    format: measureFormat('cases', 'en'),
    words: strings('en').series,
    locale: 'en',
  };
  const rows = tableRows(mixed, 'cases', writing);
  expect(
    rows.map(({ period, figure, remarks }) => [
      period,
      figure?.flags?.join(),
      figure?.breaks ?? false,
      remarks?.[0]?.text,
    ]),
  ).toEqual([
    ['2019', undefined, false, undefined],
    ['2020', undefined, false, undefined],
    ['2021', 'otherwise', true, 'Counts something else than the other figures: Papers opened.'],
    ['2022', 'otherwise', false, 'Counts something else than the other figures: Papers opened.'],
    ['2023', undefined, true, undefined],
  ]);
});
