/** The `data-` attributes of one table cell, as `HTMLElement.dataset` gives them. */
export type CellData = Readonly<Record<string, string | undefined>>;

/** One table row, read for the chart. */
export interface Bar {
  /** The period as the axis shows it, one text for each line. */
  label: string[];
  /** The value as it stands beside the bar, its qualifier in signs. */
  mark: string;
  /** Nothing where the table has no figure: the place stays empty. */
  value: number | null;
  /** Upper end of a range, drawn as a line from `value`. */
  high?: number;
  partial: boolean;
}

/**
 * What the cells of a row say of its bar: `data-label` (lines parted by `|`) and `data-partial` of the period's cell,
 * `data-value`, `data-high` and `data-mark` of the value's.
 */
export function readBar(cells: readonly CellData[]): Bar {
  const data: CellData = Object.assign({}, ...cells);
  const number = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text));
  const high = number(data['high']);
  return {
    label: (data['label'] ?? '').split('|'),
    mark: data['mark'] ?? '',
    value: number(data['value']) ?? null,
    ...(high !== undefined && { high }),
    partial: data['partial'] !== undefined,
  };
}

/** The highest value that the axis must reach. */
export function topOf(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ value, high }) => high ?? value ?? 0));
}
