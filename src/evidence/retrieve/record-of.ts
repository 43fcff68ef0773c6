import { EvidenceRecord } from '../../domain/evidence-record.ts';
import { formatRecord, makeRecord, type SourceSeen } from '../make-record.ts';
import { RetrievalFailure } from './failure.ts';
import type { SourceRead } from './source-read.ts';

/** The part of a record that no bytes say. */
export type RecordTerms = Pick<SourceSeen, 'url' | 'archived' | 'retrieved' | 'coverage'>;

/** A record's file is read up to this many bytes, as every file of a content folder. */
const maxRecordBytes = 1024 * 1024;

/** The record of a source that was read. Throws a `RetrievalFailure` when it would not be a valid one. */
export function recordOf(terms: RecordTerms, { passages, ...seen }: SourceRead): EvidenceRecord {
  const record = makeRecord({ ...terms, ...seen }, passages);
  const { error } = EvidenceRecord.safeParse(record);
  if (error) throw new RetrievalFailure('unreadable', error.issues[0]?.message);
  if (formatRecord(record).length > maxRecordBytes) throw new RetrievalFailure('record-too-large', '1 MiB');
  return record;
}
