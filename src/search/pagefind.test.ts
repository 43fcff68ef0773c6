import { expect, test } from 'vitest';
import { searchFacts, type Pagefind } from './pagefind.ts';
import { emptyState, toggled } from './search-state.ts';

type Question = Parameters<Pagefind['search']>;

/** Answers every question with two results and counts that tell how many groups were filtered. */
function recording(asked: Question[]): Pagefind {
  const meta = { title: 'Headline', claim: 'Claim', verdict: 'no', date: '2022-01-02' };
  return {
    options: async () => {},
    filters: async () => ({}),
    search: async (...question) => {
      asked.push(question);
      const groups = Object.keys(question[1].filters).length;
      const result = { data: async () => ({ url: '/facts/a/', meta }) };
      return { results: [result, result], filters: { verdict: { no: groups }, year: { '2022': groups } } };
    },
  };
}

test('asks by relevance when there are words, and gives what the results say of themselves', async () => {
  const asked: Question[] = [];
  const answer = await searchFacts(recording(asked), { ...emptyState(), query: 'leak' });
  expect(asked).toEqual([['leak', { filters: {} }]]);
  expect(answer.total).toBe(2);
  expect(await answer.load(0, 1)).toEqual([
    { url: '/facts/a/', headline: 'Headline', claim: 'Claim', verdict: 'no', date: '2022-01-02' },
  ]);
});

test('lists everything newest first when there are no words', async () => {
  const asked: Question[] = [];
  await searchFacts(recording(asked), emptyState());
  expect(asked).toEqual([[null, { filters: {}, sort: { date: 'desc' } }]]);
});

test('counts the values of a group under the filters of the other groups', async () => {
  const asked: Question[] = [];
  const state = toggled(
    toggled({ ...emptyState(), query: 'x' }, 'verdict', 'no', true),
    'year',
    '2022',
    true,
  );
  const { counts } = await searchFacts(recording(asked), state);
  expect(asked.map(([, { filters }]) => filters)).toEqual([
    { verdict: { any: ['no'] }, year: { any: ['2022'] } },
    { year: { any: ['2022'] } },
    { verdict: { any: ['no'] } },
  ]);
  expect(counts).toEqual({ verdict: { no: 1 }, topic: {}, year: { '2022': 1 }, claimant: {} });
});
