import { expect, test } from 'vitest';
import { charsetOf, kindOfAnswer, kindOfFile } from './media-type.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['text/html', 'html'],
  ['Text/HTML; charset=utf-8', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown; charset=UTF-8', 'text'],
])('%s is %s', (type, kind) => {
  expect(kindOfAnswer(type, bytes('x'))).toBe(kind);
});

test('an answer without a type is HTML when it begins so, and nothing else', () => {
  expect(kindOfAnswer(null, bytes('\ufeff\n<!DOCTYPE html><p>'))).toBe('html');
  expect(() => kindOfAnswer(null, bytes('plain'))).toThrow('is of no declared type');
});

test('a PDF is one by its first bytes or by its type', () => {
  expect(() => kindOfAnswer('text/html', bytes('%PDF-1.4'))).toThrow('is a PDF file');
  expect(() => kindOfAnswer('application/pdf', bytes('x'))).toThrow('is a PDF file');
  expect(() => kindOfFile('a.txt', bytes('%PDF-1.4'))).toThrow('is a PDF file');
});

test.each([
  ['a.txt', 'text'],
  ['A.MD', 'text'],
  ['a.b.html', 'html'],
  ['a.htm', 'html'],
])('the file %s is %s', (name, kind) => {
  expect(kindOfFile(name, bytes('x'))).toBe(kind);
});

test.each(['a', 'a.docx', 'txt', 'a.constructor'])('the file %s is refused', (name) => {
  expect(() => kindOfFile(name, bytes('x'))).toThrow('is a file of another kind');
});

test.each([
  ['text/html; charset=utf-8', 'utf-8'],
  ['text/html;Charset="GB18030"; x=y', 'GB18030'],
  ['text/html; charset=', undefined],
  ['text/html', undefined],
  [null, undefined],
])('the charset of %j is %j', (type, charset) => {
  expect(charsetOf(type)).toBe(charset);
});
