import { expect, test } from 'vitest';
import { languageTag } from './language-tag.ts';

test.each([
  ['en', 'en'],
  ['EN-us', 'en-US'],
  ['pt_br', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['es-419', 'es'],
  ['en-GB-oxendict', 'en-GB'],
  ['de-x-private', 'de'],
])('%s is %s', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

test.each(['', ' ', 'english', 'und', '<b>', null, undefined])('%j is none', (written) => {
  expect(languageTag(written)).toBeUndefined();
});
