import type { ChartConfiguration } from 'chart.js';
import { roomAboveBars } from './bar-marks.ts';
import { breakLines } from './break-lines.ts';
import { chartAxes, still } from './chart-axes.ts';
import type { ChartColours } from './chart-colours.ts';
import { topOf, type Bar } from './chart-data.ts';
import { lineSpans } from './line-spans.ts';
import { markEnds } from './mark-ends.ts';

/**
 * What Chart.js needs to draw more values than bars have room for: a line that breaks where a figure is missing. A point
 * of part of a year, or one whose value is not exact, is hollow; one of more than the others is a cross. No line leads to
 * such a point, nor from one count to another.
 */
export function lineConfiguration(
  bars: readonly Bar[],
  colours: ChartColours,
  locale: string,
): ChartConfiguration<'line', (number | null)[], string[]> {
  const { values, periods } = chartAxes(topOf(bars), colours, locale);
  const apart = (index: number) => {
    const { partial, longer, qualifier, high } = bars[index] ?? {};
    return partial || longer || qualifier !== undefined || high !== undefined;
  };
  return {
    type: 'line',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          borderColor: colours.bar,
          borderWidth: 2.5,
          spanGaps: false,
          segment: {
            borderColor: ({ p0DataIndex, p1DataIndex }) =>
              apart(p0DataIndex) || apart(p1DataIndex) || bars[p1DataIndex]?.breaks
                ? 'transparent'
                : colours.bar,
          },
          pointRadius: 3.5,
          pointStyle: bars.map(({ longer }) => (longer ? 'crossRot' : 'circle')),
          pointBorderColor: colours.bar,
          pointBackgroundColor: bars.map((_bar, index) => (apart(index) ? colours.paper : colours.bar)),
        },
      ],
    },
    options: {
      ...still,
      layout: { padding: { top: roomAboveBars(bars, colours), right: colours.font.size } },
      scales: { x: { ...periods, ticks: { ...periods.ticks, autoSkip: true } }, y: values },
    },
    plugins: [breakLines(bars, colours), lineSpans(bars, colours), markEnds(bars, colours)],
  };
}
