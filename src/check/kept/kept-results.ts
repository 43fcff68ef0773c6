import type { Fact } from '../../domain/fact.ts';
import type { Finding } from '../rule.ts';

/** What is kept of a sound fact file: what it says, and what the check found in it by itself. */
export interface KeptFact {
  /** Digest of the file's bytes. */
  digest: string;
  /** Digest of its front matter: while that is the same, so is what it says, and where each part of it stands. */
  front: string;
  /** Whether it has waivers. */
  waives: boolean;
  /** What it says, read when it is first asked for; nothing when that is lost, and the file is to be read for it. */
  readonly fact: Fact | undefined;
  /** Code and finding of each. */
  readonly found: [code: string, finding: Finding][];
  /** Each page whose evidence was asked for, and behind it the digest of its record: empty where there was none. */
  readonly asked: string[];
}

/** What is kept of a sound evidence record that is not doubtful, so that no rule has anything to say of it. */
export interface KeptEvidence {
  digest: string;
  /** Address of its source, as `pageOf` gives it. */
  page: string;
}

/** What is kept of a rule that looks at all files. */
export interface KeptAcross {
  /** Digest of what it looked at, where it can say so. */
  seen: string;
  found: Finding[];
  /** The files in which it found something, each with what marks it (empty for nothing): in another, lines can differ. */
  files: [path: string, mark: string][];
}

/** What a check found in each file by itself, by the path of the file; what a later check need not find again. */
export interface KeptResults {
  /** What every fact file was judged by: the digests of the shared files and the series. */
  vocabulary: string;
  /** Digest of all files but the texts of fact files, which no rule across files looks at; empty when there is none. */
  outsideTexts: string;
  facts: ReadonlyMap<string, KeptFact>;
  evidence: ReadonlyMap<string, KeptEvidence>;
  /** By the code of the rule. */
  across: ReadonlyMap<string, KeptAcross>;
}

/** Nothing kept, as before the first check. */
export const nothingKept: KeptResults = {
  vocabulary: '',
  outsideTexts: '',
  facts: new Map(),
  evidence: new Map(),
  across: new Map(),
};
