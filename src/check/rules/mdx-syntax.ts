import { nodesOf, placeOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

/** A paragraph that MDX would run: `import … from '…'`, `export const …`, `export default …`. */
const moduleLine =
  /^(?:import\s[^\n]*from\s+['"]|import\s+['"]|export\s+(?:const|let|var|function|class|default|async)\b|export\s*[{*])/;

export const mdxSyntax: Rule = {
  code: 'mdx-syntax',
  severity: 'error',
  summary: 'A fact file is Markdown, not MDX: it holds no import and no export.',
  *raw({ name, path }) {
    if (!name.startsWith('facts/') || !/\.mdx$/i.test(name)) return;
    const message = 'MDX runs code while the site is built, so a fact file may not be MDX.';
    yield { at: { file: path, line: 1, column: 1 }, message, suggestion: 'Rename it to end in .md.' };
  },
  *fact(fact) {
    for (const node of nodesOf(fact, 'paragraph')) {
      const [first] = node.children;
      if (first?.type !== 'text' || !moduleLine.test(first.value)) continue;
      const message = `"${shown(first.value.split('\n')[0])}" is code of MDX, which would do nothing here.`;
      yield { at: placeOf(fact, node), message, suggestion: 'Take it out.' };
    }
  },
};
