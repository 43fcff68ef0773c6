import { expect, test } from 'vitest';
import { strings } from '../i18n/strings.ts';
import { totalsSentence } from './totals-sentence.ts';

const sentence = (counts: Record<string, number>, locale = 'en') => {
  const { totals, facts } = strings(locale);
  return totalsSentence(
    Object.entries(counts).map(([name, count]) => ({ name, count })),
    facts(13),
    totals,
    locale,
  );
};

test('names the list with the most fact files', () => {
  expect([sentence({ Refuted: 5, Supported: 3 }), sentence({ Disangkal: 5, Disokong: 3 }, 'ms')]).toEqual([
    'Most often: Refuted, 5 of 13 fact-checks.',
    'Paling kerap: Disangkal, 5 daripada 13 semakan fakta.',
  ]);
});

test('names each of several that have as many, and none where all are alike or empty', () => {
  expect([
    sentence({ 2019: 3, 2020: 1, 2021: 3 }),
    sentence({ a: 2, b: 2 }),
    sentence({ a: 0, b: 0 }),
  ]).toEqual(['Most often: 2019 and 2021, 3 of 13 fact-checks each.', '', '']);
});
