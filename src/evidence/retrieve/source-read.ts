import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SourceSeen } from '../make-record.ts';
import { extract, type Extracted } from './extract.ts';
import { decode } from './decode.ts';
import type { MediaKind } from './media-type.ts';

/** A source's bytes made into what its record is made of. */
export interface SourceRead extends Pick<
  SourceSeen,
  'response' | 'sha256' | 'extractor' | 'language' | 'title'
> {
  /** What the source says, in pieces that do not run into one another. */
  passages: string[];
}

/**
 * Reads the bytes of a page or a text. The title is a passage of its own: the extractor keeps it out of the text.
 * @param judge throws for what cannot be a source; it is given the text, and the source that it was made of
 */
export function readSource(
  bytes: Uint8Array,
  kind: MediaKind,
  charset?: string,
  judge: (extracted: Extracted, source: string) => void = () => {},
): SourceRead {
  const source = decode(bytes, kind, charset);
  const extracted = extract(source, kind);
  judge(extracted, source);
  const { extractor, text, title, language } = extracted;
  return {
    sha256: bytesToHex(sha256(bytes)),
    extractor,
    ...(language && { language }),
    ...(title && { title }),
    passages: title ? [title, text] : [text],
  };
}
