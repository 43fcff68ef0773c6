import { normalWords } from '../words.ts';
import { RetrievalFailure } from './failure.ts';
import { kindOfFile } from './media-type.ts';
import { readSource, type SourceRead } from './source-read.ts';

/** What whoever saved a file says of it. */
export interface SavedAs {
  /** Whether the file holds passages of the source, with blank lines between them, and not its whole text. */
  excerpt: boolean;
  title?: string | undefined;
  language?: string | undefined;
}

/** Reads a page or a text that somebody saved; how is told by the ending of its name. */
export function readSaved(
  name: string,
  bytes: Uint8Array,
  { excerpt, title, language }: SavedAs,
): SourceRead {
  const read = readSource(bytes, kindOfFile(name, bytes));
  const passages = excerpt ? read.passages.flatMap(paragraphsOf) : read.passages;
  if (passages.flatMap(normalWords).length === 0) throw new RetrievalFailure('no-text');
  return { ...read, ...(title && { title }), ...(language && { language }), passages };
}

function paragraphsOf(text: string): string[] {
  return text.split(/(?:\r?\n|\r)[^\S\r\n]*(?:\r?\n|\r)\s*/).filter((paragraph) => paragraph.trim() !== '');
}
