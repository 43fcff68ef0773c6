import { markedIn } from '../body/quotation-marks.ts';
import { holdUncited, type QuotationResult } from '../evidence/held-quotations.ts';
import { sourcesById } from '../evidence/source-evidence.ts';
import type { ContentDocument, Vocabulary } from './content.ts';
import type { Path } from './read/yaml-text.ts';
import { evidenceOf } from './receipts.ts';
import { seriesTexts } from './series-texts.ts';

/** A quotation in a text of a series that cites nothing, held against the sources of the series. */
export interface NoteQuotation {
  result: QuotationResult;
  path: Path;
}

/** What the definition and the notes of a series have between quotation marks, as far as it is long enough to be held. */
export function quotationsInNotes(
  series: ContentDocument<'series'>,
  vocabulary: Vocabulary,
): NoteQuotation[] {
  const sources = sourcesById(evidenceOf(series, vocabulary));
  return seriesTexts(series).flatMap(({ path, text }) =>
    markedIn(text).flatMap((quoted) => {
      // Where it stands is told by its path; a note has no lines of its own.
      const at = { line: 1, column: 1 };
      const result = holdUncited(quoted, at, sources, []);
      return result ? [{ result, path }] : [];
    }),
  );
}
