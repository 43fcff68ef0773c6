import { citationPattern } from '../../domain/citation.ts';
import type { FactFile } from '../content.ts';
import type { Rule } from '../rule.ts';
import { nodesOf } from '../nodes.ts';
import { pointSources } from '../point-sources.ts';
import { sourcesOf } from '../sourced.ts';
import { didYouMean, listed, shown } from '../suggest.ts';

export const citationWithoutSource: Rule = {
  code: 'citation-without-source',
  severity: 'error',
  summary: 'Every citation [^id], and the source of every point, is the id of a source of the same file.',
  *document(document) {
    if (document.kind !== 'series') return;
    const known = sourcesOf(document).flatMap(({ source }) => source.id ?? []);
    for (const { id, path } of pointSources(document)) {
      if (known.includes(id)) continue;
      const message = `the point's source is "${shown(id)}"; the sources of this series: ${listed(known)}.`;
      yield { at: document.at(path), message, ...didYouMean(id, known) };
    }
  },
  *fact(fact) {
    if (fact.draft.sources === undefined) return;
    const known = sourcesOf(fact).flatMap(({ source }) => source.id ?? []);
    for (const { id, line, column } of unresolved(fact)) {
      yield {
        at: { file: fact.path, line, column },
        message: `[^${shown(id)}] cites no source of this file; its sources: ${listed(known)}.`,
        ...(didYouMean(id, known) ?? {
          suggestion: `Add a source with the id "${shown(id)}" to the front matter.`,
        }),
      };
    }
  },
};

/** A citation without a source is what GFM leaves as text; a backslash before it makes it text on purpose. */
function unresolved(fact: FactFile): { id: string; line: number; column: number }[] {
  const found: { id: string; line: number; column: number }[] = [];
  for (const node of nodesOf(fact, 'text')) {
    if (!node.value.includes('[^') || !node.position) continue;
    const { start, end } = node.position;
    const written = fact.markdown.slice(start.offset, end.offset);
    for (const match of written.matchAll(citationPattern)) {
      if (written[match.index - 1] === '\\') continue;
      const before = written.slice(0, match.index).split('\n');
      const column = (before.at(-1) ?? '').length + (before.length === 1 ? start.column : 1);
      found.push({ id: match[1] as string, line: start.line + before.length - 1, column });
    }
  }
  return found;
}
