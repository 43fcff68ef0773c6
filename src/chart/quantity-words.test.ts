import { expect, test } from 'vitest';
import { readQuantity, type Quantity } from '../domain/quantity.ts';
import { strings } from '../i18n/strings.ts';
import { quantityMark, quantityWords } from './quantity-words.ts';

const written = [17227, '>20000', '<5', '~600', '12000..13000'].map((text) => readQuantity(text) as Quantity);
const write = (value: number) => value.toLocaleString('en');

test('a value says in words how exactly it is known', () => {
  const inWords = (locale: string) =>
    written.map((quantity) => quantityWords(quantity, write, strings(locale).series.qualifiers));
  expect(inWords('en')).toEqual([
    '17,227',
    'more than 20,000',
    'less than 5',
    'about 600',
    'from 12,000 to 13,000',
  ]);
  expect(inWords('ms')).toEqual([
    '17,227',
    'lebih daripada 20,000',
    'kurang daripada 5',
    'kira-kira 600',
    'dari 12,000 hingga 13,000',
  ]);
});

test('a bar says it in signs', () => {
  expect(written.map((quantity) => quantityMark(quantity, write))).toEqual([
    '17,227',
    '>20,000',
    '<5',
    '~600',
    '12,000–13,000',
  ]);
});
