import type { Content, FactFile, SomeDocument, Vocabulary } from './content.ts';
import type { Place, Severity } from './diagnostic.ts';
import type { RawFile } from './read/raw-file.ts';

/** What a rule found, before waivers are applied. */
export interface Finding {
  at: Place;
  message: string;
  /** What would mend it, as an instruction; the nearest known word, where there is one. */
  suggestion?: string;
  /** The text it is about, which a waiver names; only on findings that may be waived. */
  text?: string;
  /** Where it is another than its rule's. */
  severity?: Severity;
}

/**
 * One thing that the check looks for. A rule has one or more of four views; `raw`, `document` and `fact` see one file
 * and what is common to all, so that their findings can be kept for as long as neither changes.
 */
export interface Rule {
  code: string;
  severity: Severity;
  /** One sentence for authors: what is wanted. The list of rules in the documentation is made of these. */
  summary: string;
  /** Judges a file as bytes, before it is read. */
  raw?(file: RawFile): Iterable<Finding>;
  /** Judges one YAML file or front matter of any kind. */
  document?(document: SomeDocument, vocabulary: Vocabulary): Iterable<Finding>;
  /** Judges one fact file. */
  fact?(fact: FactFile, vocabulary: Vocabulary): Iterable<Finding>;
  /** Judges what can only be seen across files. */
  content?(content: Content): Iterable<Finding>;
  /**
   * All that `content` looks at, as a text, where looking takes long: while this is the same, so are the findings, but
   * for the lines on which they stand.
   */
  looksAt?(content: Content): string;
}
