import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import { barMarks, roomForMarks } from './bar-marks.ts';
import { readBar, topOf, type Bar } from './chart-data.ts';
import { readColours, type ChartColours } from './chart-colours.ts';
import { hatching } from './hatching.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/**
 * Draws the table of a figure as bars into its `[data-chart]` box, and again when the colours or the way the bars lie
 * change. Runs in a browser only.
 */
export function drawChart(box: HTMLElement): void {
  const canvas = box.querySelector('canvas') as HTMLCanvasElement;
  const table = box.closest('figure')?.querySelector('tbody') as HTMLTableSectionElement;
  const rows = [...table.rows].filter((row) => row.cells[0]?.dataset['label'] !== undefined);
  const bars = rows.map((row) => readBar([...row.cells].map((cell) => cell.dataset)));
  const words = rows.map((row) =>
    [row.cells[0], row.cells[1]].map((cell) => (cell?.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
  const lying = () => getComputedStyle(box).getPropertyValue('--bars-lie').trim() === 'yes';

  let lie = lying();
  const make = () => new Chart(canvas, configuration(bars, words, lie, readColours(box)));
  let chart = make();
  const redraw = () => {
    chart.destroy();
    lie = lying();
    chart = make();
  };
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', redraw);
  }
  new ResizeObserver(() => lie !== lying() && redraw()).observe(box);
}

function configuration(
  bars: readonly Bar[],
  words: readonly string[][],
  lie: boolean,
  colours: ChartColours,
): ChartConfiguration<'bar', (number | null)[], string[]> {
  const locale = document.documentElement.lang;
  const short = new Intl.NumberFormat(locale, { notation: 'compact' });
  const values = {
    beginAtZero: true,
    suggestedMax: topOf(bars),
    border: { display: false },
    grid: { color: colours.line, drawTicks: false },
    ticks: {
      color: colours.inkSoft,
      font: colours.font,
      padding: 6,
      maxTicksLimit: 6,
      callback: (value: string | number) => short.format(Number(value)),
    },
  };
  const periods = {
    border: { color: colours.ink },
    grid: { display: false },
    ticks: { color: colours.ink, font: colours.font, autoSkip: false, maxRotation: 0, padding: 4 },
  };
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => (lie ? [label.join(' ')] : label)),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          backgroundColor: bars.map(({ partial }) => (partial ? hatching(colours.bar) : colours.bar)),
          borderColor: colours.bar,
          borderWidth: bars.map(({ partial }) => (partial ? 1.5 : 0)),
          categoryPercentage: 0.86,
          barPercentage: 0.9,
          maxBarThickness: 72,
        },
      ],
    },
    options: {
      indexAxis: lie ? 'y' : 'x',
      animation: false,
      interaction: { mode: 'index', axis: lie ? 'y' : 'x', intersect: false },
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: lie ? { right: roomForMarks(bars, colours) } : { top: colours.font.size } },
      scales: lie ? { x: values, y: periods } : { x: periods, y: values },
      plugins: {
        tooltip: {
          titleFont: colours.font,
          bodyFont: colours.font,
          displayColors: false,
          callbacks: {
            title: ([item]) => words[item?.dataIndex ?? -1]?.[0] ?? '',
            label: ({ dataIndex }) => words[dataIndex]?.[1] ?? '',
          },
        },
      },
    },
    plugins: [barMarks(bars, colours)],
  };
}
