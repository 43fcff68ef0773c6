/** A file cut into its front matter and its body; lines count from 1, in the file. */
export interface FrontMatter {
  yaml: string;
  /** The line on which the YAML begins. */
  yamlLine: number;
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
}

const fence = /^---[ \t]*\r?$/;

/**
 * Cuts a Markdown text at the two `---` lines around its front matter.
 * Gives what is wrong, in words, when the first line is no fence or the closing one is missing.
 */
export function cutFrontMatter(text: string): FrontMatter | 'no opening line' | 'no closing line' {
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) return 'no opening line';
  const close = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (close < 0) return 'no closing line';
  return {
    yaml: lines.slice(1, close).join('\n') + '\n',
    yamlLine: 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
