import { describe, expect, test } from 'vitest';
import { emptyState, readState, toggled, writeState } from './search-state.ts';

describe('the state of a search in the address', () => {
  test('reads words, filters of every group and the order', () => {
    expect(
      readState('?q=leak+of+data&verdict=refuted&verdict=open&year=2022&topic=a&claimant=Ada&sort=date'),
    ).toEqual({
      query: 'leak of data',
      chosen: { verdict: ['refuted', 'open'], topic: ['a'], year: ['2022'], claimant: ['Ada'] },
      sort: 'date',
    });
  });

  test('passes over what it does not know, empty values and repetitions', () => {
    expect(readState('?q=%20&colour=red&verdict=&verdict=a&verdict=a&sort=size')).toEqual({
      ...emptyState(),
      chosen: { ...emptyState().chosen, verdict: ['a'] },
    });
  });

  test('writes nothing for the empty state', () => {
    expect(writeState(emptyState())).toBe('');
  });

  test.each([
    '?q=data+%26+more&verdict=a&verdict=b&sort=date',
    '?claimant=%E5%BC%A0%E4%B8%89',
    '?q=50%25+%3Cb%3E',
  ])('gives back the address %s that it read', (address) => {
    expect(writeState(readState(address))).toBe(address);
  });

  test('chooses a value, and takes it back', () => {
    const chosen = toggled(emptyState(), 'year', '2022', true);
    expect(chosen.chosen.year).toEqual(['2022']);
    expect(toggled(chosen, 'year', '2022', true).chosen.year).toEqual(['2022']);
    expect(toggled(chosen, 'year', '2022', false)).toEqual(emptyState());
  });
});
