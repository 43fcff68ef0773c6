import type { Plugin } from 'chart.js';
import type { Bar } from './chart-data.ts';
import { writeOn } from './canvas-words.ts';
import type { ChartColours } from './chart-colours.ts';

/** Room between a bar and its value, and the length of an arrow, in pixels. */
const gap = 5;
const arrow = 14;

/** How far the end of a bar reaches beyond its value, in pixels. */
function beyond({ qualifier }: Bar): number {
  return qualifier === 'more-than' ? arrow : 0;
}

/**
 * Writes each value at the end of its bar, and draws how it is known: a range as a line from its lower to its upper end,
 * "more than" as an arrow out of the bar, "less than" as one back into it, "about" as a broken end.
 */
export function barMarks(bars: readonly Bar[], colours: ChartColours): Plugin<'bar'> {
  const { ink, paper, font } = colours;
  return {
    id: 'bar-marks',
    afterDatasetsDraw(chart) {
      const { ctx, options, scales } = chart;
      const lie = options.indexAxis === 'y';
      const scale = scales[lie ? 'x' : 'y'];
      if (!scale) return;
      ctx.save();
      ctx.font = `${font.size}px ${font.family}`;
      ctx.textBaseline = lie ? 'middle' : 'bottom';
      ctx.textAlign = lie ? 'left' : 'center';
      ctx.lineWidth = 2;
      chart.getDatasetMeta(0).data.forEach((element, index) => {
        const bar = bars[index] as Bar;
        if (bar.value === null) return;
        const { x, y } = element;
        const across = lie ? y : x;
        const start = scale.getPixelForValue(bar.value);
        const end = scale.getPixelForValue(bar.high ?? bar.value);
        const outward = lie ? 1 : -1;
        /** A point so far along the bar's length and so far across it. */
        const at = (along: number, aside: number): [number, number] =>
          lie ? [along, across + aside] : [across + aside, along];
        ctx.strokeStyle = ctx.fillStyle = ink;
        if (bar.high !== undefined) line(at(start, 0), at(end, 0), at(end, -gap), at(end, gap));
        if (bar.qualifier === 'more-than') arrowTo(end, end + outward * arrow);
        if (bar.qualifier === 'less-than') arrowTo(end, backFrom(end));
        if (bar.qualifier === 'about') {
          const half = (element.getProps(['width', 'height'], true)[lie ? 'height' : 'width'] as number) / 2;
          ctx.strokeStyle = paper;
          ctx.lineWidth = 4;
          ctx.setLineDash([4, 4]);
          line(at(end, -half), at(end, half));
          ctx.setLineDash([]);
          ctx.lineWidth = 2;
        }
        writeOn(ctx, bar.mark, ...at(end + outward * (gap + beyond(bar)), 0), colours);

        /** So far back into the bar as an arrow goes, and never beyond zero. */
        function backFrom(from: number): number {
          const zero = scale?.getPixelForValue(0) ?? from;
          return from - outward * Math.min(arrow, Math.abs(from - zero));
        }

        function arrowTo(from: number, to: number): void {
          const back = Math.sign(to - from) * gap;
          line(at(from, 0), at(to, 0));
          line(at(to - back, -gap), at(to, 0), at(to - back, gap));
        }
      });
      ctx.restore();

      function line(...places: (readonly [number, number])[]): void {
        ctx.beginPath();
        places.forEach(([left, top], index) => (index === 0 ? ctx.moveTo(left, top) : ctx.lineTo(left, top)));
        ctx.stroke();
      }
    },
  };
}

/** How much room the longest value needs beside its bar, in pixels. */
export function roomForMarks(bars: readonly Bar[], { font }: ChartColours): number {
  return Math.max(0, ...bars.map((bar) => bar.mark.length * font.size * 0.6 + beyond(bar))) + gap;
}

/** How much room the values need above their bars, in pixels. */
export function roomAboveBars(bars: readonly Bar[], { font }: ChartColours): number {
  return Math.max(0, ...bars.map(beyond)) + gap + font.size * 1.3;
}
