import type { ContentDocument } from './content.ts';
import type { Path } from './read/yaml-text.ts';

/** The notes of a series, of its points and of what these supersede, in every language, and where they stand. */
export function seriesTexts({ draft }: ContentDocument<'series'>): { path: Path; text: string }[] {
  const inLocales = (texts: unknown, path: Path) =>
    Object.entries((texts ?? {}) as Record<string, unknown>).flatMap(([locale, text]) =>
      typeof text === 'string' ? [{ path: [...path, locale], text }] : [],
    );
  return [
    ...inLocales(draft.definition, ['definition']),
    ...inLocales(draft.notes, ['notes']),
    ...(draft.points ?? []).flatMap((point, index) => [
      ...inLocales(point?.note, ['points', index, 'note']),
      ...(point?.supersedes ?? []).flatMap((entry, at) =>
        inLocales(entry?.note, ['points', index, 'supersedes', at, 'note']),
      ),
    ]),
  ];
}
