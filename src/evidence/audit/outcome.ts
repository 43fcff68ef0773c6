import type { EvidenceRecord } from '../../domain/evidence-record.ts';
import type { Concern } from './concern.ts';

/** What an audit finds of a record, and how its summary counts it. */
export const findings = {
  same: 'same',
  changed: 'changed',
  gone: 'gone',
  unreachable: 'could not be reached',
} as const;

export type Finding = keyof typeof findings;

/** A record in its file. */
export interface KeptRecord {
  /** Path of the file as reports show it. */
  file: string;
  /** Tells this state of the file from any other. */
  digest: string;
  record: EvidenceRecord;
}

/** What came of asking for one record's source again. */
export interface Outcome {
  file: string;
  digest: string;
  /** The address that was asked. */
  address: string;
  finding: Finding;
  /** What is different, or why it could not be told. */
  details: string[];
  /** The files that cite a source which changed or is gone. */
  concerns?: Concern[];
}

/** Where a record's source is asked for again: at its archived copy, which does not change. */
export function auditAddress({ archived, url }: EvidenceRecord): string {
  return archived ?? url;
}
