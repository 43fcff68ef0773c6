import { misdatedValues } from '../misdated-values.ts';
import { quantitiesAgree } from '../quantities-agree.ts';
import type { Rule } from '../rule.ts';
import { statedValues, type SeriesValue } from '../stated-values.ts';
import { shown } from '../suggest.ts';

/** A figure this many times a series' value, or more, is of something else: a part, or a sum. */
const another = 3;

export const seriesDisagreement: Rule = {
  code: 'series-disagreement',
  severity: 'error',
  summary:
    'A sentence, the headline or the summary gives the figure of a year as the series of the same source gives it.',
  *fact(fact, { series, seriesById }) {
    const misdated = misdatedValues(fact, seriesById);
    for (const { figure, at, year, value } of misdated) {
      const document = series.find(({ id }) => id === value.series);
      const { file, line } = document?.at(['points', value.index, value.measure]) ?? at;
      yield {
        at,
        message: `this is ${shown(figure.written)} for ${year} here and ${value.written} at ${file}:${line}, where ${shown(figure.written)} is of another year.`,
        suggestion: 'Look into the source, and give each year its own figure.',
        text: figure.written,
      };
    }
    for (const { figure, at, year, values } of statedValues(fact, seriesById)) {
      if (misdated.some((other) => other.at.line === at.line && other.figure.normal === figure.normal))
        continue;
      const value = Number(figure.normal);
      const stated = { qualifier: 'exact', value } as const;
      if (values.some((known) => quantitiesAgree(known.value, stated))) continue;
      const near = values.find((known) => isNear(value, known));
      if (!near) continue;
      const document = series.find(({ id }) => id === near.series);
      const { file, line } = document?.at(['points', near.index, near.measure]) ?? at;
      yield {
        at,
        message: `this is ${shown(figure.written)} for ${year} here and ${near.written} at ${file}:${line}, by one source.`,
        suggestion: 'Look into the source, and make the two the same.',
        text: figure.written,
      };
    }
  },
};

function isNear(value: number, { value: known }: SeriesValue): boolean {
  return value < known.value * another && value > known.value / another;
}
