import type { Position } from '../../body/passages.ts';
import { comparedFigures } from '../compared-figures.ts';
import { digitSlip } from '../digit-slip.ts';
import { mendOfFigure } from '../mend-of-figure.ts';
import { outsideIdentifiers } from '../figures-outside-identifiers.ts';
import { factReceipt } from '../receipts.ts';
import type { ContentDocument } from '../content.ts';
import { unheldInNotes } from '../figures-of-notes.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sourced.ts';
import { shown } from '../suggest.ts';

export const figureWithoutCitation: Rule = {
  code: 'figure-without-citation',
  severity: 'error',
  summary:
    'A figure in a sentence that cites nothing is in a source of its file, is one of the claim’s, or is computed in the file; one in the notes of a series is in a source of the series, or a value of one. Small whole numbers are let pass.',
  *fact(fact, vocabulary) {
    const urls = sourcesOf(fact).map(({ source }) => source.url);
    // What a percentage between two values of a series has to be is known: another rule looks at it.
    const compared = new Set(comparedFigures(fact, vocabulary.seriesById).map(({ at }) => placeOf(at)));
    const missing = factReceipt(fact, vocabulary).figures.filter(
      ({ result, uncited, at }) => result === 'missing' && uncited && at && !compared.has(placeOf(at)),
    );
    for (const { normal, written, at } of outsideIdentifiers(fact, vocabulary, missing)) {
      if (!at) continue;
      const slip = digitSlip(normal, (other) =>
        urls.some((url) => vocabulary.evidence.of(url)?.figures.has(other)),
      );
      yield {
        at: { file: fact.path, ...at },
        message: `the figure ${shown(written)} is in no source of this file, and its sentence cites none.`,
        suggestion: mendOfFigure(
          normal,
          slip && `of this file has ${slip}`,
          'Cite the source that has it, compute it from a series, or waive this for a sum of your own.',
        ),
        text: written,
      };
    }
  },
  *document(document, vocabulary) {
    if (document.kind !== 'series') return;
    const series = document as ContentDocument<'series'>;
    for (const { figure, path } of unheldInNotes(series, vocabulary)) {
      yield {
        at: series.at(path),
        message: `the figure ${shown(figure.written)} is in no source of this series, and no series has it as a value.`,
        suggestion: mendOfFigure(
          figure.normal,
          undefined,
          'Add the source that has it to the sources of the series, or waive this for a sum of your own.',
        ),
        text: figure.written,
      };
    }
  },
};

function placeOf({ line, column }: Position): string {
  return `${line}:${column}`;
}
