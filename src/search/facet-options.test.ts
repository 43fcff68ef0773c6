import { expect, test } from 'vitest';
import { facetOptions } from './facet-options.ts';
import type { FacetCounts } from './pagefind.ts';
import { emptyState, toggled } from './search-state.ts';

const counts: FacetCounts = {
  verdict: { no: 3 },
  topic: {},
  year: { '2021': 5, '2022': 1 },
  claimant: { Bo: 1, Ada: 1, Cy: 4 },
};
const labels = { verdict: { yes: 'Yes', no: 'No' } };

test('lists declared values in their order, zeros included', () => {
  expect(facetOptions('verdict', counts, emptyState(), labels)).toEqual([
    { value: 'yes', label: 'Yes', count: 0, chosen: false },
    { value: 'no', label: 'No', count: 3, chosen: false },
  ]);
});

test('lists years newest first', () => {
  expect(facetOptions('year', counts, emptyState(), labels).map(({ value }) => value)).toEqual([
    '2022',
    '2021',
  ]);
});

test('lists other values by count, then by name', () => {
  expect(facetOptions('claimant', counts, emptyState(), labels).map(({ value }) => value)).toEqual([
    'Cy',
    'Ada',
    'Bo',
  ]);
});

test('keeps a chosen value that matches nothing, so that it can be taken back', () => {
  const state = toggled(emptyState(), 'claimant', 'Dee', true);
  expect(facetOptions('claimant', counts, state, labels).at(-1)).toEqual({
    value: 'Dee',
    label: 'Dee',
    count: 0,
    chosen: true,
  });
});
