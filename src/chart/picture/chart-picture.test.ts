import { describe, expect, test } from 'vitest';
import type { TableRow } from '../table-rows.ts';
import { chartFile } from './chart-file.ts';
import { chartPicture } from './chart-picture.ts';

const row = (axis: string, figure?: TableRow['figure'], partial = false): TableRow => ({
  period: axis,
  from: '2020-01-01',
  to: '2020-12-31',
  partial,
  axis,
  ...(figure && { figure }),
});
const figure = (value: number, more: Partial<NonNullable<TableRow['figure']>> = {}) => ({
  text: String(value),
  qualifier: 'exact' as const,
  value,
  mark: String(value),
  ...more,
});
const picture = (...rows: TableRow[]) => chartPicture(rows, { id: 'a', name: 'Readings' });
/** Attributes of the elements of a class, in order. */
const drawn = (svg: string, name: string) =>
  [...svg.matchAll(/<(\w+) class="([^"]*)"([^>]*)>/g)]
    .filter(([, , classes]) => classes?.split(' ').includes(name))
    .map(([, tag, , attributes]) => `${tag}${attributes}`);

describe('the picture in a page', () => {
  test('has a bar for each value, as long as the value is high', () => {
    const bars = drawn(picture(row('2019', figure(50)), row('2020', figure(100))), 'bar');
    expect(bars.map((bar) => /width="([^"]*)"/.exec(bar)?.[1])).toEqual(['25%', '50%']);
  });

  test('leaves the place of a row without a figure empty, and names it', () => {
    const svg = picture(row('2019', figure(1)), row('2020'));
    expect(drawn(svg, 'bar')).toHaveLength(1);
    expect(svg).toContain('>2020</text>');
  });

  test('hatches what covers part of a year, and writes its months', () => {
    const svg = picture(row('Jan–Feb|2020', figure(3, {}), true));
    expect(drawn(svg, 'bar')[0]).toContain('fill="url(#a-hatch)"');
    expect(svg).toContain('<pattern id="a-hatch"');
    expect(svg).toContain('>Jan–Feb 2020</text>');
  });

  test.each([
    ['more-than', 'M0 0H14m-5-5 5 5-5 5'],
    ['less-than', 'M0 0H-14m5-5-5 5 5 5'],
  ] as const)('draws "%s" as an arrow', (qualifier, path) => {
    expect(picture(row('2020', figure(5, { qualifier })))).toContain(`d="${path}"`);
  });

  test('draws "about" as a broken end, a range as a line to its upper end', () => {
    expect(drawn(picture(row('2020', figure(5, { qualifier: 'about' }))), 'broken')).toHaveLength(1);
    const [line] = drawn(picture(row('2020', figure(5, { qualifier: 'range', high: 10 }))), 'mark');
    expect(line).toBe('line x1="53%" x2="78%" y1="17" y2="17"');
  });

  test('shows markup as the characters that were written', () => {
    const svg = chartPicture([row('<b>"', figure(1, { mark: '&<script>' }))], { id: 'a', name: '"><x>' });
    expect(svg).not.toMatch(/<b>|<script/);
    expect(svg).toContain('aria-label="&#x22;><x>"');
  });

  test('a series of zeros and one without rows draw nothing that is no number', () => {
    expect(picture(row('2020', figure(0))) + picture()).not.toMatch(/NaN|Infinity/);
  });
});

describe('the picture by itself', () => {
  const words = {
    title: 'Readings & <tides>',
    subtitle: 'Readings',
    credit: 'https://example.org/ · CC BY 4.0',
  };

  test('says what it shows, where it is from and on what terms', () => {
    const svg = chartFile([row('2020', figure(5))], words);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630"/);
    expect(svg).toContain('Readings &#x26; &#x3C;tides></text>');
    expect(svg).toContain('https://example.org/ · CC BY 4.0</text>');
  });

  test('grows with many rows', () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(String(1980 + index), figure(index)));
    expect(chartFile(rows, words)).toContain('height="1396"');
  });

  test('cuts a long title where a word ends', () => {
    const svg = chartFile([], { ...words, title: 'word '.repeat(40).trim() });
    expect(/class="title"[^>]*>([^<]*)</.exec(svg)?.[1]).toBe(`${'word '.repeat(11)}word …`);
  });
});
