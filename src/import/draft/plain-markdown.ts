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
 * What the parser makes a link of whatever stands before it: an address and an e-mail address, in letters of ASCII. They
 * are shown as they stand, between backquotes.
 */
const linkLike = /https?:\/\/[!-~]+|www\.[!-~]*|[\w.+-]+@[\w.-]+/gi;

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
  for (const match of line.matchAll(linkLike)) {
    add(line.slice(from, match.index));
    parts.push({ type: 'inlineCode', value: match[0] });
    from = match.index + match[0].length;
  }
  add(line.slice(from));
  return parts;
}
