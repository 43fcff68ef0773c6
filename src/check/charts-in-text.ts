import { seriesChart, type ChartRefusal } from '../computed/series-chart.ts';
import type { ChartRequest, SeriesChart } from '../domain/series-chart.ts';
import type { FactFile, Vocabulary } from './content.ts';
import type { Place } from './diagnostic.ts';

/** A chart that a text asks for, and what came of it. */
export interface ChartInText {
  request: ChartRequest;
  result: SeriesChart | ChartRefusal;
}

/** Every chart of a fact file, in reading order. */
export function chartsInText(
  { body }: FactFile,
  { seriesById }: Pick<Vocabulary, 'seriesById'>,
): ChartInText[] {
  return (body?.charts ?? []).map((request) => ({ request, result: seriesChart(request, seriesById) }));
}

/** The series, or the measures, that charts of a fact file name and that are not known, with those that are. */
export function unknownInCharts(
  fact: FactFile,
  vocabulary: Vocabulary,
  what: 'series' | 'measure',
): { at: Place; word: string; known: string[] }[] {
  return chartsInText(fact, vocabulary).flatMap(({ request: { line, column }, result }) => {
    if (!('refused' in result) || result.unknown?.what !== what) return [];
    const { word, known } = result.unknown;
    return [{ at: { file: fact.path, line, column }, word, known }];
  });
}
