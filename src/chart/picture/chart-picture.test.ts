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

  test('shares a good height among few rows, and gives many the least they need', () => {
    const heights = [1, 3, 6, 20].map(
      (count) =>
        /height="(\d+)"/.exec(picture(...Array.from({ length: count }, () => row('2020', figure(1)))))?.[1],
    );
    expect(heights).toEqual(['64', '192', '216', '720']);
  });

  test('keeps room for a long value beside its bar', () => {
    const [bar] = drawn(
      picture(row('2020', figure(5, { mark: '12,000–13,000', flags: ['revised'] }))),
      'bar',
    );
    expect(/width="([^"]*)"/.exec(bar ?? '')?.[1]).toBe('30%');
  });

  test('writes the letters of a value behind it', () => {
    expect(picture(row('2020', figure(5, { flags: ['revised', 'provisional'] })))).toContain('>5 ʳᵖ</text>');
  });

  test('crosshatches what is longer than the other periods', () => {
    const svg = picture({ ...row('2019–2021', figure(3)), longer: true });
    expect(drawn(svg, 'bar')[0]).toContain('fill="url(#a-crosshatch)"');
  });

  test('parts by a dashed line what counts something else', () => {
    const svg = picture(
      row('2019', figure(3)),
      row('2020', figure(4, { breaks: true, flags: ['otherwise'] })),
    );
    expect(drawn(svg, 'break')).toEqual(['line x1="0" x2="100%" y1="64" y2="64"']);
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
    expect(drawn(svg, 'period')).toHaveLength(2);
    expect(svg).toMatch(/>Jan–Feb<\/text><text[^>]*>2020<\/text>/);
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
    expect(line).toBe('line x1="53%" x2="78%" y1="32" y2="32"');
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
    subtitle: 'Readings, 2020',
    keys: ['Hatched bars cover only part of a year.', '†: one page only.'],
    credit: 'https://example.org/ · CC BY 4.0',
  };

  test('says what it shows, where it is from and on what terms', () => {
    const svg = chartFile([row('2020', figure(5))], words).svg;
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630"/);
    expect(svg).toContain('Readings &#x26; &#x3C;tides></text>');
    expect(svg).toContain('https://example.org/ · CC BY 4.0</text>');
  });

  test('explains its marks, since it travels without its table', () => {
    const svg = chartFile([row('Jan–Feb|2020', figure(5, { flags: ['one-source'] }), true)], words).svg;
    expect(svg).toMatch(/>5 †<\/text>/);
    expect(svg).toContain('>Jan–Feb 2020</text>');
    expect(svg).toMatch(/>Hatched bars cover only part of a year\.<\/text>.*>†: one page only\.<\/text>/s);
  });

  test('writes its letters in longhands, which the renderer of the PNG can read', () => {
    const style = /<style>([^<]*)<\/style>/.exec(chartFile([], words).svg)?.[1];
    expect(style).toMatch(/font-size:22px;font-family:/);
    expect(style).not.toMatch(/[{;]font:/);
  });

  test('grows with many rows', () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(String(1980 + index), figure(index)));
    expect(chartFile(rows, words).height).toBe(1464);
  });

  test('cuts a long title where a word ends', () => {
    const svg = chartFile([], { ...words, title: 'word '.repeat(40).trim() }).svg;
    expect(/class="title"[^>]*>([^<]*)</.exec(svg)?.[1]).toBe(`${'word '.repeat(9)}word …`);
  });
});
