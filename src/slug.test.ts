import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['Two Tides a Day', 'two-tides-a-day'],
  ['Marée haute à Châtel', 'maree-haute-a-chatel'],
  ["The board's gauge", 'the-boards-gauge'],
  ['The board’s gauge', 'the-boards-gauge'],
  ['潮汐', 'chaoxi'],
  ['Прилив', 'priliv'],
  ['ﬁne ½ Ⅳ', 'fine-1-2-iv'],
  ['--Already--joined--', 'already-joined'],
  ['../../etc/passwd', 'etc-passwd'],
  ['1,611,398,080', '1-611-398-080'],
  ['', ''],
  ['—…•', ''],
])('writes %j as %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('is cut at the end of a word', () => {
  expect(slugOf('one two three', 9)).toBe('one-two');
});

test('cuts a first word that is too long', () => {
  expect(slugOf('abcdefghij klm', 5)).toBe('abcde');
});

test('gives its own result again', () => {
  expect(slugOf(slugOf('Marée haute, 27 days!'))).toBe('maree-haute-27-days');
});
