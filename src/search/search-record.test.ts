import { expect, test } from 'vitest';
import type { Compiled } from '../compile/compile.ts';
import type { Fact } from '../domain/fact.ts';
import { searchRecords } from './search-record.ts';

const fact: Fact = {
  claim: 'The tide came twice on Monday.',
  headline: 'The tide came once',
  summary: 'One gauge, one tide.',
  verdict: 'no',
  topics: ['tides'],
  published: '2024-05-01',
  authors: ['Ada Example'],
  sources: [],
};

function record(changes: Partial<Fact>) {
  const compiled = {
    facts: [{ id: 'tide', fact: { ...fact, ...changes } }],
    bodies: { tide: '<p>Read at noon.</p>' },
    site: { locales: ['en'] },
  } as unknown as Compiled;
  return searchRecords(compiled);
}

const meta = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/data-pagefind-meta="(\w+)\[data-value\]" data-value="([^"]*)"/g)].map(
      ([, name, value]) => [name, value],
    ),
  );

test('a withdrawn fact file is in the index and is marked as withdrawn', () => {
  const [withdrawn, ...others] = record({ withdrawn: { date: '2024-06-01', reason: 'Another gauge.' } });
  expect([withdrawn?.url, others]).toEqual(['/facts/tide/', []]);
  expect(meta(withdrawn?.html ?? '')).toEqual({
    title: 'The tide came once',
    claim: 'The tide came twice on Monday.',
    verdict: 'no',
    date: '2024-05-01',
    withdrawn: '2024-06-01',
  });
});

test('a withdrawn fact file counts in no group of the filters', () => {
  const filters = (changes: Partial<Fact>) =>
    [...(record(changes)[0]?.html ?? '').matchAll(/data-pagefind-filter="(\w+)\[/g)].map(([, name]) => name);
  const withdrawn = { date: '2024-06-01', reason: 'Another gauge.' };
  expect([filters({ claimed: '2024' }), filters({ claimed: '2024', withdrawn })]).toEqual([
    ['verdict', 'topic', 'year'],
    [],
  ]);
});

test('a fact file that stands has no such mark, and a former address no record of its own', () => {
  const records = record({ former_ids: ['high-water'] });
  expect(records.map(({ url }) => url)).toEqual(['/facts/tide/']);
  expect(meta(records[0]?.html ?? '')).not.toHaveProperty('withdrawn');
});
