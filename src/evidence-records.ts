import { compiled } from './compile/hand-over.ts';
import type { EvidenceRow } from './receipts/evidence-row.ts';

/** Every evidence record without its fingerprint. */
export const evidenceRecords: readonly EvidenceRow[] = compiled().records;
