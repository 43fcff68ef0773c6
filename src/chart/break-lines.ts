import type { Chart, Plugin } from 'chart.js';
import type { Bar } from './chart-data.ts';
import type { ChartColours } from './chart-colours.ts';

/** Draws a dashed line before each value that counts something else than the one before it, right across the plot. */
export function breakLines(bars: readonly Bar[], { ink }: ChartColours): Plugin<'bar' | 'line'> {
  return {
    id: 'break-lines',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.strokeStyle = ink;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([6, 4]);
      for (const [index, { breaks }] of bars.entries()) {
        if (!breaks || index === 0) continue;
        const place = between(chart, index);
        const lie = chart.options.indexAxis === 'y';
        ctx.beginPath();
        ctx.moveTo(lie ? chartArea.left : place, lie ? place : chartArea.top);
        ctx.lineTo(lie ? chartArea.right : place, lie ? place : chartArea.bottom);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}

/** Half way between a place and the one before it. */
function between(chart: Chart, index: number): number {
  const scale = chart.scales[chart.options.indexAxis === 'y' ? 'y' : 'x'];
  if (!scale) return 0;
  return (scale.getPixelForValue(index) + scale.getPixelForValue(index - 1)) / 2;
}
