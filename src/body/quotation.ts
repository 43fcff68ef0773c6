import type { Position } from './passages.ts';

/** A quotation of a text, with the sources that can bear it out. */
export interface Quotation extends Position {
  text: string;
  /**
   * The citations that directly follow it; else those next behind it in its sentence, or all of its sentence; else,
   * where its sentence cites nothing, those next behind it in its paragraph.
   */
  sourceIds: string[];
  /**
   * `direct` with its citation right behind it, a blockquote too; `loose` where its sentence has one elsewhere;
   * `uncited` where its sentence has none.
   */
  form: 'direct' | 'loose' | 'uncited';
}

/** Quotations that may be the parts of one, which words such as "he said" break. */
export interface BrokenQuotation {
  parts: Quotation[];
  /** Whether the words between them say who speaks, in one sentence: then the parts are one quotation. */
  attributed: boolean;
}
