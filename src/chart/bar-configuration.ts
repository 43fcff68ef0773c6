import type { ChartConfiguration } from 'chart.js';
import { barMarks, roomAboveBars, roomForMarks } from './bar-marks.ts';
import { chartAxes, still } from './chart-axes.ts';
import type { ChartColours } from './chart-colours.ts';
import { topOf, type Bar } from './chart-data.ts';
import { hatching } from './hatching.ts';

/**
 * What Chart.js needs to draw bars: upright, or lying where the room is narrow. Bars of part of a year are hatched; one
 * whose value is only an upper bound is hollow.
 */
export function barConfiguration(
  bars: readonly Bar[],
  lie: boolean,
  colours: ChartColours,
  locale: string,
): ChartConfiguration<'bar', (number | null)[], string[]> {
  const { values, periods } = chartAxes(topOf(bars), colours, locale);
  const hollow = ({ partial, qualifier }: Bar) => partial || qualifier === 'less-than';
  const fill = (bar: Bar) => {
    if (bar.partial) return hatching(colours.bar);
    return hollow(bar) ? 'transparent' : colours.bar;
  };
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => (lie ? [label.join(' ')] : label)),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          backgroundColor: bars.map(fill),
          borderColor: colours.bar,
          borderWidth: bars.map((bar) => (hollow(bar) ? 1.5 : 0)),
          categoryPercentage: 0.86,
          barPercentage: 0.9,
          maxBarThickness: 72,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: lie ? 'y' : 'x',
      layout: {
        padding: lie ? { right: roomForMarks(bars, colours) } : { top: roomAboveBars(bars, colours) },
      },
      scales: lie ? { x: values, y: periods } : { x: periods, y: values },
    },
    plugins: [barMarks(bars, colours)],
  };
}
