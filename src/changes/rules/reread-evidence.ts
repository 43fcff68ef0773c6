import { listed, shown } from '../../check/suggest.ts';
import type { ChangeRule } from '../rule.ts';

/** A warning: a new version of an extractor is no mistake, and what it reads otherwise only a person can judge. */
export const rereadEvidence: ChangeRule = {
  code: 'reread-evidence',
  severity: 'warning',
  summary: 'An evidence record of the same bytes that names another extractor is looked at.',
  *whole({ evidence }) {
    for (const { url, path, extractor, figures } of evidence.changed) {
      if (!extractor) continue;
      const added =
        figures.added.length > 0 ? `; figures that it did not hold: ${listed(figures.added)}` : '';
      const gone =
        figures.gone.length > 0 ? `; figures that it no longer holds: ${listed(figures.gone)}` : '';
      yield {
        at: { file: path, line: 1, column: 1 },
        message: `the record of ${shown(url)} was made by ${shown(extractor.from)} and is made by ${shown(extractor.to)}, of the same bytes${added}${gone}.`,
        suggestion:
          'Make it with npm run evidence, never by hand; npm run evidence -- audit compares it with the source.',
      };
    }
  },
};
