import { describe, expect, test } from 'vitest';
import { figuresIn } from '../figures/figures.ts';
import { normalWords } from '../words.ts';
import { extract } from './extract.ts';

const filler =
  '<p>Nobody else measured the water that morning, so that the record, said the keeper, lies here.</p>';
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><article>${body}${filler.repeat(5)}</article></body></html>`;
const textOf = (body: string) => extract(page(body), 'html').text;

describe('the text of a page', () => {
  test.each([
    [
      'cells apart',
      '<table><tr><td>2020</td><td>17,000</td><td>RM500 million</td></tr></table>',
      '2020\n\n17,000\n\nRM500 million',
    ],
    ['list items apart', '<ul><li>Fraud</li><li>Theft</li></ul>', 'Fraud\n\nTheft'],
    ['lines apart', '<p>one<br>two</p>', 'one\ntwo'],
    [
      'words whole that marks divide',
      '<p>the <b>im</b><i>possible</i> 21<sup>st</sup></p>',
      'the impossible 21st',
    ],
    ['words whole that may break', '<p>Kuala<wbr>lumpur</p>', 'Kualalumpur'],
    ['lines of the source as one', '<p>well-\n   known</p>', 'well- known'],
    [
      'captions',
      '<figure><img src="a.png" alt="x"><figcaption>The mole, at noon</figcaption></figure>',
      'The mole, at noon',
    ],
    ['quotations', '<blockquote><p>We measure, she said.</p></blockquote>', 'We measure, she said.'],
    ['an unknown element as a block', '<p>a</p><my-box>b, c</my-box><p>d</p>', 'a\n\nb, c\n\nd'],
  ])('keeps %s', (_, body, text) => {
    expect(textOf(body)).toContain(text);
  });

  test.each([
    [
      'footnote marks',
      '<p>20,701 cases<sup><a href="#n">1</a></sup> were counted</p>',
      '20,701 cases were counted',
    ],
    ['scripts and styles', '<p>a<script>x = 99</script><style>b{}</style></p>', 'a'],
  ])('leaves out %s', (_, body, text) => {
    expect(textOf(body).startsWith(text)).toBe(true);
    expect(textOf(body)).not.toMatch(/99|b\{\}|cases1/);
  });

  test('holds each figure of a table by itself', () => {
    const rows = '<tr><td>1</td><td>000</td><td>2,345</td></tr>';
    const figures = figuresIn(textOf(`<table>${rows}</table>`)).map(({ normal }) => normal);
    expect(figures).toEqual(['1', '0', '2345']);
  });
});

describe('a page', () => {
  test('says its title and language', () => {
    const html = page('', '<title>The harbour gauge\n of today | Gauge</title>').replace(
      '<html',
      '<html lang="pt_br"',
    );
    expect(extract(html, 'html')).toMatchObject({
      title: 'The harbour gauge of today',
      headTitle: 'The harbour gauge of today | Gauge',
      language: 'pt-BR',
    });
  });

  test('says neither when it has none', () => {
    const extracted = extract(page(''), 'html');
    expect(Object.keys(extracted)).toEqual(['extractor', 'text']);
  });

  test('has a title without control and direction characters', () => {
    const title = '<title>a\u202eb\u0007c and the harbour gauge</title>';
    expect(extract(page('', title), 'html').title).toBe('a b c and the harbour gauge');
  });

  test.each(['', ' ', 'plain words', '<', '<html>', '<!doctype html>', '<title>x', '\u0000'])(
    '%j throws nothing',
    (html) => {
      expect(normalWords(extract(html, 'html').text).length).toBeLessThan(3);
    },
  );

  test('is refused when it is nested too deep or has too many parts', () => {
    expect(() => extract('<html><body>' + '<div>'.repeat(200), 'html')).toThrow('nested too deep');
    expect(() => extract('<html><body>' + '<p>x</p>'.repeat(20_001), 'html')).toThrow(
      'could not be made into text',
    );
  });

  test('is soon read though it has a million spaces in a row', () => {
    expect(extract(page(`<p>a${'\u00a0'.repeat(1_000_000)}b</p>`), 'html').text).toContain('a b');
  });

  const tide = '<p>The keeper wrote each tide down by hand, for as long as there was a gauge.</p>'.repeat(9);
  test.each([
    ['no tags of its frame', `<!doctype html>\n<title>Tides</title>${tide}`],
    ['html alone', `<!DOCTYPE html><html lang="ms"><meta charset="utf-8"><title>Tides</title>${tide}</html>`],
    ['no body', `<html><head><title>Tides</title></head>${tide}</html>`],
    ['no html', `<head><title>Tides</title></head><body>${tide}</body>`],
  ])('is read with %s, as browsers read it', (_, html) => {
    const whole = `<html><head><title>Tides</title></head><body>${tide}</body></html>`;
    const { text, title } = extract(whole, 'html');
    expect(extract(html, 'html')).toMatchObject({ text, title });
    expect(text).toContain('The keeper wrote each tide');
  });

  test('gives the same text twice', () => {
    expect(extract(page('<p>a, b</p>'), 'html')).toEqual(extract(page('<p>a, b</p>'), 'html'));
  });
});

test('a text is taken as it is', () => {
  const text = ' # A <b>text</b>\r\n\n';
  expect(extract(text, 'text')).toEqual({ extractor: 'text-as-it-is@1 figures@3', text });
});
