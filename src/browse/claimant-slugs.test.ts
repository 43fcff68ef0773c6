import { describe, expect, test } from 'vitest';
import { claimantSlugs } from './claimant-slugs.ts';

describe('slugs of claimants', () => {
  test('are the names in ASCII', () => {
    expect([...claimantSlugs(['Anwar Ibrahim', 'José Álvarez'])]).toEqual([
      ['Anwar Ibrahim', 'anwar-ibrahim'],
      ['José Álvarez', 'jose-alvarez'],
    ]);
  });

  test('differ for two names of one slug, and the first keeps its address', () => {
    const slugs = claimantSlugs(['Jose Alvarez', 'José Álvarez', 'JOSE ALVAREZ']);
    expect([...slugs.values()]).toEqual(['jose-alvarez', 'jose-alvarez-2', 'jose-alvarez-3']);
  });

  test('do not run into a name that ends in the number', () => {
    const slugs = claimantSlugs(['User 2', 'User', 'user', 'USER']);
    expect([...slugs.values()]).toEqual(['user-2', 'user', 'user-3', 'user-4']);
  });

  test('stay the same when a name comes up again or a new one is added', () => {
    expect(claimantSlugs(['A B', 'a b', 'A B'])).toEqual(claimantSlugs(['A B', 'a b']));
    expect(claimantSlugs(['A B', 'a b', 'c']).get('a b')).toBe('a-b-2');
  });

  test('are code points where nothing of a name can be written in ASCII', () => {
    expect([...claimantSlugs(['\u{1f9a0}', '…']).values()].every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(
      true,
    );
  });
});
