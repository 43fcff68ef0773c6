import { check } from '../../src/check/check.ts';
import { documentsOf, type Content } from '../../src/check/content.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { isShared } from '../../src/check/kept/recheck.ts';
import type { RawFile, RawFolder } from '../../src/check/read/raw-file.ts';
import { readContent } from '../../src/check/read/read-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { isSourced, sourcesOf } from '../../src/check/sourced.ts';
import type { EvidenceRecord } from '../../src/domain/evidence-record.ts';
import { pageOf } from '../../src/domain/web-address.ts';
import type { Concern } from '../../src/evidence/audit/concern.ts';
import { formatRecord } from '../../src/evidence/make-record.ts';

/**
 * Tells which fact files and series of a content folder cite a source, and what the check would newly say of them with
 * another record of it. The folder is read when something is first asked.
 */
export function concernsIn(folder: string): (url: string, later?: EvidenceRecord) => Concern[] {
  let read: { raw: RawFolder; content: Content; citing: Map<string, Citing[]> } | undefined;
  return (url, later) => {
    if (!read) {
      const raw = readFolder(folder);
      const content = readContent(raw);
      read = { raw, content, citing: citingByPage(content) };
    }
    const citing = read.citing.get(pageOf(url)) ?? [];
    const record = read.content.evidence.recordOf(url);
    if (!later || !record || citing.length === 0)
      return citing.map(({ path }) => ({ file: path, diagnostics: [] }));
    const part = partAbout(citing, read.raw, read.content);
    const bytes = new TextEncoder().encode(formatRecord(later));
    const anew = part.files.map((file) => (file.path === record.path ? withBytes(file, bytes) : file));
    const before = new Set(check(part).diagnostics.map(inOneLine));
    const after = check({ ...part, files: anew }).diagnostics.filter((one) => !before.has(inOneLine(one)));
    return citing.map(({ path }) => ({
      file: path,
      diagnostics: after.filter(({ file }) => file === path).map(inOneLine),
    }));
  };
}

/** A file that cites, with the pages that it cites. */
interface Citing {
  path: string;
  pages: string[];
}

function citingByPage(content: Content): Map<string, Citing[]> {
  const byPage = new Map<string, Citing[]>();
  for (const document of documentsOf(content)) {
    if (!isSourced(document)) continue;
    const urls = sourcesOf(document).flatMap(({ source: { url } }) => url ?? []);
    const pages = new Set(urls.filter((url) => URL.canParse(url)).map(pageOf));
    const citing = { path: document.path, pages: [...pages] };
    for (const page of pages) byPage.set(page, [...(byPage.get(page) ?? []), citing]);
  }
  return byPage;
}

/** The files that citing ones are judged by: what all share, the series, and the records of their sources. */
function partAbout(citing: readonly Citing[], { path, files }: RawFolder, content: Content): RawFolder {
  const records = citing.flatMap(({ pages }) =>
    pages.map((page) => content.evidence.recordOf(page)?.path ?? ''),
  );
  const wanted = new Set([...records, ...citing.map((one) => one.path)]);
  return { path, files: files.filter((file) => isShared(file.name) || wanted.has(file.path)) };
}

function withBytes({ name, path }: RawFile, bytes: Uint8Array): RawFile {
  return { name, path, size: bytes.length, bytes };
}

function inOneLine({ file, line, column, code, message }: Diagnostic): string {
  return `${file}:${line}:${column}  ${code}: ${message}`;
}
