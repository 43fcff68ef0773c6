import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { Fact } from '../../domain/fact.ts';
import { Series } from '../../domain/series.ts';
import { salvage } from './salvage.ts';

describe('of a fact file', () => {
  test('one wrong key leaves the rest', () => {
    expect(
      salvage(Fact, {
        claim: 'short',
        verdict: 'confirmed',
        topics: ['tides', 7, 'harbour'],
        sources: [{ id: 'tables', url: 'no address', role: 'press' }, 'log'],
        claimant: { name: 1, role: ' captain ' },
        titel: 'x',
      }),
    ).toEqual({
      verdict: 'confirmed',
      topics: ['tides', undefined, 'harbour'],
      sources: [{ id: 'tables', role: 'press' }, undefined],
      claimant: { role: 'captain' },
    });
  });

  test.each([undefined, null, 'text', 7, [], ['claim']])('%j leaves nothing', (value) => {
    expect(salvage(Fact, value)).toBeUndefined();
  });

  test('keys that every object has are keys like others', () => {
    const value = JSON.parse(
      '{"verdict": "confirmed", "__proto__": {"claim": 1}, "constructor": 2}',
    ) as unknown;
    expect(salvage(Fact, value)).toEqual({ verdict: 'confirmed' });
  });
});

test('of a series the points keep their measures, whatever their names', () => {
  const points = [{ period: 2021, source: 'tables', cases: '>5', constructor: 6, losses: 'many' }];
  expect(salvage(Series, { points })).toEqual({
    points: [{ period: '2021', source: 'tables', cases: '>5', constructor: 6 }],
  });
});

test('of a record the entries that fit are kept', () => {
  expect(salvage(z.record(z.string(), z.number()), { a: 1, b: 'x' })).toEqual({ a: 1 });
});
