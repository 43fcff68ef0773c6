import { describe, expect, test } from 'vitest';
import { htmlParts } from './html-parts.ts';
import { parseBody } from './parse-body.ts';
import { renderBody } from './render-body.ts';

const labels = { sourcesHeading: 'sources', table: 'Table' };
const parsed = (markdown: string) => parseBody(markdown, 11, ['tables']);
const parts = (markdown: string) => htmlParts(renderBody(parsed(markdown), labels));

describe('a chart in a text', () => {
  test('is found with what it is told and its place in the file', () => {
    expect(parsed('A.\n\n::series{id=gauge measure="tides" from=2019 to=2022-01/2022-02}\n').charts).toEqual([
      {
        given: { id: 'gauge', measure: 'tides', from: '2019', to: '2022-01/2022-02' },
        words: '',
        alone: true,
        line: 13,
        column: 1,
      },
    ]);
  });

  test.each([
    ['in a sentence', 'See :series{id=gauge}.'],
    ['in a list', '- ::series{id=gauge}'],
    ['in a quotation', '> ::series{id=gauge}'],
    ['with three colons', ':::series{id=gauge}\nA.\n:::'],
  ])('%s is found, stays text and has no place on the page', (_, markdown) => {
    expect(parsed(markdown).charts.map(({ given, alone }) => [given, alone])).toEqual([
      [{ id: 'gauge' }, false],
    ]);
    const places = parsed(markdown).nodes.map(({ position }) => position?.start.line ?? 0);
    expect(Math.max(...places)).toBeLessThan(14);
    const [html, ...more] = parts(markdown);
    expect([String(html).includes(':series{id=gauge}'), more]).toEqual([true, []]);
  });

  test('cuts the page where it stands, and leaves the rest as it is', () => {
    expect(parts('A.\n\n::series{id=a}\n\nB[^tables].\n\n::series{id=b}')).toEqual([
      '<p>A.</p>',
      0,
      '<p>B<sup class="citation"><a id="cite-tables-1" href="#source-tables" role="doc-noteref" aria-describedby="sources">1</a></sup>.</p>',
      1,
      '',
    ]);
  });

  test('leaves the computed figures of the same text alone', () => {
    const body = parsed('::series{id=a}\n\nThat is :sum[7]{series=a measure=b from=2019 to=2019}, at 10:30.');
    expect([body.charts.length, body.computations.map(({ name }) => name)]).toEqual([1, ['sum']]);
    expect(htmlParts(renderBody(body, labels)).at(-1)).toContain('at 10:30.');
  });

  test('cannot be forged by a text that looks like its place', () => {
    expect(parts('A `<figure data-chart="0"></figure>` and <figure data-chart="0"></figure>.')).toHaveLength(
      1,
    );
  });

  test('costs a text without one no other parser', () => {
    expect(parsed('The series: :gull[x]{y=z}.').root.children[0]).toMatchObject({
      children: [{ type: 'text' }],
    });
  });
});
