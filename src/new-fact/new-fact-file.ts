import type { Source } from '../domain/source.ts';
import type { FactDraft } from './fact-file-text.ts';
import { factId } from './fact-id.ts';
import { newSources } from './new-sources.ts';
import { unfinishedFactFile, type UnfinishedFactFile } from './unfinished-fact-file.ts';

/** What somebody said who begins a fact file. */
export interface Beginning {
  claim: string;
  verdict?: string | undefined;
  topics?: string[] | undefined;
  author?: string | undefined;
  /** Addresses of sources. */
  sources?: string[] | undefined;
}

/** What was given of a beginning: the claim, too, may be missing. */
export type GivenBeginning = Omit<Beginning, 'claim'> & { claim?: string | undefined };

/** What is known besides. */
export interface Surroundings {
  /** YYYY-MM-DD. */
  today: string;
  /** The ids that fact files have or had. */
  taken: ReadonlySet<string>;
  /** Sources that other files cite: an address is cited alike everywhere. */
  cited: readonly Partial<Source>[];
}

/** A fact file that was begun. */
export interface NewFactFile extends UnfinishedFactFile {
  id: string;
}

/** The sections with which a text begins; other headings are as good. */
const body = '## What was said\n\n\n## What the record shows\n\n\n## What we do not know';

/**
 * Begins a fact file. Everything that can be known is filled in. For each key that only the author knows a comment says
 * what belongs there, and the check reports it as missing until it is written.
 */
export function newFactFile(begun: Beginning, { today, taken, cited }: Surroundings): NewFactFile {
  const front: FactDraft = {
    claim: begun.claim.trim(),
    verdict: begun.verdict,
    topics: emptyAsNone(begun.topics),
    published: today,
    authors: begun.author ? [begun.author] : undefined,
    sources: emptyAsNone(newSources(begun.sources ?? [], today, cited)),
  };
  return { id: factId(begun.claim, taken), ...unfinishedFactFile(front, body) };
}

function emptyAsNone<Item>(items: Item[] | undefined): Item[] | undefined {
  return items && items.length > 0 ? items : undefined;
}
