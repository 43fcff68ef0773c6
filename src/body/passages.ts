import type { Blockquote, List, ListItem, Nodes, Paragraph, Parent, TableRow } from 'mdast';
import { isComputation } from './computations.ts';
import type { Body } from './parse-body.ts';

/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A citation inside a passage. */
export interface PassageCitation {
  sourceId: string;
  /** Offset in the passage's text at which it stands; it adds no text itself. */
  index: number;
}

/** The words of a computation inside a passage; the place is that of its directive. */
export interface ComputedStretch extends Position {
  start: number;
  end: number;
}

/** One block of running text: a paragraph, a heading or a table row, as readers see it. */
export interface Passage {
  /** The words without any markup, those of a computation too. */
  text: string;
  citations: PassageCitation[];
  computed: ComputedStretch[];
  /** What is struck out in it. */
  struck: { start: number; end: number }[];
  /** Whether it is a table row, which is one sentence whatever its cells hold. */
  row: boolean;
  /** Whether it is the first row of its table. */
  header: boolean;
  /** The quotation that it is, when it stands in a blockquote that ends in a citation. */
  inQuotation: boolean;
  /** Where a stretch of its text begins, in the file. */
  placeOf(index: number): Position;
}

interface Piece extends Position {
  index: number;
}

const held = new WeakMap<Body, Passage[]>();

/** Every paragraph, heading and table row of a body, in reading order; blocks of code are none. Made once for a body. */
export function passagesOf(body: Body): readonly Passage[] {
  const known = held.get(body);
  if (known) return known;
  const made = blocksIn(body.root, false).map(passage);
  held.set(body, made);
  return made;
}

/** A block of running text, and where it stands. */
interface Block {
  node: Parent;
  inQuotation: boolean;
  header: boolean;
}

function blocksIn(parent: Nodes, inQuotation: boolean, header = false): Block[] {
  if (parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableRow') {
    return [{ node: parent, inQuotation, header }];
  }
  const quoted = inQuotation || (parent.type === 'blockquote' && endsInCitation(parent));
  if (!('children' in parent)) return [];
  return parent.children.flatMap((child, index) =>
    blocksIn(child, quoted, parent.type === 'table' && index === 0),
  );
}

/** Whether the last thing in a blockquote, also the last item of a list in it, is a citation; a full stop may follow it. */
export function endsInCitation(quote: Blockquote | List | ListItem): boolean {
  const last = quote.children.at(-1);
  if (last?.type === 'list' || last?.type === 'listItem') return endsInCitation(last);
  const inline =
    last?.type === 'paragraph'
      ? last.children.filter((node) => node.type !== 'text' || /[^\s.]/.test(node.value))
      : [];
  return inline.at(-1)?.type === 'footnoteReference';
}

function passage({ node: block, inQuotation, header }: Block): Passage {
  const pieces: Piece[] = [];
  const citations: PassageCitation[] = [];
  const computed: ComputedStretch[] = [];
  const struck: Passage['struck'] = [];
  let text = '';
  const add = (node: Nodes): void => {
    if (node.type === 'footnoteReference') citations.push({ sourceId: node.identifier, index: text.length });
    else if (node.type === 'text' || node.type === 'inlineCode') {
      // The words around an address that was made a link have no place of their own.
      const start = node.position?.start ?? (pieces.length === 0 ? block.position?.start : undefined);
      if (start) pieces.push({ index: text.length, line: start.line, column: start.column });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    else if (isComputation(node)) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const start = text.length;
      node.children.forEach(add);
      // What is written out for the author is no text of theirs.
      if (text.length === start) text += ' ';
      computed.push({ start, end: text.length, line, column });
    } else if ('children' in node) {
      const start = text.length;
      node.children.forEach(add);
      if (node.type === 'delete') struck.push({ start, end: text.length });
      // The cells of a row do not run into one another.
      if (node.type === 'tableCell') text += ' | ';
    }
  };
  (block as Paragraph | TableRow).children.forEach(add);
  return {
    text,
    citations,
    computed,
    struck,
    row: block.type === 'tableRow',
    header,
    inQuotation,
    placeOf: (index) => place(pieces, text, index),
  };
}

/** A text node begins where its piece does; each line break in it is one in the file, whose indent is not known. */
function place(pieces: readonly Piece[], text: string, index: number): Position {
  const piece = pieces.findLast((candidate) => candidate.index <= index) ?? { index: 0, line: 1, column: 1 };
  const lines = text.slice(piece.index, index).split('\n');
  const last = lines.at(-1) ?? '';
  return {
    line: piece.line + lines.length - 1,
    column: lines.length === 1 ? piece.column + last.length : last.length + 1,
  };
}
