import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { EvidenceRecord } from '../../src/domain/evidence-record.ts';
import { compareRecords } from '../../src/evidence/audit/compare.ts';
import { describeChange } from '../../src/evidence/audit/describe.ts';
import { formatRecord } from '../../src/evidence/make-record.ts';
import { RetrievalFailure } from '../../src/evidence/retrieve/failure.ts';
import { recordOf } from '../../src/evidence/retrieve/record-of.ts';
import { retrieve, type Access } from '../../src/evidence/retrieve/retrieve.ts';
import { readSaved } from '../../src/evidence/retrieve/saved-file.ts';
import type { AddRequest } from './add-request.ts';
import { publishableTitle } from './publishable-title.ts';
import { readSavedFile } from './read-saved-file.ts';
import { recordAt, recordPath, writeRecord } from './record-file.ts';

/** What the command says, and whether it ends well. */
export interface Said {
  exitCode: 0 | 1;
  text: string;
}

/**
 * Makes the record of a source and writes it, or only shows it. When the source cannot be had, what was there stays.
 * @param access is asked for only when something is retrieved
 */
export async function add(
  request: AddRequest,
  place: { content: string; dryRun: boolean },
  access: () => Access,
): Promise<Said> {
  if (!statSync(place.content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${place.content} is no folder`);
  }
  try {
    const made = await recordFor(request, access);
    const record = publishableTitle(made, place.content);
    const untitled = made.title !== record.title;
    if (place.dryRun) return { exitCode: 0, text: formatRecord(record).trimEnd() };
    const path = recordPath(place.content, request.url);
    const before = recordAt(path);
    writeRecord(path, record);
    return {
      exitCode: 0,
      text: [describeWritten(path, record, before), ...(untitled ? [titleLeftOut] : [])].join('\n'),
    };
  } catch (error) {
    if (!(error instanceof RetrievalFailure)) throw error;
    return { exitCode: 1, text: `${request.file ?? request.archived ?? request.url} ${error.message}` };
  }
}

/** With an archived copy, the copy is what is read: it can be read again in years, and gives the same record. */
async function recordFor(request: AddRequest, access: () => Access): Promise<EvidenceRecord> {
  const { url, archived, retrieved, file, excerpt, title, language } = request;
  const terms = { url, ...(archived && { archived }), retrieved };
  if (file === undefined) {
    const read = await retrieve(archived ?? url, access());
    return recordOf({ ...terms, coverage: 'full' }, read);
  }
  const saved = readSaved(basename(file), readSavedFile(file), { excerpt, title, language });
  return recordOf({ ...terms, coverage: excerpt ? 'excerpt' : 'full' }, saved);
}

const titleLeftOut =
  'Its title looks as if it held a personal identifier, so the record was written without a title.';

function describeWritten(path: string, record: EvidenceRecord, before: EvidenceRecord | undefined): string {
  const { words, figures, coverage } = record;
  const held = `${counted(words, 'word')}, ${counted(figures.length, 'figure')}, coverage ${coverage}`;
  if (!before) return `Wrote ${path}: ${held}.`;
  const changes = describeChange(compareRecords(before, record));
  const text = changes.length > 0 ? changes.join('; ') : 'the source says what it said';
  const lost =
    before.archived !== undefined && record.archived === undefined
      ? `\nThe record before named an archived copy, which this one does not: add again with --archived ${before.archived}`
      : '';
  return `Replaced ${path}: ${held}.\nAgainst the record of ${before.retrieved}: ${text}.${lost}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
