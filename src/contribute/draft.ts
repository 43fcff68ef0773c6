import type { FactDraft } from '../new-fact/fact-file-text.ts';

/** A fact file that somebody writes in the form, new or changed. */
export interface FormDraft {
  /** The front matter as far as it is written; keys that the form does not show are kept as they were. */
  front: FactDraft;
  /** The text below it, in Markdown. */
  body: string;
  /** The file as it is published, when one is changed. */
  base?: PublishedFile | undefined;
  /** The id that the author chose for a new file; made of the claim without one. */
  id?: string | undefined;
}

/** A fact file of the published site. */
export interface PublishedFile {
  id: string;
  text: string;
}
