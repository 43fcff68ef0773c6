import type { Content } from '../../src/check/content.ts';
import { readContent } from '../../src/check/read/read-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { sourcesOf } from '../../src/check/sourced.ts';
import type { Source } from '../../src/domain/source.ts';
import { makeClaimIndex, type ClaimIndex } from '../../src/similar/claim-index.ts';

/** What a new fact file has to fit into. */
export interface WhatIsThere {
  verdicts: { id: string; label: string }[];
  topics: { id: string; label: string }[];
  /** The ids that fact files have or had. */
  taken: Set<string>;
  cited: Partial<Source>[];
  index: ClaimIndex;
  /** The headline of each fact file, by id. */
  headlines: Map<string, string>;
}

/** Reads the content folder for whoever begins a fact file. Throws when there is no scale or no list of topics. */
export function whatIsThere(folder: string): WhatIsThere {
  const content = readContent(readFolder(folder));
  const locale = content.site?.data?.locales[0] ?? '';
  const named = (list: readonly { id: string; label: Record<string, string> }[]) =>
    list.map(({ id, label }) => ({ id, label: label[locale] ?? id }));
  const verdicts = content.verdicts?.data;
  const topics = content.topics?.data;
  if (!verdicts || !topics) throw new Error(`${folder} has no sound verdicts.yaml and topics.yaml`);
  const drafts = content.facts.map(({ id, draft }) => ({ id, draft }));
  return {
    verdicts: named(verdicts),
    topics: named(topics),
    taken: takenIds(content),
    cited: citedSources(content),
    index: makeClaimIndex(
      drafts.map(({ id, draft }) => ({ id, claim: draft.claim ?? '', wordings: some(draft.wordings) })),
    ),
    headlines: new Map(drafts.map(({ id, draft }) => [id, draft.headline ?? draft.claim ?? id])),
  };
}

/** The ids that fact files have or had. */
export function takenIds({ files, facts }: Content): Set<string> {
  return new Set([
    ...files.flatMap(({ name }) => /^facts\/(.+)\.md$/i.exec(name)?.[1] ?? []),
    ...facts.flatMap(({ draft }) => some(draft.former_ids)),
  ]);
}

/** Everything that fact files and series cite. */
export function citedSources({ facts, series }: Content): Partial<Source>[] {
  return [...facts, ...series].flatMap((file) =>
    sourcesOf(file).map(({ source }) => source as Partial<Source>),
  );
}

function some(texts: readonly (string | undefined)[] = []): string[] {
  return texts.filter((text) => text !== undefined);
}
