import type {
  BlockContent,
  Blockquote,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';

/**
 * The tree of a text as plain as most fact files: headings, paragraphs, lists and quotations of single lines, in which
 * nothing but citations has a meaning to Markdown. Nothing for any other text, which is left to the parser that knows
 * all of Markdown; where there is a tree it is the very one that this would give, in a twentieth of the time. So
 * whatever is in doubt is no plain text.
 * @param markdown a text that holds no sign of an autolink, a table or a directive
 * @param sourceIds what `[^id]` is a citation of
 */
export function plainText(markdown: string, sourceIds: ReadonlySet<string>): Root | undefined {
  if (special.test(markdown)) return undefined;
  const lines = linesOf(markdown);
  const children: Root['children'] = [];
  let at = 0;
  while (at < lines.length) {
    const kind = kindOf(lines[at] as Line);
    if (kind === undefined) return undefined;
    if (kind === 'blank') {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (kind !== 'heading' && end < lines.length && kindOf(lines[end] as Line) === kind) end += 1;
    // What follows an item or a quotation on the next line may still be a part of it; an item further down, too.
    if ((kind === 'item' || kind === 'quotation') && !isEndedBy(lines.slice(end), kind)) return undefined;
    const block = blockOf(kind, lines.slice(at, end), sourceIds);
    if (!block) return undefined;
    children.push(block);
    at = end;
  }
  const last = lines.at(-1) as Line;
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(last) } };
}

/** Characters with a meaning wherever they stand, and spaces with one: at either end of a line, tabs, old line ends. */
const special = /[\\`*_<&~|\t\r\0\uFEFF]|!\[|^ | $/m;
/** What a paragraph's line, or what stands in an item or a quotation, begins with when it begins nothing else. */
const plainStart = /^(?![\s#>+=\-:![\]]|\d{1,9}[.)])/;
const headingLine = /^(#{1,6}) (?=[^ #])[^#]*$/;
const starts = { item: '- ', quotation: '> ' } as const;

type Kind = 'blank' | 'heading' | 'item' | 'quotation' | 'paragraph';

/** A line, or the rest of one, and where it begins. */
interface Line {
  text: string;
  line: number;
  column: number;
  offset: number;
}

function linesOf(markdown: string): Line[] {
  let offset = 0;
  return markdown.split('\n').map((text, index) => {
    const line = { text, line: index + 1, column: 1, offset };
    offset += text.length + 1;
    return line;
  });
}

function kindOf({ text }: Line): Kind | undefined {
  if (text === '') return 'blank';
  if (headingLine.test(text)) return 'heading';
  for (const kind of ['item', 'quotation'] as const) {
    if (text.startsWith(starts[kind]) && plainStart.test(text.slice(2))) return kind;
  }
  return plainStart.test(text) ? 'paragraph' : undefined;
}

function isEndedBy([next, ...others]: readonly Line[], kind: 'item' | 'quotation'): boolean {
  if (next && next.text !== '') return false;
  const following = others.find(({ text }) => text !== '');
  return kind === 'quotation' || !following || kindOf(following) !== 'item';
}

function blockOf(
  kind: Exclude<Kind, 'blank'>,
  lines: readonly Line[],
  ids: ReadonlySet<string>,
): Heading | List | Blockquote | Paragraph | undefined {
  const [first] = lines as [Line];
  const position = { start: startOf(first), end: endOf(lines.at(-1) as Line) };
  if (kind === 'heading') {
    const depth = first.text.indexOf(' ') as Heading['depth'];
    const children = phrasesIn([restOf(first, depth + 1)], ids);
    return children && { type: 'heading', depth, children, position };
  }
  if (kind === 'item') {
    const items = lines.map((line) => itemOf(line, ids));
    const children = items.filter((item) => item !== undefined);
    if (children.length < items.length) return undefined;
    return { type: 'list', ordered: false, start: null, spread: false, children, position };
  }
  if (kind === 'quotation') {
    const children = paragraphOf(
      lines.map((line) => restOf(line, 2)),
      ids,
    );
    return children && { type: 'blockquote', children, position };
  }
  return paragraphOf(lines, ids)?.[0];
}

function itemOf(line: Line, ids: ReadonlySet<string>): ListItem | undefined {
  const children: BlockContent[] | undefined = paragraphOf([restOf(line, 2)], ids);
  const position = { start: startOf(line), end: endOf(line) };
  return children && { type: 'listItem', spread: false, checked: null, children, position };
}

function paragraphOf(lines: readonly Line[], ids: ReadonlySet<string>): [Paragraph] | undefined {
  const children = phrasesIn(lines, ids);
  const position = { start: startOf(lines[0] as Line), end: endOf(lines.at(-1) as Line) };
  return children && [{ type: 'paragraph', children, position }];
}

/** The text and the citations of some lines; nothing when a bracket in them is something else. */
function phrasesIn(lines: readonly Line[], ids: ReadonlySet<string>): PhrasingContent[] | undefined {
  const found: PhrasingContent[] = [];
  let value = '';
  let start: ReturnType<typeof startOf> | undefined;
  for (const [index, line] of lines.entries()) {
    let at = 0;
    for (;;) {
      const bracket = nextBracket(line.text, at);
      const end = bracket < 0 ? line.text.length : bracket;
      if (end > at) {
        start ??= startOf(restOf(line, at));
        value += line.text.slice(at, end);
      }
      if (bracket < 0) break;
      const id = /^\[\^([a-z0-9-]+)\]/.exec(line.text.slice(bracket))?.[1];
      if (id === undefined || !ids.has(id)) return undefined;
      const here = restOf(line, bracket);
      endText(startOf(here));
      at = bracket + id.length + 3;
      const position = { start: startOf(here), end: startOf(restOf(line, at)) };
      found.push({ type: 'footnoteReference', identifier: id, label: id, position });
    }
    if (index === lines.length - 1) break;
    start ??= endOf(line);
    value += '\n';
  }
  endText(endOf(lines.at(-1) as Line));
  return found;

  function endText(end: ReturnType<typeof startOf>): void {
    if (start) found.push({ type: 'text', value, position: { start, end } });
    value = '';
    start = undefined;
  }
}

function nextBracket(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '[' || text[at] === ']') return at;
  return -1;
}

function restOf({ text, line, column, offset }: Line, from: number): Line {
  return { text: text.slice(from), line, column: column + from, offset: offset + from };
}

function startOf({ line, column, offset }: Line) {
  return { line, column, offset };
}

function endOf({ text, line, column, offset }: Line) {
  return { line, column: column + text.length, offset: offset + text.length };
}
