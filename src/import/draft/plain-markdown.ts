import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';

const options: Options = {
  extensions: [gfmToMarkdown(), directiveToMarkdown()],
  bullet: '-',
  // The tables of the libraries leave a lone mark at the start of a line, and a colon behind another.
  unsafe: [
    ...[...'-+=*#>|~`:'].map((character) => ({ atBreak: true, character })),
    { character: ':', after: '[A-Za-z]', inConstruct: 'phrasing' },
  ],
};

/** Markdown of the given parts. */
export function markdownOf(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return toMarkdown(root, options);
}

/**
 * What would not be plain text whatever stands before it: addresses in letters of ASCII, which the parser makes links of,
 * and what the check takes for a chart that was written wrong. It is shown as it stands, between backquotes.
 */
const verbatim = /(?:https?:\/\/[!-~]+|www\.[!-~]*|[\w.+-]{1,64}@[\w.-]+|:{1,3}series\b[!-~]*)+/gi;

/** Text of strangers as paragraphs of plain text: nothing in it becomes a heading, a link, a citation or HTML. */
export function plainParagraphs(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((block) => block !== '')
    .map((block) => ({ type: 'paragraph', children: plainInline(block) }));
}

/** A line of strangers' text. */
export function plainInline(line: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  const add = (value: string) => value !== '' && parts.push({ type: 'text', value });
  for (const match of line.matchAll(verbatim)) {
    add(line.slice(from, match.index));
    parts.push({ type: 'inlineCode', value: match[0] });
    from = match.index + match[0].length;
  }
  add(line.slice(from));
  return parts;
}
