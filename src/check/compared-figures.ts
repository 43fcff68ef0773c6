import { sentencesOf, sentenceSpans } from '../body/sentences.ts';
import { lengthOf } from '../computed/comparability.ts';
import type { Computation } from '../domain/computation.ts';
import { readPeriod } from '../domain/period.ts';
import { readQuantity } from '../domain/quantity.ts';
import { pointKeys, type Series } from '../domain/series.ts';
import { figuresIn, type Figure } from '../evidence/figures/figures.ts';
import type { ContentDocument, FactFile } from './content.ts';
import type { Place } from './diagnostic.ts';
import { seriesTexts } from './series-texts.ts';

/** A percentage in a sentence that names values of one measure, for periods of one length. */
export interface ComparedFigures {
  percentage: Figure;
  /** The pairs of values that it may be of, the nearest to it first. */
  pairs: [ComparedPair, ...ComparedPair[]];
  /** Where the percentage stands. */
  at: Place;
}

/** Two values of one measure of a series. */
export interface ComparedPair {
  earlier: Figure;
  later: Figure;
  /** Id of the series that both are of, and what tells its measure and the length of its periods from others. */
  series: string;
  key: string;
}

/** A sign or word that every percentage has. */
const inPercent = /%|％|per\s?cent|peratus|persen|pct|巴仙|百分之|ร้อยละ|เปอร์เซ็นต์/i;
/** Figures below this stand in a series by chance. */
const smallest = 100;
/** A sentence of more figures than this is a list, and its pairs are too many to say anything of. */
const mostFigures = 12;
/** A percentage of something else than the two values: "13 per cent of". */
const shareOf = /^\s*(?:of|daripada)\b/iu;

/**
 * The percentages of a fact file beside two or more values of one measure of a series: in any sentence of its text, in
 * the headline and in the summary. A figure that the text has computed is left out, since its author has shown the
 * working; what stands beside it is not.
 */
export function comparedFigures(fact: FactFile, seriesById: ReadonlyMap<string, Series>): ComparedFigures[] {
  const index = indexOf(seriesById);
  if (index.size === 0) return [];
  const sentences = fact.body && inPercent.test(fact.markdown) ? sentencesOf(fact.body) : [];
  const computations = fact.body?.computations ?? [];
  return [
    ...(['headline', 'summary'] as const).flatMap((key) =>
      comparedInShort(fact.draft[key] ?? '', index, () => fact.at([key])),
    ),
    ...sentences.flatMap(({ text, placeOf }) =>
      comparedIn(
        text,
        index,
        (at) => ({ file: fact.path, ...placeOf(at) }),
        (at) => computations.some((computation) => isInside(placeOf(at), computation)),
      ),
    ),
  ];
}

/** The same in the notes of a series and of its points. */
export function comparedInSeries(
  document: ContentDocument<'series'>,
  seriesById: ReadonlyMap<string, Series>,
): ComparedFigures[] {
  const index = indexOf(seriesById);
  return seriesTexts(document).flatMap(({ path, text }) =>
    inPercent.test(text)
      ? sentenceSpans(text).flatMap(([start, end]) =>
          comparedIn(text.slice(start, end), index, () => document.at(path)),
        )
      : [],
  );
}

/**
 * The same in a text of a few sentences on one thing: a sentence without two values of its own speaks of those in the
 * others, or of the years that it names.
 */
function comparedInShort(text: string, index: SeriesIndex, place: () => Place): ComparedFigures[] {
  if (!inPercent.test(text)) return [];
  const around = pairsIn(figuresIn(text), index);
  return sentenceSpans(text).flatMap(([start, end]) => {
    const sentence = text.slice(start, end);
    const own = pairsIn(figuresIn(sentence), index);
    const pairs = own.length > 0 ? own : [...around, ...pairsOfYears(sentence, around, index)];
    return comparedIn(sentence, index, place, undefined, pairs);
  });
}

