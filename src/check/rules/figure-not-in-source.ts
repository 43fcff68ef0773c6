import { pointKeys } from '../../domain/series.ts';
import { supersededKeys } from '../../domain/superseded.ts';
import { readQuantity } from '../../domain/quantity.ts';
import type { FigureResult } from '../../evidence/held-figures.ts';
import type { ContentDocument, FactFile, Vocabulary } from '../content.ts';
import { digitSlip } from '../digit-slip.ts';
import type { Path } from '../read/yaml-text.ts';
import { mendOfFigure } from '../mend-of-figure.ts';
import { outsideIdentifiers } from '../figures-outside-identifiers.ts';
import { factReceipt } from '../receipts.ts';
import type { Finding, Rule } from '../rule.ts';
import { sourcesOf } from '../sourced.ts';
import { shown } from '../suggest.ts';

export const figureNotInSource: Rule = {
  code: 'figure-not-in-source',
  severity: 'error',
  summary:
    'A figure in a sentence with a citation, in the headline, the summary or a series is in the source, as far as a record is held.',
  *fact(fact, vocabulary) {
    const urls = new Map(sourcesOf(fact).map(({ source }) => [source.id, source.url]));
    const missing = factReceipt(fact, vocabulary).figures.filter(
      ({ result, uncited }) => result === 'missing' && !uncited,
    );
    for (const figure of outsideIdentifiers(fact, vocabulary, missing)) {
      const { normal, written, sourceIds, where } = figure;
      const slip = digitSlip(normal, (other) =>
        sourceIds.some((id) => vocabulary.evidence.of(urls.get(id))?.figures.has(other)),
      );
      const sources =
        where === 'text' ? sourceIds.map((id) => `[^${id}]`).join(' or ') : 'any source of this file';
      yield {
        at: placeOf(fact, figure),
        message: `the figure ${shown(written)} is not in ${sources}.`,
        suggestion: mendOfFigure(
          normal,
          slip && `cited there has ${slip}`,
          'Cite the source that has it, take it as the source has it, or compute it from a series.',
        ),
        text: written,
      };
    }
  },
  *document(document, vocabulary) {
    if (document.kind === 'series') yield* ofSeries(document, vocabulary);
  },
};

function placeOf(fact: FactFile, { where, at }: FigureResult) {
  return at ? { file: fact.path, ...at } : fact.at([where]);
}

function* ofSeries(series: ContentDocument<'series'>, { evidence }: Vocabulary): Generator<Finding> {
  const urls = new Map(sourcesOf(series).map(({ source }) => [source.id, source.url]));
  for (const [index, point] of (series.draft.points ?? []).entries()) {
    if (!point) continue;
    yield* missingIn(point, pointKeys, point.source, ['points', index]);
    for (const [at, entry] of (point.supersedes ?? []).entries()) {
      const path = ['points', index, 'supersedes', at];
      if (entry) yield* missingIn(entry, supersededKeys, entry.source ?? point.source, path);
    }
  }

  /** The values of a point, or of an entry of what it supersedes, that their source has not. */
  function* missingIn(
    item: Readonly<Record<string, unknown>>,
    own: readonly string[],
    source: string | undefined,
    path: Path,
  ): Generator<Finding> {
    const held = evidence.of(urls.get(source));
    if (!held) return;
    for (const [measure, value] of Object.entries(item)) {
      if (own.includes(measure) || (typeof value !== 'number' && typeof value !== 'string')) continue;
      const { value: low, high } = readQuantity(value) ?? {};
      const missing = [low, high].filter(
        (figure) => figure !== undefined && !held.figures.has(String(figure)),
      );
      if (missing.length === 0) continue;
      const slip = digitSlip(String(missing[0]), (figure) => held.figures.has(figure));
      yield {
        at: series.at([...path, measure]),
        message: `the figure ${missing.join(' and ')} is not in the source "${shown(source)}".`,
        suggestion: slip
          ? `The source has ${slip}: is it a slip?`
          : 'Take the figure as the source has it, or name the source that has this one.',
        text: String(value),
      };
    }
  }
}
