import { expect, test } from 'vitest';
import { lastChanged } from './fact.ts';

const note = (date: string) => ({ date, kind: 'correction' as const, note: 'Corrected.' });

test('a fact file that never changed was last changed when it was published', () => {
  expect(lastChanged({ published: '2021-03-01' })).toBe('2021-03-01');
});

test('its last change is its last change note', () => {
  const history = [note('2021-05-01'), note('2021-06-01')];
  expect(lastChanged({ published: '2021-03-01', history })).toBe('2021-06-01');
});

test('its withdrawal is a change', () => {
  const withdrawn = { date: '2021-07-01', reason: 'Wrong.' };
  expect(lastChanged({ published: '2021-03-01', history: [note('2021-05-01')], withdrawn })).toBe(
    '2021-07-01',
  );
});
