/** The `data-` attributes of one table cell, as `HTMLElement.dataset` gives them. */
export type CellData = Readonly<Record<string, string | undefined>>;

/** One table row, read for the chart. */
export interface Bar {
  /** The period as the axis shows it, one text for each line. */
  label: string[];
  /** The value as it stands beside the bar, its qualifier in signs, and a letter for what is provisional or revised. */
  mark: string;
  /** Nothing where the table has no figure: the place stays empty. */
  value: number | null;
  /** Upper end of a range, drawn as a line from `value`. */
  high?: number;
  /** How the value is known when it is not exact: the end of its bar shows it. */
  qualifier?: 'more-than' | 'less-than' | 'about';
  partial: boolean;
  /** The value took the place of another. */
  revised: boolean;
  /** The body that counts has said that it may still change. */
  provisional: boolean;
}

/** The letters that statistical offices put behind such a value. */
export const flags = { revised: 'ʳ', provisional: 'ᵖ' } as const;

const openEnds = ['more-than', 'less-than', 'about'] as const;

/**
 * What the cells of a row say of its bar: `data-label` (lines parted by `|`) and `data-partial` of the period's cell,
 * `data-value`, `data-high`, `data-qualifier`, `data-revised`, `data-provisional` and `data-mark` of the value's.
 */
export function readBar(cells: readonly CellData[]): Bar {
  const data: CellData = Object.assign({}, ...cells);
  const number = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text));
  const high = number(data['high']);
  const qualifier = openEnds.find((end) => end === data['qualifier']);
  const revised = data['revised'] !== undefined;
  const provisional = data['provisional'] !== undefined;
  const letters = `${revised ? flags.revised : ''}${provisional ? flags.provisional : ''}`;
  return {
    label: (data['label'] ?? '').split('|'),
    mark: [data['mark'], letters].filter(Boolean).join(' '),
    value: number(data['value']) ?? null,
    ...(high !== undefined && { high }),
    ...(qualifier && { qualifier }),
    partial: data['partial'] !== undefined,
    revised,
    provisional,
  };
}

/** The highest value that the axis must reach. */
export function topOf(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ value, high }) => high ?? value ?? 0));
}
