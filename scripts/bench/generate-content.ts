import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventedEvidence } from './invented-evidence.ts';
import { factFile, inventedFact, inventedPeople } from './invented-fact.ts';
import { inventedSite } from './invented-site.ts';
import type { InventedSource } from './invented-source.ts';
import { randomFrom } from './random.ts';

/** How much content, and which: the same options always give the same bytes. */
export interface ContentOptions {
  /** How many fact files. */
  facts: number;
  seed: number;
  /** Whether there is an evidence record of each source, about four a fact file; there is, unless this says no. */
  evidence?: boolean;
}

/**
 * An invented content folder that passes the check, by file name: fact files like real ones in keys, length, sources
 * and links between them, and the evidence records that prove their quotations and figures. Claimants and hosts, and
 * some sources, are shared as they are on a real site, so that its lists grow.
 */
export function inventedContent({ facts, seed, evidence = true }: ContentOptions): Map<string, string> {
  const random = randomFrom(seed);
  const sources: InventedSource[] = [];
  const claimants = random.sample(inventedPeople(), 20 + Math.round(facts / 20));
  const drafts = Array.from({ length: facts }, (_, index) =>
    inventedFact(index + 1, random, { sources, claimants }),
  );
  const ids = drafts.map(({ id }) => id);
  const site = inventedSite(random, sources.length);
  const files = new Map(site.files);
  for (const draft of drafts) {
    const related = random.sample(ids, random.integer(0, 3)).filter((id) => id !== draft.id);
    files.set(`facts/${draft.id}.md`, factFile(draft, related));
  }
  if (evidence) {
    const passages = [...drafts.flatMap((draft) => draft.passages), ...site.passages];
    for (const [name, text] of inventedEvidence(passages, random)) files.set(name, text);
  }
  return files;
}

/** Writes the invented content into a folder, which may be new. */
export function writeContent(folder: string, options: ContentOptions): void {
  for (const [name, text] of inventedContent(options)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
