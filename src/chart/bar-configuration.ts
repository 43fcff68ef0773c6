import type { ChartConfiguration } from 'chart.js';
import { barMarks, roomAboveBars, roomForMarks } from './bar-marks.ts';
import { breakLines } from './break-lines.ts';
import { chartAxes, still } from './chart-axes.ts';
import type { ChartColours } from './chart-colours.ts';
import { topOf, type Bar } from './chart-data.ts';
import { hatching } from './hatching.ts';

/**
 * What Chart.js needs to draw bars: upright, or lying where the room is narrow. Bars of part of a year are hatched, those
 * of more than the others crosshatched; one whose value is only an upper bound is hollow.
 */
export function barConfiguration(
  bars: readonly Bar[],
  lie: boolean,
  colours: ChartColours,
  locale: string,
): ChartConfiguration<'bar', (number | null)[], string[]> {
  const { values, periods } = chartAxes(topOf(bars), colours, locale);
  const hollow = ({ partial, longer, qualifier }: Bar) => partial || longer || qualifier === 'less-than';
  const fill = (bar: Bar) => {
    if (bar.partial || bar.longer) return hatching(colours.bar, bar.longer);
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
    plugins: [breakLines(bars, colours), barMarks(bars, colours)],
  };
}
