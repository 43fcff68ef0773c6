import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: (number[] | string)[]) =>
  new Uint8Array(values.flatMap((value) => (typeof value === 'string' ? [...Buffer.from(value)] : value)));
const utf16 = (text: string, littleEndian: boolean) =>
  bytes(
    [...text].flatMap((_, at) => {
      const unit = text.charCodeAt(at);
      return littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }),
  );
const mark = '\ufeff';
const quoted = [0x93, 0x35, 0x80, 0x94];

describe('decodes', () => {
  test.each<[string, Uint8Array, 'html' | 'text', string | undefined, string]>([
    ['UTF-8 that is not declared', bytes('café 数据'), 'text', undefined, 'café 数据'],
    ['UTF-8 behind a byte-order mark', bytes([0xef, 0xbb, 0xbf], 'café'), 'text', undefined, 'café'],
    ['Windows-1252 by the header', bytes(quoted), 'text', 'windows-1252', '“5€”'],
    ['Latin 1, which is Windows-1252', bytes(quoted), 'text', 'ISO-8859-1', '“5€”'],
    [
      'Windows-1252 by the page',
      bytes('<meta charset="windows-1252">', quoted),
      'html',
      undefined,
      '<meta charset="windows-1252">“5€”',
    ],
    [
      'GB18030 by the header',
      bytes([0xca, 0xfd, 0xbe, 0xdd, 0x82, 0x35, 0x8f, 0x33]),
      'text',
      'gb18030',
      '数据龦',
    ],
    [
      'GB2312 by the page',
      bytes('<meta http-equiv=content-type content="text/html; charset=gb2312">', [0xca, 0xfd]),
      'html',
      undefined,
      '<meta http-equiv=content-type content="text/html; charset=gb2312">数',
    ],
    ['Big5', bytes([0xbc, 0xc6]), 'text', 'big5', '數'],
    ['Shift_JIS', bytes([0x83, 0x66, 0x81, 0x5b]), 'text', 'shift_jis', 'デー'],
    ['UTF-16 by its mark', utf16(`${mark}café`, true), 'text', undefined, 'café'],
    ['UTF-16 with its high byte first', utf16(`${mark}café`, false), 'html', undefined, 'café'],
    ['UTF-16 by the header', utf16('café', true), 'html', 'utf-16le', 'café'],
    ['by the mark, whatever the header says', bytes([0xef, 0xbb, 0xbf], 'é'), 'html', 'windows-1252', 'é'],
    [
      'by the header, whatever the page says',
      bytes('<meta charset=gb2312>é'),
      'html',
      'utf-8',
      '<meta charset=gb2312>é',
    ],
  ])('%s', (_, input, kind, charset, text) => {
    expect(decode(input, kind, charset)).toBe(text);
  });
});

describe('refuses', () => {
  test.each<[string, Uint8Array, 'html' | 'text', string | undefined, RegExp]>([
    ['a charset that the header invents', bytes('a'), 'text', 'klingon', /\(klingon\)/],
    ['a charset that the page invents', bytes('<meta charset="klingon">'), 'html', undefined, /\(klingon\)/],
    ['what is not UTF-8 and declares nothing', bytes(quoted), 'text', undefined, /none is declared/],
    [
      'a page that is not UTF-8 and declares nothing',
      bytes('<p>', quoted),
      'html',
      undefined,
      /none is declared/,
    ],
    ['UTF-16 without its mark', utf16('cafe', true), 'html', undefined, /NUL characters/],
    ['UTF-16 that the header calls UTF-8', utf16('cafe', false), 'text', 'utf-8', /NUL characters/],
    ['a charset that browsers refuse as unsafe', bytes('a'), 'text', 'iso-2022-kr', /\(iso-2022-kr\)/],
  ])('%s', (_, input, kind, charset, message) => {
    expect(() => decode(input, kind, charset)).toThrow(message);
  });
});
