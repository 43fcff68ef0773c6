import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { barConfiguration } from './bar-configuration.ts';
import { barSlots } from './bar-slots.ts';
import { readColours } from './chart-colours.ts';
import { chartKind } from './chart-kind.ts';
import { layPoints } from './chart-points.ts';
import { readTable } from './chart-table.ts';
import { lineConfiguration } from './line-configuration.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/**
 * Draws the table of a figure as bars into its `[data-chart]` box, over the picture that stands there, and again when
 * the colours or the way the bars lie change. The box keeps its size. Runs in a browser only.
 */
export function drawChart(box: HTMLElement): void {
  const table = box.closest('figure')?.querySelector('tbody');
  if (!table) return;
  const points = readTable(table);
  const bars = points.map(({ bar }) => bar);
  const frame = document.createElement('div');
  frame.className = 'chart-canvas';
  const canvas = frame.appendChild(document.createElement('canvas'));
  canvas.setAttribute('aria-hidden', 'true');
  box.append(frame);
  const layer = layPoints(box, points);
  const lying = () => getComputedStyle(box).getPropertyValue('--bars-lie').trim() === 'yes';

  let lie = lying();
  const locale = document.documentElement.lang;
  const make = (): Chart => {
    const colours = readColours(box);
    const placing = { id: 'placing', afterDraw: (chart: Chart) => layer.place(barSlots(chart)) };
    if (chartKind(bars.length) === 'line') {
      const line = lineConfiguration(bars, colours, locale);
      return new Chart(canvas, { ...line, plugins: [...(line.plugins ?? []), placing] }) as Chart;
    }
    const upright = barConfiguration(bars, lie, colours, locale);
    return new Chart(canvas, { ...upright, plugins: [...(upright.plugins ?? []), placing] }) as Chart;
  };
  let chart = make();
  const redraw = () => {
    chart.destroy();
    lie = lying();
    chart = make();
  };
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
    // What the picture of a table cannot stand for is printed as it is drawn, in the colours of paper.
    'print',
  ]) {
    matchMedia(query).addEventListener('change', redraw);
  }
  new ResizeObserver(() => lie !== lying() && redraw()).observe(box);
  // Only now does the picture go: a chart that could not be drawn leaves it where it is.
  box.classList.add('drawn');
}
