import { expect, test } from 'vitest';
import { personKey } from './person-name.ts';

test.each([
  ['letter case', 'ADA Example'],
  ['spaces', '  Ada\u00A0 Example\n'],
  ['what cannot be seen', 'A\u200Bda Exam\u00ADple'],
  ['forms of one letter', 'Ａｄａ Example'],
])('%s makes no difference', (_, name) => {
  expect(personKey(name)).toBe('ada example');
});

test('an accent makes another name', () => {
  expect(personKey('Adá Example')).toBe('adá example');
});
