import type { Rule } from '../rule.ts';
import { isSourced, sourcesOf } from '../sourced.ts';
import type { FactFile, SomeDocument } from '../content.ts';
import { figuresInNotes } from '../figures-of-notes.ts';
import { pointSources } from '../point-sources.ts';

export const sourceWithoutCitation: Rule = {
  code: 'source-without-citation',
  severity: 'error',
  summary: 'Every source is cited in the text, or gives a point or a figure in the notes of the series.',
  *document(document, { evidence }) {
    if (!isSourced(document)) return;
    const cited = citedIn(document);
    if (!cited) return;
    const inNotes = document.kind === 'series' ? figuresInNotes(document) : [];
    for (const { index, source } of sourcesOf(document)) {
      if (source.id === undefined || cited.has(source.id)) continue;
      if (inNotes.some(({ figure }) => evidence.of(source.url)?.figures.has(figure.normal))) continue;
      yield {
        at: document.at(['sources', index, 'id']),
        message: `source "${source.id}" is cited nowhere.`,
        suggestion:
          document.kind === 'fact'
            ? `Write [^${source.id}] where the text rests on it, or take the source out.`
            : 'Name it as the source of a point, or take it out; one of a figure in the notes needs a record.',
      };
    }
  },
};

function citedIn(document: SomeDocument): Set<unknown> | undefined {
  if (document.kind === 'series') return new Set(pointSources(document).map(({ id }) => id));
  const { body } = document as FactFile;
  return body && new Set(body.citations.map(({ sourceId }) => sourceId));
}