function comparedIn(
  text: string,
  index: SeriesIndex,
  placeOf: (index: number) => Place,
  isComputed: (index: number) => boolean = () => false,
  given?: readonly ComparedPair[],
): ComparedFigures[] {
  if (!inPercent.test(text)) return [];
  const figures = figuresIn(text).filter((figure) => !isComputed(figure.index));
  const pairs = given ?? pairsIn(figures, index);
  return figures
    .filter(({ normal }) => normal.endsWith('%'))
    .filter((figure) => !shareOf.test(text.slice(figure.index + figure.written.length)))
    .flatMap((percentage): ComparedFigures[] => {
      const distance = ({ earlier, later }: ComparedPair) =>
        Math.abs(earlier.index - percentage.index) + Math.abs(later.index - percentage.index);
      const [first, ...more] = pairs.toSorted((a, b) => distance(a) - distance(b));
      return first ? [{ percentage, pairs: [first, ...more], at: placeOf(percentage.index) }] : [];
    });
}

/** Every two of some figures that are values of one measure. */
function pairsIn(figures: readonly Figure[], index: SeriesIndex): ComparedPair[] {
  const values = figures.filter(({ normal }) => Number(normal) >= smallest);
  if (values.length > mostFigures) return [];
  return values.flatMap((a, at) => values.slice(at + 1).flatMap((b) => pairOf(a, b, index)));
}

/** The values, of the measures that some pairs are of, for the years that a sentence names. */
function pairsOfYears(sentence: string, pairs: readonly ComparedPair[], index: SeriesIndex): ComparedPair[] {
  const years = [...new Set(sentence.match(/\b(?:19|20)\d{2}\b/g))].map((year) => `${year}-01-01`);
  const keys = new Set(pairs.map(({ key }) => key));
  const values = [...index.values()].flat().filter(({ key, from }) => keys.has(key) && years.includes(from));
  const figure = ({ value }: Indexed): Figure => ({
    normal: String(value),
    written: String(value),
    index: 0,
  });
  return values.flatMap((one) =>
    values
      .filter(({ key, from }) => key === one.key && from > one.from)
      .map((other) => ({ earlier: figure(one), later: figure(other), series: one.series, key: one.key })),
  );
}

function pairOf(a: Figure, b: Figure, index: SeriesIndex): ComparedPair[] {
  const ofB = index.get(Number(b.normal)) ?? [];
  for (const one of index.get(Number(a.normal)) ?? []) {
    const other = ofB.find(({ key, from }) => key === one.key && from !== one.from);
    if (!other) continue;
    const [earlier, later] = one.from < other.from ? [a, b] : [b, a];
    return [{ earlier, later, series: one.series, key: one.key }];
  }
  return [];
}

/** Whether a place lies between the square brackets of a computed figure, which may go over several lines. */
function isInside(
  { line, column }: { line: number; column: number },
  { name, words, line: first, column: start }: Computation,
): boolean {
  const lines = words.split('\n');
  const last = first + lines.length - 1;
  const brackets = `:${name}[]`.length;
  const end = (lines.length === 1 ? start + brackets : 1) + (lines.at(-1)?.length ?? 0);
  if (line < first || line > last) return false;
  return (line > first || column >= start) && (line < last || column < end);
}

/** A point of a series; two with one `key` can be compared. */
interface Indexed {
  series: string;
  key: string;
  value: number;
  /** First day of its period. */
  from: string;
}

/** The points by their value. */
type SeriesIndex = ReadonlyMap<number, readonly Indexed[]>;

const held = new WeakMap<ReadonlyMap<string, Series>, SeriesIndex>();

/** The exact values of all series. */
function indexOf(seriesById: ReadonlyMap<string, Series>): SeriesIndex {
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
        const key = `${series} ${measure} ${lengthOf(period)}`;
        const one = { series, key, value: quantity.value, from: period.from };
        const others = index.get(quantity.value);
        if (others) others.push(one);
        else index.set(quantity.value, [one]);
      }
    }
  }
  held.set(seriesById, index);
  return index;
}
