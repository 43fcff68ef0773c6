import type { Plugin } from 'chart.js';
import type { Bar } from './chart-data.ts';
import { writeOn } from './canvas-words.ts';
import type { ChartColours } from './chart-colours.ts';

/** Writes the highest and the last value of a line beside their points; every other one is read at its point. */
export function markEnds(bars: readonly Bar[], colours: ChartColours): Plugin<'line'> {
  return {
    id: 'mark-ends',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.font = `${colours.font.size}px ${colours.font.family}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      for (const index of markedPoints(bars)) {
        const point = chart.getDatasetMeta(0).data[index];
        const mark = bars[index]?.mark ?? '';
        if (!point) continue;
        const half = ctx.measureText(mark).width / 2;
        const x = Math.min(Math.max(point.x, chartArea.left + half), chart.width - half);
        writeOn(ctx, mark, x, point.y - 6, colours);
      }
      ctx.restore();
    },
  };
}

/** The places of the highest value, the first where several are, and of the last one. */
export function markedPoints(bars: readonly Bar[]): number[] {
  const values = bars.map(({ value, high }) => high ?? value);
  const known = values.filter((value) => value !== null);
  const highest = values.indexOf(Math.max(...known));
  const last = values.findLastIndex((value) => value !== null);
  return [...new Set([highest, last])].filter((index) => index >= 0);
}
