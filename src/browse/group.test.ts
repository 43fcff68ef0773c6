import { describe, expect, test } from 'vitest';
import { groupBy, keysIn } from './group.ts';

const facts = [
  { id: 'a', verdict: 'refuted', topics: ['apps', 'leaks'] },
  { id: 'b', verdict: 'supported', topics: ['leaks', 'leaks'] },
  { id: 'c', verdict: 'refuted', topics: [] },
];
const ids = (groups: ReturnType<typeof groupBy<(typeof facts)[number]>>) =>
  groups.map(({ key, items }) => [key, items.map(({ id }) => id)]);

describe('groups', () => {
  test('counts each verdict, zeros included, in the declared order', () => {
    expect(ids(groupBy(facts, ({ verdict }) => [verdict], ['supported', 'unproven', 'refuted']))).toEqual([
      ['supported', ['b']],
      ['unproven', []],
      ['refuted', ['a', 'c']],
    ]);
  });

  test('puts an item once into each of its groups', () => {
    expect(ids(groupBy(facts, ({ topics }) => topics, ['leaks', 'apps']))).toEqual([
      ['leaks', ['a', 'b']],
      ['apps', ['a']],
    ]);
  });

  test('makes no group of a key that was not declared', () => {
    expect(ids(groupBy(facts, ({ topics }) => topics, ['apps']))).toEqual([['apps', ['a']]]);
  });

  test('lists the keys in use, once each, in the order of first use', () => {
    expect(keysIn(facts, ({ topics }) => topics)).toEqual(['apps', 'leaks']);
  });
});
