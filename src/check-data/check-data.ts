import type { Fact } from '../domain/fact.ts';
import type { Source } from '../domain/source.ts';
import { pageOf } from '../domain/web-address.ts';
import { windowHash } from '../evidence/window-hash.ts';

/** A file of the content folder as text. */
export interface TextFile {
  /** Path inside the content folder: `facts/a.md`. */
  name: string;
  text: string;
}

/** What any fact file is compared with in every other: its claim, its address and its neighbours. */
export type KnownFact = { id: string } & Pick<Fact, 'headline' | 'claim' | 'published'> &
  Partial<Pick<Fact, 'wordings' | 'related' | 'former_ids'>>;

/**
 * What the site publishes so that a browser can check a fact file as the command line does: the part of the content
 * folder that every fact file is judged by, as `/data/check/folder.json`.
 */
export interface CheckFolder {
  /** Path of the content folder in the repository, as diagnostics show it. */
  path: string;
  /** The shared files and the series, word for word. */
  files: TextFile[];
  facts: KnownFact[];
  /** The shards that there are. */
  shards: string[];
}

/** How one address is cited on the site. */
export interface CitedPage {
  /** The address, as `pageOf` gives it. */
  page: string;
  /** What all files that cite it agree on, and what it was to the claim where it was cited first. */
  source: Pick<Source, 'title' | 'publisher' | 'role'> &
    Partial<Pick<Source, 'published' | 'author' | 'archived' | 'lang'>>;
  /** The fact files that cite it. */
  facts: string[];
}

/** What is known of some addresses, as `/data/check/sources/<shard>.json`; an address without a shard is unknown. */
export interface SourceShard {
  /** Evidence records, word for word. */
  records: TextFile[];
  cited: CitedPage[];
}

/** The shard in which an address would be: three hexadecimal digits, so that a shard of a large site stays small. */
export function shardOf(url: string): string {
  return (windowHash(pageOf(url)) >> 4).toString(16).padStart(3, '0');
}
