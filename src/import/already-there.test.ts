import { expect, test } from 'vitest';
import { alreadyThere, type Candidate, type ExistingFact } from './already-there.ts';

const page = 'https://example.org/check';
const candidate = (place: string, claim: string, more: Partial<Candidate> = {}): Candidate => ({
  place,
  page,
  claim,
  whole: claim,
  ...more,
});
const existing = (file: string, claim: string, more: Partial<ExistingFact> = {}): ExistingFact => ({
  file,
  claim,
  address: `https://us.example/${file}/`,
  cited: [page],
  ...more,
});
const found = (candidates: Candidate[], facts: ExistingFact[]) => {
  const there = alreadyThere(candidates, facts);
  return candidates.map((one) => there.get(one));
};

test('a review whose page a fact file cites, with the same claim, is there', () => {
  const facts = [existing('mole', 'The mole  SANK')];
  expect(found([candidate('1', 'The mole sank'), candidate('2', 'The pier sank')], facts)).toEqual([
    'mole',
    undefined,
  ]);
});

test('one page can review several claims, and the claim of a file that was imported from it can be edited', () => {
  const facts = [
    existing('mole', 'The mole sank', { imported: page }),
    existing('pier', 'The pier is gone', { imported: page }),
  ];
  const candidates = ['The pier sank', 'The mole sank', 'The quay sank'].map((claim) =>
    candidate(claim, claim),
  );
  expect(found(candidates, facts)).toEqual(['pier, whose claim reads otherwise now', 'mole', undefined]);
});

test('a page of this site is there', () => {
  const facts = [existing('mole', 'The mole sank', { cited: [] })];
  expect(found([candidate('1', 'Another', { page: 'https://us.example/mole/' })], facts)).toEqual(['mole']);
});

test('what comes twice in one feed is there the second time, long claims told apart by all of them', () => {
  const candidates = [
    candidate('line 1', 'The mole…', { whole: 'The mole sank on Monday' }),
    candidate('line 2', 'The mole…', { whole: 'The mole sank on Tuesday' }),
    candidate('line 3', 'The mole…', { whole: 'the mole sank on monday' }),
  ];
  expect(found(candidates, [])).toEqual([undefined, undefined, 'the same as line 1']);
});
