import type { Computation } from '../domain/computation.ts';
import { computationKeys } from '../domain/computation.ts';
import { countKey } from '../domain/counted-otherwise.ts';
import { comparePeriods, readPeriod, type Period } from '../domain/period.ts';
import { readQuantity } from '../domain/quantity.ts';
import type { Point, Series } from '../domain/series.ts';
import { comparability, lengthOf } from './comparability.ts';
import { reasonWords, wordsOf } from './comparability-words.ts';
import { counted } from './counted.ts';

/** A value computed from a series, and how. */
export interface Computed {
  value: number;
  /** Whether the value is a percentage. */
  percent: boolean;
  /** How it was computed, with the figures in it. */
  working: Working;
}

/** The figures of a computation: `from` and `to` of a comparison, or the parts of a total. */
export interface Working {
  parts: { period: string; value: number }[];
  /** The part of a share, else nothing. */
  of?: number;
}

/** Why a computation is refused, in words for its author. */
export interface Refusal {
  refused: string;
}

/** A point of a series with its period read, and the exact value of one measure. */
interface ExactPoint {
  period: Period;
  value: number;
  /** What it counts, and the key by which that is the same. */
  unit: string;
  count: string;
}

/**
 * Computes a figure from one series. Refused are: another series beside it (two counts by two definitions have nothing
 * to compare), periods of unequal length, values that count different things, a value that is not exact, two values for
 * one period, and a sum with a gap or an overlap.
 * @param series the series of the site by id
 */
export function compute(
  { name, given }: Computation,
  series: ReadonlyMap<string, Series>,
): Computed | Refusal {
  const wanted = ['series', 'measure', ...computationKeys[name]];
  const missing = wanted.filter((key) => !given[key]);
  const unknown = Object.keys(given).filter((key) => !wanted.includes(key));
  if (missing.length > 0) return { refused: `it lacks ${missing.join(', ')}` };
  if (unknown.length > 0)
    return { refused: `it knows no ${unknown.join(', ')}; wanted: ${wanted.join(', ')}` };

  const ids = (given['series'] as string).split(/[\s,+]+/).filter(Boolean);
  const unheld = ids.find((id) => !series.has(id)) ?? (ids.length === 0 ? given['series'] : undefined);
  if (unheld !== undefined)
    return { refused: `there is no series "${unheld}"; known: ${[...series.keys()].join(', ')}` };
  const measure = given['measure'] as string;
  const [one, other] = ids.map((id) => series.get(id)) as [Series, Series?];
  if (other) {
    const [a, b] = [counted(ids[0] as string, one, measure), counted(ids[1] as string, other, measure)];
    const reasons = comparability(a, b).reasons.map((reason) => wordsOf(reason, reasonWords));
    return {
      refused: `it joins ${ids.length} series: ${reasons.join('; ')}; so nothing is computed across them`,
    };
  }
  if (!one.measures[measure])
    return {
      refused: `the series has no measure "${measure}"; it has ${Object.keys(one.measures).join(', ')}`,
    };

  const point = (key: string) => exactPoint(one, measure, given[key] as string);
  const from = point('from');
  const to = point('to');
  if ('refused' in from) return from;
  if ('refused' in to) return to;
  if (name === 'change' || name === 'ratio') return compareTwo(name, from, to);
  const parts = between(one, measure, from, to);
  if ('refused' in parts) return parts;
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const working = { parts: parts.map(({ period, value }) => ({ period: period.text, value })) };
  if (name === 'sum') return { value: total, percent: false, working };
  const part = point('of');
  if ('refused' in part) return part;
  if (!parts.some(({ period }) => period.text === part.period.text))
    return { refused: `${part.period.text} is no part of the total` };
  return { value: (part.value / total) * 100, percent: true, working: { ...working, of: part.value } };
}

function compareTwo(name: 'change' | 'ratio', from: ExactPoint, to: ExactPoint): Computed | Refusal {
  if (lengthOf(from.period) !== lengthOf(to.period)) {
    return {
      refused: `${from.period.text} and ${to.period.text} are not of one length, so they are not compared`,
    };
  }
  if (from.count !== to.count) return countsDiffer(from, to);
  if (from.value === 0)
    return { refused: `the value of ${from.period.text} is 0, which nothing can be compared with` };
  const working = { parts: [from, to].map(({ period, value }) => ({ period: period.text, value })) };
  if (name === 'ratio') return { value: to.value / from.value, percent: false, working };
  return { value: (to.value / from.value - 1) * 100, percent: true, working };
}

function countsDiffer(from: ExactPoint, to: ExactPoint): Refusal {
  const [a, b] = [from, to].map(({ period, unit }) => `${period.text} (${unit})`);
  return { refused: `${a} and ${b} count different things, so nothing is computed across them` };
}

function exactPoint({ points, measures }: Series, measure: string, period: string): ExactPoint | Refusal {
  const own = points.filter((point) => point.period === period);
  const values = own.flatMap((point) => exactValue(point, measure));
  if (!readPeriod(period)) return { refused: `"${period}" is no period` };
  const [value, ...more] = values;
  if (value === undefined) {
    const known = points.filter((point) => measure in point).map((point) => point.period);
    return {
      refused: `the series has no value of ${measure} for ${period}; it has one for ${[...new Set(known)].join(', ')}`,
    };
  }
  if (more.some((other) => other !== value))
    return { refused: `the series has more than one value of ${measure} for ${period}` };
  if (value === 'inexact')
    return { refused: `the value of ${measure} for ${period} is not exact, so nothing is computed from it` };
  const counts = own.find((point) => measure in point)?.counts?.[measure];
  const unit = counts?.unit ?? measures[measure]?.unit ?? '';
  return { period: readPeriod(period) as Period, value, unit, count: countKey(counts) };
}

function exactValue(point: Point, measure: string): (number | 'inexact')[] {
  const written = point[measure];
  if (typeof written !== 'number' && typeof written !== 'string') return [];
  const quantity = readQuantity(written);
  return quantity ? [quantity.qualifier === 'exact' ? quantity.value : 'inexact'] : [];
}

/** The exact points from one period to another that follow one another day by day, partial ones inside a whole left out. */
function between(series: Series, measure: string, from: ExactPoint, to: ExactPoint): ExactPoint[] | Refusal {
  const within = [...new Set(series.points.filter((point) => measure in point).map((point) => point.period))]
    .map((text) => readPeriod(text) as Period)
    .filter(
      (period) =>
        period.kind === from.period.kind && period.from >= from.period.from && period.to <= to.period.to,
    )
    .sort(comparePeriods);
  const parts: ExactPoint[] = [];
  let next = from.period.from;
  for (const period of within) {
    if (period.from !== next) break;
    const point = exactPoint(series, measure, period.text);
    if ('refused' in point) return point;
    if (point.count !== from.count) return countsDiffer(from, point);
    parts.push(point);
    next = dayAfter(period.to);
  }
  if (next !== dayAfter(to.period.to))
    return { refused: `the periods from ${from.period.text} to ${to.period.text} have a gap at ${next}` };
  return parts;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
