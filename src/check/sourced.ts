import type { Source } from '../domain/source.ts';
import type { ContentDocument, SomeDocument } from './content.ts';
import type { Draft } from './read/salvage.ts';

/** A document with a list of sources: a fact file or a series. */
export type Sourced = ContentDocument<'fact'> | ContentDocument<'series'>;

/** Whether a document has a list of sources. */
export function isSourced(document: SomeDocument): document is Sourced {
  return document.kind === 'fact' || document.kind === 'series';
}

/** The sources of a document with their index; parts that do not fit the schema are left out. */
export function sourcesOf(document: Sourced): { index: number; source: Draft<Source> }[] {
  const sources: (Draft<Source> | undefined)[] = document.draft.sources ?? [];
  return sources.flatMap((source, index) => (source ? [{ index, source }] : []));
}
