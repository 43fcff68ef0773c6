import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factFile, inventedFact, inventedPeople } from './invented-fact.ts';
import { inventedSite } from './invented-site.ts';
import { inventedSource } from './invented-source.ts';
import { randomFrom } from './random.ts';

/** How much content, and which: the same seed always gives the same bytes. */
export interface ContentOptions {
  /** How many fact files. */
  facts: number;
  seed: number;
}

/**
 * An invented content folder that passes the check, by file name: fact files like real ones in keys, length, sources
 * and links between them. Sources, claimants and hosts are shared as they are on a real site, so that its lists grow.
 */
export function inventedContent({ facts, seed }: ContentOptions): Map<string, string> {
  const random = randomFrom(seed);
  const sourceCount = Math.max(8, Math.round(facts * 1.5));
  const sources = Array.from({ length: sourceCount }, (_, index) => inventedSource(index + 1, random));
  const claimants = random.sample(inventedPeople(), 20 + Math.round(facts / 20));
  const drafts = Array.from({ length: facts }, (_, index) =>
    inventedFact(index + 1, random, { sources, claimants }),
  );
  const ids = drafts.map(({ id }) => id);
  const files = new Map(inventedSite(random, sources));
  for (const draft of drafts) {
    const related = random.sample(ids, random.integer(0, 3)).filter((id) => id !== draft.id);
    files.set(`facts/${draft.id}.md`, factFile(draft, related));
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
