import type { KeptEvidence, KeptFact, KeptResults } from '../../src/check/kept/kept-results.ts';
import type { Seen } from './seen-files.ts';

/** All that one check leaves for the next: what it found, and which files it saw. */
export interface Kept {
  results: KeptResults;
  seen: ReadonlyMap<string, Seen>;
}

/** What is kept of one file: of some of these parts. */
export interface Entry {
  seen?: Seen | undefined;
  evidence?: KeptEvidence | undefined;
  fact?: KeptFact | undefined;
}

/** Gives what a fact file says, by the digest of its front matter; nothing when it is not there. */
export type FactsByFront = (front: string) => KeptFact['fact'];

const noStamp = ['', '', '', ''];

/**
 * An entry as one line: path, digest, stamp, and for a fact file or an evidence record what is kept of it, with tabs in
 * between. There are tens of thousands, and of most only the beginning is looked at; this is several times as fast to
 * read as JSON. Nothing for a path that holds a tab or a line break, which is then not kept.
 */
export function lineOf(path: string, { seen, evidence, fact }: Entry): string | undefined {
  if (/[\t\n]/.test(path)) return undefined;
  const digest = (seen ?? evidence ?? fact)?.digest ?? '';
  const fields = [path, digest, ...(seen?.stamp ?? noStamp)];
  if (evidence) fields.push('evidence', evidence.page);
  if (fact) {
    const found = fact.found.length > 0 ? JSON.stringify(fact.found) : '';
    fields.push('fact', fact.front, fact.waives ? 'waives' : '', found, ...fact.asked);
  }
  return fields.join('\t');
}

/** The fields of a line behind the path and the digest. */
const stampAt = 2;
const kindAt = 6;
const partsAt = 7;

/** Reads what `lineOf` wrote, as far as somebody asks. One object serves as all that an entry is. */
export class StoredEntry implements Seen, KeptEvidence, KeptFact {
  readonly path: string;
  readonly digest: string;
  /** Whether the file can be told to be as it was without being read. */
  readonly isSeen: boolean;
  readonly kind: 'fact' | 'evidence' | undefined;
  readonly #line: string;
  #split: string[] | undefined;
  readonly #facts: FactsByFront;

  constructor(line: string, facts: FactsByFront) {
    const path = line.indexOf('\t');
    const digest = line.indexOf('\t', path + 1);
    this.path = line.slice(0, path);
    this.digest = line.slice(path + 1, digest);
    this.isSeen = line[digest + 1] !== '\t';
    this.kind = line.includes('\tfact\t', digest)
      ? 'fact'
      : line.includes('\tevidence\t', digest)
        ? 'evidence'
        : undefined;
    this.#line = line;
    this.#facts = facts;
  }

  get stamp() {
    return this.#fields.slice(stampAt, kindAt);
  }

  get page() {
    return this.#fields[partsAt] ?? '';
  }

  get front() {
    return this.#fields[partsAt] ?? '';
  }

  get waives() {
    return this.#fields[partsAt + 1] !== '';
  }

  get found() {
    const found = this.#fields[partsAt + 2];
    return found ? (JSON.parse(found) as KeptFact['found']) : [];
  }

  get asked() {
    return this.#fields.slice(partsAt + 3);
  }

  get fact() {
    return this.#facts(this.front);
  }

  get #fields() {
    return (this.#split ??= this.#line.split('\t'));
  }
}
