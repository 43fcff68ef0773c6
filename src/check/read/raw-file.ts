/** A file of at most this many bytes is read. */
export const maxFileBytes = 1024 * 1024;

/** Why a file was not read. */
export type Unread = 'too-large' | 'link' | 'unreadable';

/** A file of the content folder before anything is made of it. */
export interface RawFile {
  /** Path inside the content folder, with forward slashes: `facts/a.md`. */
  name: string;
  /** Path as diagnostics show it. */
  path: string;
  /** Its length in bytes. */
  size: number;
  /** Its bytes, or why there are none. */
  readonly bytes: Uint8Array | Unread;
  /** A digest of its bytes, where whoever lists the files makes one: equal digests, equal bytes. */
  digest?: string;
}

/** A content folder as bytes; the browser makes one of a single text, the command line reads one from disk. */
export interface RawFolder {
  /** Path as diagnostics show it. */
  path: string;
  files: RawFile[];
}

/** The id of what stands in a file: its name without folder and extension. */
export function documentId({ name }: RawFile): string {
  return name.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Whether the bytes begin with a UTF-8 byte-order mark. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return byteOrderMark.every((byte, index) => bytes[index] === byte);
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file without its byte-order mark; nothing when it was not read or is not UTF-8. */
export function decode({ bytes }: RawFile): string | undefined {
  if (typeof bytes === 'string') return undefined;
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Line and column, from 1, of the first byte that is not UTF-8; nothing when all are. */
export function firstBadByte({ bytes }: RawFile): { line: number; column: number } | undefined {
  if (typeof bytes === 'string') return undefined;
  let good = 0;
  let bad = bytes.length + 1;
  // The longest prefix that decodes, by halving: a streaming decoder keeps an unfinished sequence for later.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), middle < bytes.length)) good = middle;
    else bad = middle;
  }
  if (good === bytes.length) return undefined;
  // Streaming leaves out the sequence that was begun and is not finished: the bad byte is its first.
  const lines = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
