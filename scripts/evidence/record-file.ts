import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EvidenceRecord } from '../../src/domain/evidence-record.ts';
import { pageOf } from '../../src/domain/web-address.ts';
import { formatRecord } from '../../src/evidence/make-record.ts';
import { evidenceFolder, recordName } from '../../src/evidence/record-name.ts';

/**
 * Where the record of an address lies: in the file of its name, or in that of another spelling of its page, such as one
 * with a fragment, of which there is a record already. A page has one record.
 */
export function recordPath(content: string, url: string): string {
  const folder = join(content, evidenceFolder);
  const own = join(folder, recordName(url));
  const host = recordName(url).slice(0, -'-000000000000.json'.length);
  const others = namesIn(folder).filter((name) => name.startsWith(`${host}-`) && name.endsWith('.json'));
  const isSamePage = (path: string) => {
    const other = recordAt(path)?.url;
    return other !== undefined && pageOf(other) === pageOf(url);
  };
  if (isSamePage(own)) return own;
  return others.map((name) => join(folder, name)).find(isSamePage) ?? own;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The record that a text is, or nothing when it is none. */
export function readRecord(text: string): EvidenceRecord | undefined {
  try {
    return EvidenceRecord.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The record that a path holds already, if there is one. */
export function recordAt(path: string): EvidenceRecord | undefined {
  try {
    return readRecord(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes a record whole or not at all: beside its place, under a hidden name that no check reads, then into it. */
export function writeRecord(path: string, record: EvidenceRecord): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
  try {
    writeFileSync(unfinished, formatRecord(record));
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
