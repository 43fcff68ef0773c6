import type { ContentDocument } from './content.ts';
import type { Path } from './read/yaml-text.ts';

/** The sources that the points of a series name, for what they give and for what stood there before. */
export function pointSources({ draft }: ContentDocument<'series'>): { id: string; path: Path }[] {
  return (draft.points ?? []).flatMap((point, index) => [
    ...(typeof point?.source === 'string' ? [{ id: point.source, path: ['points', index, 'source'] }] : []),
    ...(point?.supersedes ?? []).flatMap((entry, at) =>
      typeof entry?.source === 'string'
        ? [{ id: entry.source, path: ['points', index, 'supersedes', at, 'source'] }]
        : [],
    ),
  ]);
}
