import type { EvidenceRecord } from '../../domain/evidence-record.ts';
import { makeRecord } from '../make-record.ts';
import { RetrievalFailure } from '../retrieve/failure.ts';
import type { SourceRead } from '../retrieve/source-read.ts';
import { byHost } from './by-host.ts';
import type { Concern } from './concern.ts';
import { compareRecords, isSame } from './compare.ts';
import { describeChange } from './describe.ts';
import { auditAddress, type KeptRecord, type Outcome } from './outcome.ts';

/** How an audit goes about it. */
export interface AuditManner {
  retrieve: (address: string) => Promise<SourceRead>;
  /** Which files cite a source, and what a record that was made now would mean for them; of a lost source, none is given. */
  concerns: (url: string, later?: EvidenceRecord) => Concern[];
  /** How many hosts are asked at the same time; each has one record at a time. */
  hostsAtOnce: number;
  /** What is settled already; it is not asked for again. */
  known: readonly Outcome[];
  /** Is told each outcome as it comes. What it throws ends the audit. */
  tell: (outcome: Outcome) => void;
}

/** What asking again brought: the source, why not, or nothing because the host had said that it is enough. */
type Result = SourceRead | RetrievalFailure | 'enough';

/** Asks for each record's source again. The outcomes are in the order of the records. */
export async function audit(records: readonly KeptRecord[], manner: AuditManner): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  for (const outcome of manner.known) outcomes.set(keyOf(outcome), outcome);
  const asked = records.filter((kept) => !outcomes.has(keyOf(kept)));
  const addressOf = ({ record }: KeptRecord) => auditAddress(record);
  await byHost(asked, addressOf, manner.hostsAtOnce, (lane, over) =>
    auditHost(lane, manner, (outcome) => {
      over.throwIfAborted();
      outcomes.set(keyOf(outcome), outcome);
      manner.tell(outcome);
    }),
  );
  return records.map((kept) => outcomes.get(keyOf(kept)) as Outcome);
}

/** What an earlier audit settled of these records. What could not be reached then may be now; a new file is new. */
export function settledOutcomes(records: readonly KeptRecord[], earlier: readonly Outcome[]): Outcome[] {
  const keys = new Set(records.map(keyOf));
  return earlier.filter((outcome) => outcome.finding !== 'unreachable' && keys.has(keyOf(outcome)));
}

/** Asks for the records of one host, one after another, until it says that it is too much. */
async function auditHost(
  lane: readonly KeptRecord[],
  { retrieve, concerns }: Pick<AuditManner, 'retrieve' | 'concerns'>,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  let enough = false;
  for (const kept of lane) {
    const address = auditAddress(kept.record);
    const result: Result = enough ? 'enough' : await retrieve(address).catch(failureOf);
    enough ||= result instanceof RetrievalFailure && result.kind === 'too-many-requests';
    tell({ file: kept.file, digest: kept.digest, address, ...findingOf(kept, result, concerns) });
  }
}

function failureOf(error: unknown): RetrievalFailure {
  if (error instanceof RetrievalFailure) return error;
  throw error;
}

function findingOf(
  { record }: KeptRecord,
  result: Result,
  concerns: AuditManner['concerns'],
): Pick<Outcome, 'finding' | 'details' | 'concerns'> {
  const { url, retrieved, coverage } = record;
  if (result === 'enough') return { finding: 'unreachable', details: ['not asked: its host had enough'] };
  if (result instanceof RetrievalFailure) {
    const { meaning, message } = result;
    return {
      finding: meaning,
      details: [message],
      ...(meaning === 'gone' && { concerns: concerns(url) }),
    };
  }
  const { passages, ...seen } = result;
  const later = makeRecord({ url, retrieved, coverage, ...seen }, passages);
  const comparison = compareRecords(record, later);
  const details = describeChange(comparison);
  return isSame(record, comparison)
    ? { finding: 'same', details }
    : { finding: 'changed', details, concerns: concerns(url, later) };
}

function keyOf({ file, digest }: Pick<KeptRecord, 'file' | 'digest'>): string {
  return `${file} ${digest}`;
}
