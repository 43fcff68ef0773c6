import type { Position } from '../body/passages.ts';
import type { Sentence } from '../body/sentences.ts';
import type { Computation } from '../domain/computation.ts';
import { figuresIn, type Figure } from './figures/figures.ts';
import type { Sources } from './source-evidence.ts';

/** A figure held against the sources that its sentence cites. */
export interface FigureResult extends Omit<Figure, 'index'> {
  /** `headline` and `summary` cite nothing of their own: there every source of the file counts. */
  where: 'text' | 'headline' | 'summary';
  /** The sources in which it was sought: those that its sentence cites, and all of the file where it cites none. */
  sourceIds: string[];
  /** Set when its sentence in the text cites nothing. */
  uncited?: true;
  /**
   * Whether it was found in one of them, or is one that the text has computed, or, where its sentence cites nothing, one
   * of the claim's; `unknown` when none of these, and a source without a record may have it. Where nothing is cited such
   * a source counts for the figures that a sentence of the text cites it for, and for all where no source has a record.
   */
  result: 'matched' | 'computed' | 'claimed' | 'missing' | 'unknown';
  /** Where it stands in the text. */
  at?: Position;
}

/** A figure that the text has computed from a series; it is held against no source. */
export interface ComputationResult {
  computation: Computation;
  value: number;
  /** Whether the value is a percentage. */
  percent: boolean;
  /** The figure as the author's words state it, in its normal form; nothing when it is written out for them. */
  stated?: string;
  /** The values of the series that it was computed from, in their normal form. */
  parts: string[];
}

/** A number in words up to twelve is a word ("two people"), not a figure to be looked up. */
const isEverydayNumber = ({ written, normal }: Figure) => !/\d/.test(written) && Number(normal) <= 12;

/** The figures of a text that are looked up: all but small numbers in words. */
export function figuresOf(text: string): Figure[] {
  return figuresIn(text).filter((figure) => !isEverydayNumber(figure));
}

/**
 * The figures of a sentence that are held against its sources: those that a computation in it gives, or was made of, are
 * not.
 */
export function figuresToHold(
  { text, computed }: Sentence,
  computations: readonly ComputationResult[],
): Figure[] {
  const figures = figuresOf(text);
  if (computed.length === 0) return figures;
  const given = new Set<string>();
  return figures.filter(({ normal, index }) => {
    const stretch = computed.find(({ start, end }) => index >= start && index < end);
    if (!stretch) return true;
    const place = `${stretch.line}:${stretch.column}`;
    const result = computations.find(
      ({ computation }) => `${computation.line}:${computation.column}` === place,
    );
    // One that cannot be computed, or whose words say another figure, is refused as a whole.
    if (result?.stated === undefined || result.parts.includes(normal)) return false;
    if (result.stated !== normal || given.has(place)) return true;
    given.add(place);
    return false;
  });
}

/** Holds a figure of the text against the sources that its sentence cites. */
export function figureResult(
  { normal, written }: Figure,
  sourceIds: readonly string[],
  sources: Sources,
  at: Position,
): FigureResult {
  const held = sourceIds.map((id) => sources.get(id)?.evidence);
  const matched = held.some((evidence) => evidence?.figures.has(normal));
  const result = matched ? 'matched' : held.includes(undefined) ? 'unknown' : 'missing';
  return { normal, written, where: 'text', sourceIds: [...sourceIds], result, at };
}

/** What a figure whose place cites nothing can be beside a figure of a source. */
export interface Uncited {
  /** The figures that the text has computed. */
  computed: ReadonlySet<string>;
  /** The figures that the text cites a source without a record for. */
  perhaps: ReadonlySet<string>;
  /** The figures that were claimed. */
  claimed: ReadonlySet<string>;
}

/** A figure whose place cites nothing: any source of the file can have it. */
export function uncitedFigure(
  { normal, written }: Figure,
  where: FigureResult['where'],
  sources: Sources,
  { computed, perhaps, claimed }: Uncited,
): FigureResult {
  const held = [...sources.values()].flatMap(({ evidence }) => evidence ?? []);
  const result = held.some(({ figures }) => figures.has(normal))
    ? 'matched'
    : computed.has(normal)
      ? 'computed'
      : claimed.has(normal)
        ? 'claimed'
        : held.length === 0 || perhaps.has(normal)
          ? 'unknown'
          : 'missing';
  return { normal, written, where, sourceIds: [...sources.keys()], result };
}

/**
 * Whether a figure is looked up where its sentence cites nothing. There a small number is most often no figure of any
 * source: of steps, of questions, of things in the text itself.
 */
export function isHeldUncited({ normal }: Figure): boolean {
  return !/^\d+$/.test(normal) || Number(normal) > 12;
}
