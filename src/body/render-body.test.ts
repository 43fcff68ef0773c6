import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { renderBody } from './render-body.ts';

const labels = { sourcesHeading: 'sources', table: 'Table' };
const render = (markdown: string, ids = ['tables', 'report']) =>
  renderBody(parseBody(markdown, 1, ids), labels);
const citation = (id: string, use: number, number: number) =>
  `<sup class="citation"><a id="cite-${id}-${use}" href="#source-${id}" role="doc-noteref" aria-describedby="sources">${number}</a></sup>`;

describe('citations', () => {
  test('are numbered in the order of first use, each with an id of its own', () => {
    expect(render('A[^report] b[^tables] c[^report].')).toBe(
      `<p>A${citation('report', 1, 1)} b${citation('tables', 1, 2)} c${citation('report', 2, 1)}.</p>`,
    );
  });

  test('lead to entries of the source list, and no id stands twice', () => {
    const ids = ['a', 'a-1', 'a-1-1'];
    const html = render(`${ids.map((id) => `x[^${id}] `.repeat(12)).join('\n\n')}`, ids);
    const anchors = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    const targets = new Set([...html.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1]));
    expect([anchors.length, new Set(anchors).size, [...targets]]).toEqual([
      36,
      36,
      ['source-a', 'source-a-1', 'source-a-1-1'],
    ]);
  });

  test('of an unknown source stay text', () => {
    expect(render('A[^tabels].')).toBe('<p>A[^tabels].</p>');
  });

  test("to the author's own footnote stay text, and the footnote is left out", () => {
    expect(render('A[^note].\n\n[^note]: Text.\n')).toBe('<p>A[^note].</p>');
  });
});

describe('hostile text', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['a <script>alert(1)</script> b', '<p>a alert(1) b</p>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['a <b onclick="alert(1)">b</b>', '<p>a b</p>'],
    ['<svg/onload=alert(1)>', '<p>&#x3C;svg/onload=alert(1)></p>'],
    ['<svg onload=alert(1)>', ''],
    ['<style>*{display:none}</style>', ''],
    ['<iframe src="https://example.org"></iframe>', ''],
    ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['[a](JaVaScRiPt:alert)', '<p><a>a</a></p>'],
    ['[a](java&#10;script:alert)', '<p><a>a</a></p>'],
    ['[a](data:text/html,x)', '<p><a>a</a></p>'],
    ['[a](vbscript:x)', '<p><a>a</a></p>'],
    ['[a][b]\n\n[b]: javascript:alert(1)', '<p><a>a</a></p>'],
    ['<javascript:alert(1)>', '<p><a>javascript:alert(1)</a></p>'],
    ['![a](https://example.org/a.png)', '<p>a</p>'],
    ['![a"onerror="x](x)', '<p>a"onerror="x</p>'],
    ['[a](https://example.org/"onclick="x)', '<p><a href="https://example.org/%22onclick=%22x">a</a></p>'],
    [
      '[a](https://example.org "\\"onclick=x")',
      '<p><a href="https://example.org" title="&#x22;onclick=x">a</a></p>',
    ],
    ['`<script>`', '<p><code>&#x3C;script></code></p>'],
    ['&lt;script&gt;', '<p>&#x3C;script></p>'],
    ['```"><script>\nx\n```', '<pre><code>x\n</code></pre>'],
    ['## <a id="source-tables">a</a>', '<h2>a</h2>'],
  ])('%j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });
});

test('a table lies in a region that a keyboard can scroll', () => {
  expect(render('| a | b |\n| - | -: |\n| c | d |\n')).toBe(
    '<section class="table-scroll" tabindex="0" aria-label="Table"><table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td align="right">d</td>\n</tr>\n</tbody>\n</table></section>',
  );
});

test('what Markdown makes is kept', () => {
  expect(render('3. **a** *b* ~~c~~ `d`\n\n> e\n\n***\n\n[f](mailto:a@example.org)')).toBe(
    '<ol start="3">\n<li><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></li>\n</ol>\n<blockquote>\n<p>e</p>\n</blockquote>\n<hr>\n<p><a href="mailto:a@example.org">f</a></p>',
  );
});
