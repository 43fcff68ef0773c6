import type { Chart } from 'chart.js';
import type { Slot } from './chart-points.ts';

/** Where the bars of a drawn chart lie: the canvas is cut into slots of one size, one for each, a missing bar's too. */
export function barSlots(chart: Chart): Slot[] {
  const { left, top, width, height } = chart.chartArea;
  const lie = chart.options.indexAxis === 'y';
  const bars = chart.getDatasetMeta(0).data;
  const size = (lie ? height : width) / bars.length;
  return bars.map(({ x, y }, index) => {
    const end = {
      left: Number.isFinite(x) ? x : left,
      top: Number.isFinite(y) ? y : top + height,
    };
    return lie
      ? { left: 0, top: top + index * size, width: chart.width, height: size, end }
      : { left: left + index * size, top: 0, width: size, height: chart.height, end };
  });
}
