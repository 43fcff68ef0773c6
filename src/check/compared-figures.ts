import { citedSentences } from '../body/sentences.ts';
import { lengthOf } from '../computed/comparability.ts';
import { readPeriod } from '../domain/period.ts';
import { readQuantity } from '../domain/quantity.ts';
import { pointKeys, type Series } from '../domain/series.ts';
import { figuresIn, type Figure } from '../evidence/figures.ts';
import type { FactFile } from './content.ts';
import type { Place } from './diagnostic.ts';

/** Two values of one measure that a sentence names with one percentage. */
export interface ComparedFigures {
  earlier: Figure;
  later: Figure;
  percentage: Figure;
  /** Id of the series that both are of. */
  series: string;
  /** Where the percentage stands. */
  at: Place;
}

/** A sign or word that every percentage has. */
const inPercent = /%|per\s?cent|peratus/i;
/** Figures below this stand in a series by chance. */
const smallest = 100;
/** A percentage of something else than the two values: "13 per cent of". */
const shareOf = /^\s*(?:of|daripada)\b/iu;

/**
 * The sentences of a fact file that name two values of one measure of a series, for periods of one length, no third
 * figure of its size, and one percentage: cited sentences of the text, the headline and the summary. A sentence with a
 * computed figure is left out, since its author has shown the working.
 */
export function comparedFigures(fact: FactFile, seriesById: ReadonlyMap<string, Series>): ComparedFigures[] {
  const index = indexOf(seriesById);
  if (index.size === 0) return [];
  const computedOn = new Set((fact.body?.computations ?? []).map(({ line }) => line));
  const sentences = fact.body && inPercent.test(fact.markdown) ? citedSentences(fact.body) : [];
  return [
    ...(['headline', 'summary'] as const).flatMap((key) =>
      comparedIn(fact.draft[key] ?? '', () => fact.at([key])),
    ),
    ...sentences.flatMap(({ text, placeOf }) => {
      const lines = text.split('\n').map((_, line) => placeOf(0).line + line);
      if (lines.some((line) => computedOn.has(line))) return [];
      return comparedIn(text, (at) => ({ file: fact.path, ...placeOf(at) }));
    }),
  ];

  function comparedIn(text: string, placeOf: (index: number) => Place): ComparedFigures[] {
    if (!inPercent.test(text)) return [];
    const figures = figuresIn(text);
    const [percentage, ...percentages] = figures.filter(({ normal }) => normal.endsWith('%'));
    const [a, b, ...more] = figures.filter(({ normal }) => Number(normal) >= smallest);
    if (!percentage || percentages.length > 0 || !a || !b || more.length > 0) return [];
    if (shareOf.test(text.slice(percentage.index + percentage.written.length))) return [];
    const ofB = index.get(Number(b.normal)) ?? [];
    for (const one of index.get(Number(a.normal)) ?? []) {
      const other = ofB.find(({ key, from }) => key === one.key && from !== one.from);
      if (!other) continue;
      const [earlier, later] = one.from < other.from ? [a, b] : [b, a];
      return [{ earlier, later, percentage, series: one.series, at: placeOf(percentage.index) }];
    }
    return [];
  }
}

/** A point of a series; two with one `key` can be compared. */
interface Indexed {
  series: string;
  key: string;
  /** First day of its period. */
  from: string;
}

const held = new WeakMap<ReadonlyMap<string, Series>, Map<number, Indexed[]>>();

/** The exact values of all series. */
function indexOf(seriesById: ReadonlyMap<string, Series>): Map<number, Indexed[]> {
  const known = held.get(seriesById);
  if (known) return known;
  const index = new Map<number, Indexed[]>();
  for (const [series, { points }] of seriesById) {
    for (const point of points) {
      const period = readPeriod(point.period);
      for (const [measure, written] of Object.entries(point)) {
        if (!period || pointKeys.includes(measure)) continue;
        const quantity = readQuantity(written as number | string);
        if (quantity?.qualifier !== 'exact') continue;
        const one = { series, key: `${series} ${measure} ${lengthOf(period)}`, from: period.from };
        const others = index.get(quantity.value);
        if (others) others.push(one);
        else index.set(quantity.value, [one]);
      }
    }
  }
  held.set(seriesById, index);
  return index;
}
