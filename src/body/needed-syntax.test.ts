import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { neededSyntax, remarkNeededSyntax } from './needed-syntax.ts';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();
const needed = (markdown: string) =>
  unified().use(remarkParse).use(remarkGfm).use(remarkNeededSyntax, neededSyntax(markdown)).parse(markdown);

/** What Markdown is made of, with all that an autolink or a table can begin with. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b ',
    ' ',
    '\n',
    '\n\n',
    '1. ',
    '- ',
    '-',
    '--',
    ':',
    ':-',
    '-:',
    '|',
    '| a ',
    '\\',
    '*',
    '_',
    '~',
    '`',
  ],
  ...[
    '#',
    '> ',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '[^a]',
    '[^a]: ',
    '[ ] ',
    '    ',
    '\t',
    '.',
    '"',
    'é',
    '字',
  ],
  ...[
    'www.',
    'WWW.',
    'ww',
    'w.',
    'http',
    'HTTPS',
    '://',
    'x.org',
    '@',
    'mailto:',
    'xmpp:',
    '&#64;',
    '&#x77;',
    '&amp;',
  ],
);
const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('a parser of the syntax that a text needs', () => {
  test('gives the tree that one of all syntax gives', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(needed(text)).toEqual(whole.parse(text));
      }),
      { numRuns: 3000, seed: 1 },
    );
  }, 30_000);

  test('looks for neither autolinks nor tables in a text without a sign of them', () => {
    expect(neededSyntax('A [link](/there) and **more**[^a]: 5 - 3.\n\n- One\n')).toEqual({
      autolinks: false,
      tables: false,
    });
  });

  test.each(['www.example.org', 'HTTPS://example.org', 'a@example.org', 'a&#64;example.org'])(
    'looks for autolinks in %s',
    (text) => expect(neededSyntax(text)).toEqual({ autolinks: true, tables: false }),
  );

  test.each(['| a |\n| - |', 'a\n:-', 'a\n-:'])('looks for tables in %j', (text) =>
    expect(neededSyntax(text)).toEqual({ autolinks: false, tables: true }),
  );
});
