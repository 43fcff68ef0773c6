import { readBar, type Bar } from './chart-data.ts';

/** One point of a chart: its bar, and what is said of it. */
export interface ChartPoint {
  bar: Bar;
  /** The period, with its length where it is part of a year. */
  period: string;
  /** The value in words, or that there is none. */
  value: string;
  /** The source with its number; empty where there is no value. */
  source: string;
  /** What the table says below the row. */
  note: string;
}

/** Reads the table that a chart is drawn from; rows without a period of their own are notes on the row above. */
export function readTable({ rows }: HTMLTableSectionElement): ChartPoint[] {
  const points: ChartPoint[] = [];
  for (const row of rows) {
    const cells = [...row.cells];
    const [period, value, citation] = cells;
    if (period?.dataset['label'] === undefined) {
      const point = points.at(-1);
      if (point) point.note = [point.note, wordsOf(row)].filter(Boolean).join(' ');
      continue;
    }
    points.push({
      bar: readBar(cells.map(({ dataset }) => dataset)),
      period: wordsOf(period),
      value: value ? (value.dataset['said'] ?? wordsOf(value)) : '',
      source: citation?.querySelector('a')?.getAttribute('aria-label') ?? '',
      note: '',
    });
  }
  return points;
}

/** All that is said of a point, as one text: what a screen reader reads when the point has the focus. */
export function pointWords({ period, value, source, note }: ChartPoint): string {
  const sentences = [`${period}: ${value}`, source, note].filter(Boolean);
  return sentences.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');
}

function wordsOf({ textContent }: HTMLElement): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
