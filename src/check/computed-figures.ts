import { compute, type Computed, type Refusal } from '../computed/compute.ts';
import { statedFigure } from '../computed/figures-of.ts';
import type { Computation } from '../domain/computation.ts';
import type { FactFile, Vocabulary } from './content.ts';

/** A figure that a text has computed, and what came of it. */
export interface ComputedFigure {
  computation: Computation;
  result: Computed | Refusal;
  /** The figure as the author's words state it, in its normal form; nothing when they state none or another. */
  stated?: string;
}

/** Every computed figure of a fact file, in reading order. */
export function computedFigures(
  { body }: FactFile,
  { seriesById }: Pick<Vocabulary, 'seriesById'>,
): ComputedFigure[] {
  return (body?.computations ?? []).map((computation) => {
    const result = compute(computation, seriesById);
    const stated = 'refused' in result ? undefined : statedFigure(computation.words, result);
    return { computation, result, ...(stated !== undefined && { stated }) };
  });
}
