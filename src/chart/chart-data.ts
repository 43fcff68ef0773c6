import { flagged, readFlags, type Flag } from './flags.ts';

/** The `data-` attributes of one table cell, as `HTMLElement.dataset` gives them. */
export type CellData = Readonly<Record<string, string | undefined>>;

/** One table row, read for the chart. */
export interface Bar {
  /** The period as the axis shows it, one text for each line. */
  label: string[];
  /** The value as it stands beside the bar: its qualifier in signs, and the letters of its flags. */
  mark: string;
  /** Nothing where the table has no figure: the place stays empty. */
  value: number | null;
  /** Upper end of a range, drawn as a line from `value`. */
  high?: number;
  /** How the value is known when it is not exact: the end of its bar shows it. */
  qualifier?: 'more-than' | 'less-than' | 'about';
  /** Covers less than the others do, or more. */
  partial: boolean;
  longer: boolean;
  flags: Flag[];
  /** Counts something else than the figure before it, so that a line stands between the two. */
  breaks: boolean;
}

const openEnds = ['more-than', 'less-than', 'about'] as const;

/**
 * What the cells of a row say of its bar: `data-label` (lines parted by `|`), `data-partial` and `data-longer` of the
 * period's cell, `data-value`, `data-high`, `data-qualifier`, `data-flags`, `data-breaks` and `data-mark` of the value's.
 */
export function readBar(cells: readonly CellData[]): Bar {
  const data: CellData = Object.assign({}, ...cells);
  const number = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text));
  const high = number(data['high']);
  const qualifier = openEnds.find((end) => end === data['qualifier']);
  const own = readFlags(data['flags']);
  return {
    label: (data['label'] ?? '').split('|'),
    mark: flagged(data['mark'] ?? '', own),
    value: number(data['value']) ?? null,
    ...(high !== undefined && { high }),
    ...(qualifier && { qualifier }),
    partial: data['partial'] !== undefined,
    longer: data['longer'] !== undefined,
    flags: own,
    breaks: data['breaks'] !== undefined,
  };
}

/** The highest value that the axis must reach. */
export function topOf(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ value, high }) => high ?? value ?? 0));
}
