import type { Fact } from '../../domain/fact.ts';
import type { Finding } from '../rule.ts';

/** What is kept of a sound fact file: what it says, and what the check found in it by itself. */
export interface KeptFact {
  /** Digest of the file's bytes. */
  digest: string;
  fact: Fact;
  /** Code and finding of each. */
  found: [code: string, finding: Finding][];
  /** The pages whose evidence was asked for, each with the digest of its record: empty where there was none. */
  asked: [page: string, digest: string][];
}

/** What is kept of a sound evidence record of which the check had nothing to say. */
export interface KeptEvidence {
  digest: string;
  /** Address of its source, as `pageOf` gives it. */
  page: string;
}

/** What is kept of a rule that looks at all files, and takes long. */
export interface KeptAcross {
  /** Digest of what it looked at. */
  seen: string;
  found: Finding[];
  /** The files in which it found something, each with its digest: in another, the lines can be others. */
  files: [path: string, digest: string | undefined][];
}

/** What a check found in each file by itself, by the path of the file; what a later check need not find again. */
export interface KeptResults {
  /** What every fact file was judged by: the digests of the shared files and the series. */
  vocabulary: string;
  facts: ReadonlyMap<string, KeptFact>;
  evidence: ReadonlyMap<string, KeptEvidence>;
  /** By the code of the rule. */
  across: ReadonlyMap<string, KeptAcross>;
}

/** Nothing kept, as before the first check. */
export const nothingKept: KeptResults = {
  vocabulary: '',
  facts: new Map(),
  evidence: new Map(),
  across: new Map(),
};
