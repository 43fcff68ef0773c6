import { expect, test } from 'vitest';
import { Line, Locale, LocalizedText, textIn } from './text.ts';

test('a text is given in the locale, else in the default, else in the first there is', () => {
  const text = { en: 'tide', fr: 'marée' };
  expect([textIn(text, 'fr', 'en'), textIn(text, 'nl', 'fr'), textIn(text, 'nl', 'de')]).toEqual([
    'marée',
    'marée',
    'tide',
  ]);
});

test('a text without any locale throws', () => {
  expect(() => textIn({}, 'en')).toThrow('a localized text without any locale');
});

test.each(['en', 'ms', 'fil', 'zh-Hant', 'pt-BR', 'zh-Hant-TW'])('%s is a locale', (text) => {
  expect(Locale.safeParse(text).success).toBe(true);
});

test.each(['', 'EN', 'english', 'en_GB', 'en-gb', 'constructor', '__proto__'])('%j is none', (text) => {
  expect(Locale.safeParse(text).success).toBe(false);
});

test('a text per locale refuses what is no locale', () => {
  expect(LocalizedText.safeParse({ en: 'tide', english: 'tide' }).success).toBe(false);
});

test('a line is trimmed and then measured', () => {
  expect([
    Line(4).safeParse('  tide  ').data,
    Line(3).safeParse('tide').success,
    Line(9).safeParse('  ').success,
  ]).toEqual(['tide', false, false]);
});
