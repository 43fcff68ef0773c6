import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Citation } from '../domain/citation.ts';
import type { Computation } from '../domain/computation.ts';
import { idPattern } from '../domain/id.ts';
import { computationsIn, mayCompute } from './computations.ts';

/** A parsed body. All positions in `root` are those of the whole file, from 1. */
export interface Body {
  root: Root;
  /** Every `[^id]` that names a source, in reading order. */
  citations: Citation[];
  /** Every figure that the text has computed, in reading order. */
  computations: Computation[];
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const computingParser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/**
 * Parses the body of a fact file once, for the check and for the page alike.
 *
 * GFM knows a footnote only when its definition exists, and authors write none: the sources are the definitions. So the
 * body is parsed behind a definition for each source id, which is cut off again; what GFM takes for a citation is then
 * a `footnoteReference` node, and a `[^id]` without a source stays text, which rule `citation-without-source` finds.
 *
 * @param markdown the text after the front matter
 * @param firstLine the line of the file on which it begins, from 1
 * @param sourceIds ids of the file's sources; what has not the form of an id is passed over
 */
export function parseBody(markdown: string, firstLine: number, sourceIds: readonly string[]): Body {
  const definitions = sourceIds.filter((id) => idPattern.test(id)).map((id) => `[^${id}]: source\n`);
  // The thematic break ends the last definition, so that an indented first line cannot become part of it.
  const prefix = `${definitions.join('')}\n***\n\n`;
  // A colon before a word is a directive to that parser, so it reads only the texts that have one of ours.
  const root = (mayCompute(markdown) ? computingParser : parser).parse(prefix + markdown);
  const prefixLines = definitions.length + 3;
  root.children = root.children.filter((node) => (node.position?.start.line ?? 0) > prefixLines);

  const known = new Set(sourceIds);
  const citations: Citation[] = [];
  const shift = { lines: firstLine - 1 - prefixLines, offset: -prefix.length };
  visit(root, (node: Nodes) => {
    movePosition(node, shift);
    if (node.type === 'footnoteReference' && node.position && known.has(node.identifier)) {
      const { line, column } = node.position.start;
      citations.push({ sourceId: node.identifier, line, column });
    }
  });
  return { root, citations, computations: computationsIn(root, markdown) };
}

function movePosition(node: Nodes, { lines, offset }: { lines: number; offset: number }): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += lines;
    if (point.offset !== undefined) point.offset += offset;
  }
}
