import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { fileOf, good, overlay } from './fixtures/fixture.ts';

/** The codes and texts that the check gives for a series of boats with these points: `period value source`. */
function found(...points: string[]): string[] {
  const lines = points.map((point) => {
    const [period, value, source = 'ledger'] = point.split(' ');
    return `  - {period: ${period}, boats: "${value}", source: ${source}}`;
  });
  const sources = ['ledger', 'yearbook'].filter(
    (id) => id === 'ledger' || points.some((point) => point.includes(id)),
  );
  const series = `title: {en: Boats, fr: Bateaux}
counted_by: Examplehaven Harbour Board
definition: {en: One is one that was seen., fr: Un est un qui a été vu.}
measures:
  boats: {unit: boats, label: {en: Boats, fr: Bateaux}}
sources:
${sources
  .map(
    (id) =>
      `  - {id: ${id}, title: The ${id}, publisher: Board, url: "https://harbour.example.org/${id}", role: dataset, accessed: 2030-01-01}`,
  )
  .join('\n')}
points:
${lines.join('\n')}
`;
  return check(overlay(good, [fileOf('series/boats.yaml', series)]))
    .diagnostics.filter(({ code }) => code !== 'source-without-evidence')
    .map(({ code, line }) => `${code} ${points[line - 9 - sources.length + 1]?.split(' ')[0]}`);
}

describe('a value that jumps', () => {
  test('is one that lost or gained a digit, in the middle or at an end', () => {
    expect([
      found('2019 53900', '2020 51120', '2021 6000', '2022 85112'),
      found('2019 539', '2020 511', '2021 5608'),
      found('2019 5390', '2020 511', '2021 560'),
    ]).toEqual([['value-jump 2021'], ['value-jump 2021'], ['value-jump 2019']]);
  });

  test('is one of two, not both', () => {
    expect(found('2020 511', '2021 5608')).toEqual(['value-jump 2021']);
  });

  test('is not one that grows for good, moves less, is small, or covers another length of time', () => {
    expect([
      found('2019 500', '2020 511', '2021 1900', '2022 9000', '2023 9100'),
      found('2020 7', '2021 99'),
      found('2021 9000', '2022-01/2022-02 300'),
    ]).toEqual([[], [], []]);
  });

  test('has only unlike neighbours: a level that changes for good is one jump at most', () => {
    expect(found('2019 500', '2020 511', '2021 5608', '2022 5700')).toEqual([]);
  });
});

describe('parts', () => {
  test('of a year are the months or quarters that cover it, from one source', () => {
    const quarters = ['2021-Q1 100', '2021-Q2 100', '2021-Q3 100'];
    expect([
      found('2021 400', ...quarters, '2021-Q4 100'),
      found('2021 400', ...quarters, '2021-Q4 99'),
      found('2021 400', ...quarters),
      found('2021 400', ...quarters, '2021-Q4 99 yearbook'),
    ]).toEqual([[], ['parts-total 2021'], [], []]);
  });

  test('are never more than the whole, whoever counted them', () => {
    expect([found('2021 400', '2021-01/2021-02 401 yearbook'), found('2021 >400', '2021-Q1 401')]).toEqual([
      ['parts-total 2021'],
      [],
    ]);
  });

  test('of several years are the years', () => {
    expect([
      found('2019 137', '2020 172', '2021 207', '2019/2021 516'),
      found('2019 137', '2020 172', '2021 207', '2019/2021 561'),
    ]).toEqual([[], ['parts-total 2019/2021']]);
  });
});

describe('periods', () => {
  test('may be given by two sources, and lie in a whole one', () => {
    expect(found('2021 400', '2021 401 yearbook', '2021-03 33', '2021-01/2021-02 70', '2021-Q4 90')).toEqual(
      [],
    );
  });

  test('do not overlap otherwise', () => {
    expect([
      found('2021 400', '2021 >300'),
      found('2021-01/2021-08 300', '2021-01/2021-09 330'),
      found('2021 400', '2021-07/2022-06 430'),
      found('2020-12/2021-02 40', '2021-Q1 33'),
    ]).toEqual([
      ['period-overlap 2021'],
      ['period-overlap 2021-01/2021-09'],
      ['period-overlap 2021-07/2022-06'],
      ['period-overlap 2021-Q1'],
    ]);
  });
});
