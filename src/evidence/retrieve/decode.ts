import { getBOMEncoding, labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { RetrievalFailure } from './failure.ts';
import type { MediaKind } from './media-type.ts';

/** Stands for "nothing is declared" where the sniffer wants a charset. */
const undeclared = 'undeclared';

/**
 * The text of bytes, by the Encoding Standard: a byte-order mark goes before the header's charset, and that before the
 * page's own. Where none says anything the bytes must be UTF-8. The decoder is a library's and not the machine's, whose
 * tables differ with its version of ICU.
 * @param charset what the HTTP header says, if anything
 */
export function decode(bytes: Uint8Array, kind: MediaKind, charset?: string): string {
  const text = decoded(bytes, kind, charset);
  // UTF-16 whose mark is lost reads as valid UTF-8 with a NUL behind each letter; no text has one.
  if (text.includes('\0'))
    throw new RetrievalFailure('unknown-charset', 'NUL characters: UTF-16 without its mark, or no text');
  return text;
}

function decoded(bytes: Uint8Array, kind: MediaKind, charset: string | undefined): string {
  const name = getBOMEncoding(bytes) ?? declared(bytes, kind, charset);
  if (name === undeclared) return strictly(bytes);
  if (name === 'replacement') throw new RetrievalFailure('unknown-charset', charset ?? name);
  return new TextDecoder(name).decode(bytes);
}

function declared(bytes: Uint8Array, kind: MediaKind, charset: string | undefined): string {
  if (charset !== undefined) return known(charset);
  if (kind === 'text') return undeclared;
  const sniffed = sniffHtmlEncoding(bytes, { defaultEncoding: undeclared });
  if (sniffed !== undeclared) return sniffed;
  // The sniffer passes over a charset that it does not know; UTF-8 in its place would be a guess.
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const label = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1];
  return label === undefined ? undeclared : known(label);
}

function known(label: string): string {
  const name = labelToName(label);
  if (name === null) throw new RetrievalFailure('unknown-charset', label.slice(0, 40));
  return name;
}

function strictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RetrievalFailure('unknown-charset', 'none is declared, and it is not UTF-8');
  }
}
