import { expect, test } from 'vitest';
import { readSaved } from './saved-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('an excerpt is its paragraphs', () => {
  const text = 'First, of\ntwo lines.\n\n\n  Second.\r\n \t\r\nThird.\n';
  expect(readSaved('a.txt', bytes(text), { excerpt: true }).passages).toEqual([
    'First, of\ntwo lines.',
    'Second.',
    'Third.\n',
  ]);
});

test('a whole text is one passage', () => {
  expect(readSaved('a.md', bytes('a\n\nb'), { excerpt: false }).passages).toEqual(['a\n\nb']);
});

test('what whoever saved it says goes before what the page says', () => {
  const html = '<html lang="en"><head><title>Theirs</title></head><body><p>a, b, c</p></body></html>';
  const read = readSaved('a.html', bytes(html), { excerpt: false, title: 'Ours', language: 'ms' });
  expect(read).toMatchObject({ title: 'Ours', language: 'ms' });
  expect(readSaved('a.html', bytes(html), { excerpt: false })).toMatchObject({
    title: 'Theirs',
    language: 'en',
  });
});

test.each(['', ' \n\n ', '—'])('%j holds no text', (text) => {
  expect(() => readSaved('a.txt', bytes(text), { excerpt: true })).toThrow('holds no text');
});
