import type { Plugin } from 'chart.js';
import type { Bar } from './chart-data.ts';
import type { ChartColours } from './chart-colours.ts';

/** Length of an arrow and half the width of its head or of a cross-bar, in pixels. */
const arrow = 14;
const head = 4;

/** Draws how a value of a line is known: a range as a line from its lower to its upper end, "more than" and "less than" as arrows. */
export function lineSpans(bars: readonly Bar[], { ink }: ChartColours): Plugin<'line'> {
  return {
    id: 'line-spans',
    beforeDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      const scale = scales['y'];
      if (!scale) return;
      ctx.save();
      ctx.strokeStyle = ink;
      ctx.lineWidth = 1.5;
      const points = chart.getDatasetMeta(0).data;
      for (const [index, { value, high, qualifier }] of bars.entries()) {
        const point = points[index];
        if (!point || value === null) continue;
        const { x, y } = point;
        ctx.beginPath();
        if (high !== undefined) {
          const top = scale.getPixelForValue(high);
          ctx.moveTo(x, y);
          ctx.lineTo(x, top);
          ctx.moveTo(x - head, top);
          ctx.lineTo(x + head, top);
        }
        if (qualifier === 'more-than' || qualifier === 'less-than') {
          const down = qualifier === 'less-than' ? 1 : -1;
          const end = y + down * (arrow + head);
          ctx.moveTo(x, y);
          ctx.lineTo(x, end);
          ctx.moveTo(x - head, end - down * head);
          ctx.lineTo(x, end);
          ctx.lineTo(x + head, end - down * head);
        }
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
