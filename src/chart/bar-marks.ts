import type { Plugin } from 'chart.js';
import type { Bar } from './chart-data.ts';
import type { ChartColours } from './chart-colours.ts';

/** Room between a bar and its value, in pixels. */
const gap = 5;

/** Writes each value at the end of its bar with its qualifier, and draws a range as a line from its lower to its upper end. */
export function barMarks(bars: readonly Bar[], { ink, font }: ChartColours): Plugin<'bar'> {
  return {
    id: 'bar-marks',
    afterDatasetsDraw(chart) {
      const { ctx, options, scales } = chart;
      const lie = options.indexAxis === 'y';
      const scale = scales[lie ? 'x' : 'y'];
      if (!scale) return;
      ctx.save();
      ctx.fillStyle = ctx.strokeStyle = ink;
      ctx.font = `${font.size}px ${font.family}`;
      ctx.textBaseline = lie ? 'middle' : 'bottom';
      ctx.textAlign = lie ? 'left' : 'center';
      ctx.lineWidth = 2;
      chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
        const { value, high, mark } = bars[index] as Bar;
        if (value === null) return;
        const end = scale.getPixelForValue(high ?? value);
        if (high !== undefined) {
          ctx.beginPath();
          if (lie) line([x, y], [end, y], [end, y - gap], [end, y + gap]);
          else line([x, y], [x, end], [x - gap, end], [x + gap, end]);
          ctx.stroke();
        }
        if (lie) ctx.fillText(mark, end + gap, y);
        else ctx.fillText(mark, x, end - gap);
      });
      ctx.restore();

      function line(...places: (readonly [number, number])[]): void {
        places.forEach(([left, top], index) => (index === 0 ? ctx.moveTo(left, top) : ctx.lineTo(left, top)));
      }
    },
  };
}

/** How much room the longest value needs beside its bar, in pixels. */
export function roomForMarks(bars: readonly Bar[], { font }: ChartColours): number {
  return Math.max(0, ...bars.map(({ mark }) => mark.length)) * font.size * 0.6 + gap;
}
