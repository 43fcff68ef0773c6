import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

test('names a language in the words of the locale', () => {
  expect(languageName('ms', 'en')).toBe('Malay');
  expect(languageName('ms', 'ms')).toBe('Melayu');
});
