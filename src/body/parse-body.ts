import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Citation } from '../domain/citation.ts';
import type { Computation } from '../domain/computation.ts';
import { idPattern } from '../domain/id.ts';
import type { ChartRequest } from '../domain/series-chart.ts';
import { chartsIn, mayChart } from './charts.ts';
import { computationsIn, mayCompute } from './computations.ts';
import { remarkDeclaredFootnotes } from './declared-footnotes.ts';
import { neededSyntax, remarkNeededSyntax, type NeededSyntax } from './needed-syntax.ts';
import { plainText } from './plain-text.ts';

/** A parsed body. All positions in `root` are those of the whole file, from 1. */
export interface Body {
  root: Root;
  /** Every node of `root`, in reading order. */
  nodes: Nodes[];
  /** Every `[^id]` that names a source, in reading order. */
  citations: Citation[];
  /** Every figure that the text has computed, in reading order. */
  computations: Computation[];
  /** Every chart that the text asks for, in reading order. */
  charts: ChartRequest[];
}

// Parsing is synchronous, so one list serves every text in turn.
const declared: { ids: readonly string[] } = { ids: [] };
const parsers = new Map<string, ReturnType<typeof makeParser>>();

function makeParser(needed: NeededSyntax, directs: boolean) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkNeededSyntax, needed)
    .use(remarkDeclaredFootnotes, declared)
    .use(directs ? [remarkDirective] : [])
    .freeze();
}

/** The parser of the syntax that a text can have: what it cannot have is not looked for at each of its letters. */
function parserFor(needed: NeededSyntax, directs: boolean) {
  const which = JSON.stringify([needed, directs]);
  const parser = parsers.get(which) ?? makeParser(needed, directs);
  parsers.set(which, parser);
  return parser;
}

/**
 * Parses the body of a fact file once, for the check and for the page alike.
 *
 * GFM knows a footnote only when its definition exists, and authors write none: the sources are the definitions. So the
 * ids of the sources are declared to the parser; what GFM then takes for a citation is a `footnoteReference` node, and a
 * `[^id]` without a source stays text, which rule `citation-without-source` finds.
 *
 * @param markdown the text after the front matter
 * @param firstLine the line of the file on which it begins, from 1
 * @param sourceIds ids of the file's sources; what has not the form of an id is passed over
 */
export function parseBody(markdown: string, firstLine: number, sourceIds: readonly string[]): Body {
  declared.ids = sourceIds.filter((id) => idPattern.test(id));
  // A colon before a word is a directive to that parser, so it reads only the texts that have one of ours.
  const directs = mayCompute(markdown) || mayChart(markdown);
  const known = new Set(sourceIds);
  const needed = neededSyntax(markdown);
  const mayBePlain = !directs && !needed.autolinks && !needed.tables;
  const root =
    (mayBePlain ? plainText(markdown, new Set(declared.ids)) : undefined) ??
    parserFor(needed, directs).parse(markdown);
  const citations: Citation[] = [];
  const charts = directs ? chartsIn(root) : [];
  const computations = directs ? computationsIn(root, markdown) : [];
  const nodes = nodesIn(root, []);
  for (const node of nodes) {
    moveDown(node, firstLine - 1);
    if (node.type === 'footnoteReference' && node.position && known.has(node.identifier)) {
      const { line, column } = node.position.start;
      citations.push({ sourceId: node.identifier, line, column });
    }
  }
  const below = <Place extends { line: number }>(place: Place) => ({
    ...place,
    line: place.line + firstLine - 1,
  });
  return {
    root,
    nodes,
    citations,
    computations: computations.map(below),
    charts: charts.map(below),
  };
}

/** A node and all below it, in reading order. */
function nodesIn(node: Nodes, found: Nodes[]): Nodes[] {
  found.push(node);
  if ('children' in node) for (const child of node.children) nodesIn(child, found);
  return found;
}

function moveDown(node: Nodes, lines: number): void {
  if (!node.position) return;
  node.position.start.line += lines;
  node.position.end.line += lines;
}
