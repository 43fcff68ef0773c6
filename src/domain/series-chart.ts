/** What a chart in a text can be told, by key. */
export const chartKeys = {
  id: 'the series',
  measure: 'one of its measures; may be left out where it has but one',
  from: 'the period with which the chart begins; left out, the first one',
  to: 'the period with which the chart ends; left out, the last one',
} as const satisfies Record<string, string>;

/** A chart as a text asks for it: `::series{id=a measure=cases from=2019 to=2021}` on a line of its own. */
export interface ChartRequest {
  /** What stands between the braces. */
  given: Readonly<Record<string, string>>;
  /** Words between square brackets, which a chart has no place for; empty when there are none. */
  words: string;
  /** Stands on a line of its own, with two colons, in no list, table or quotation: only then can it be drawn. */
  alone: boolean;
  line: number;
  column: number;
}

/** A chart of one measure of one series, of the periods from `from` to `to` where these are given. */
export interface SeriesChart {
  series: string;
  measure: string;
  from?: string;
  to?: string;
}
