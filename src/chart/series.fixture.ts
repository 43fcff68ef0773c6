import type { Point, Series } from '../domain/series.ts';

/** A series with these points, for tests. */
export function seriesOf(points: Record<string, unknown>[]): Series {
  return {
    title: { en: 'Cases reported' },
    counted_by: 'The counter',
    definition: { en: 'What is counted.' },
    measures: {
      cases: { unit: 'cases', label: { en: 'Cases', ms: 'Kes' } },
      losses: { unit: 'MYR', label: { en: 'Losses' } },
    },
    sources: ['one', 'two', 'three'].map((id) => ({
      id,
      title: `Page ${id}`,
      publisher: 'A paper',
      url: `https://example.org/${id}`,
      role: 'press',
      accessed: '2026-01-01',
    })),
    points: points.map((point) => ({ source: 'one', ...point }) as Point),
  };
}
