import type { ChartColours } from './chart-colours.ts';

/** The axis of values, from zero, and the axis of periods, in the form that Chart.js takes. */
export function chartAxes(top: number, { ink, inkSoft, line, font }: ChartColours, locale: string) {
  const short = new Intl.NumberFormat(locale, { notation: 'compact' });
  const values = {
    beginAtZero: true,
    suggestedMax: top,
    border: { display: false },
    grid: { color: line, drawTicks: false },
    ticks: {
      color: inkSoft,
      font,
      padding: 6,
      maxTicksLimit: 6,
      callback: (value: string | number) => short.format(Number(value)),
    },
  };
  const periods = {
    border: { color: ink },
    grid: { display: false },
    ticks: { color: ink, font, autoSkip: false, maxRotation: 0, padding: 4 },
  };
  return { values, periods };
}

/** What every chart of ours leaves out: nothing moves, and no event of the canvas is listened to. */
export const still = {
  animation: false as const,
  events: [] as [],
  responsive: true,
  maintainAspectRatio: false,
};
