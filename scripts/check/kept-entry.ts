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

/**
 * An entry as one line: path, digest, kind, stamp, and behind them what is kept of a fact file or an evidence record,
 * with tabs in between. There are tens of thousands, and of most only the beginning is looked at; this is several times
 * as fast to read as JSON. Nothing for a path that holds a tab or a line break, which is then not kept.
 */
export function lineOf(path: string, { seen, evidence, fact }: Entry): string | undefined {
  if (/[\t\n]/.test(path)) return undefined;
  const digest = (seen ?? evidence ?? fact)?.digest ?? '';
  const stamp = seen?.stamp ?? '';
  if (evidence) return [path, digest, 'evidence', stamp, evidence.page].join('\t');
  if (!fact) return [path, digest, '', stamp].join('\t');
  const found = fact.found.length > 0 ? JSON.stringify(fact.found) : '';
  const waives = fact.waives ? 'waives' : '';
  return [path, digest, 'fact', stamp, fact.front, waives, found, ...fact.asked].join('\t');
}

/** Reads what `lineOf` wrote, as far as somebody asks. One object serves as all that an entry is. */
export class StoredEntry implements Seen, KeptEvidence, KeptFact {
  readonly path: string;
  readonly digest: string;
  readonly kind: string;
  /** Empty when the file cannot be told to be as it was without being read. */
  readonly stamp: string;
  /** What is behind these four. */
  readonly #rest: string;
  #split: string[] | undefined;
  readonly #facts: FactsByFront;

  constructor(line: string, facts: FactsByFront) {
    const path = line.indexOf('\t');
    const digest = line.indexOf('\t', path + 1);
    const kind = line.indexOf('\t', digest + 1);
    const stamp = line.indexOf('\t', kind + 1);
    this.path = line.slice(0, path);
    this.digest = line.slice(path + 1, digest);
    this.kind = line.slice(digest + 1, kind);
    this.stamp = stamp < 0 ? line.slice(kind + 1) : line.slice(kind + 1, stamp);
    this.#rest = stamp < 0 ? '' : line.slice(stamp + 1);
    this.#facts = facts;
  }

  get page() {
    return this.#rest;
  }

  get front() {
    return this.#fields[0] ?? '';
  }

  get waives() {
    return this.#fields[1] !== '';
  }

  get found() {
    const found = this.#fields[2];
    return found ? (JSON.parse(found) as KeptFact['found']) : [];
  }

  get asked() {
    return this.#fields.slice(3);
  }

  get fact() {
    return this.#facts(this.front);
  }

  get #fields() {
    return (this.#split ??= this.#rest.split('\t'));
  }
}
