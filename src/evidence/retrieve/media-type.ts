import { RetrievalFailure } from './failure.ts';

/** What bytes are: HTML, or text that is taken as it is. */
export type MediaKind = 'html' | 'text';

const kinds = new Map<string, MediaKind>(
  Object.entries({
    'text/html': 'html',
    'application/xhtml+xml': 'html',
    'text/plain': 'text',
    'text/markdown': 'text',
    'text/x-markdown': 'text',
  } as const),
);

/** The endings of files that can be given in place of an address. */
const endings = new Map<string, MediaKind>(
  Object.entries({
    txt: 'text',
    text: 'text',
    md: 'text',
    markdown: 'text',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
  } as const),
);

/** What an answer is, by its Content-Type; by its first bytes when it has none. */
export function kindOfAnswer(contentType: string | null, bytes: Uint8Array): MediaKind {
  refusePdf(bytes);
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/pdf') throw new RetrievalFailure('pdf');
  if (type === '' && /^\s*<(?:!doctype html|html)\b/i.test(beginning(bytes))) return 'html';
  const kind = kinds.get(type);
  if (!kind) throw new RetrievalFailure('unsupported-type', type || 'of no declared type');
  return kind;
}

/** What a saved file is, by the ending of its name. */
export function kindOfFile(name: string, bytes: Uint8Array): MediaKind {
  refusePdf(bytes);
  const kind = endings.get(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
  if (!kind) throw new RetrievalFailure('unsupported-type', 'a file of another kind');
  return kind;
}

/** The charset that a Content-Type names. */
export function charsetOf(contentType: string | null): string | undefined {
  const [, quoted, plain] = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(contentType ?? '') ?? [];
  return (quoted ?? plain)?.trim() || undefined;
}

function refusePdf(bytes: Uint8Array): void {
  if (beginning(bytes).startsWith('%PDF-')) throw new RetrievalFailure('pdf');
}

function beginning(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, '');
}
