import type { EvidenceRecord } from '../domain/evidence-record.ts';
import { pageOf } from '../domain/web-address.ts';
import { decodeFingerprint, type Fingerprint } from './fingerprint.ts';

/** One evidence record, ready to be held against. */
export interface Evidence {
  record: EvidenceRecord;
  /** Path of its file as diagnostics show it. */
  path: string;
  readonly figures: ReadonlySet<string>;
  readonly fingerprint: Fingerprint;
}

/** An evidence record in its file, which is read when it is first asked for. */
export interface KeptRecord {
  /** Address of the source, as `pageOf` gives it. */
  page: string;
  /** Path of its file as diagnostics show it. */
  path: string;
  /** Digest of its file, where one was made. */
  digest?: string | undefined;
  read(): EvidenceRecord;
}

/** What can be asked of the evidence while one file is judged. */
export interface HeldEvidence {
  /** What is held of a source; nothing when there is no record, or when that is no address. */
  of(url: string | undefined): Evidence | undefined;
}

/** The evidence records of a content folder by the address of their source; each is decoded when it is first asked for. */
export class EvidenceStore implements HeldEvidence {
  readonly #records = new Map<string, KeptRecord>();
  readonly #decoded = new Map<string, Evidence>();
  /** Records for an address that another record is for already. */
  readonly doubled: { path: string; first: string }[] = [];

  /** Takes a record; of two for one address the first is kept. */
  add(record: KeptRecord): void {
    const first = this.#records.get(record.page);
    if (first) this.doubled.push({ path: record.path, first: first.path });
    else this.#records.set(record.page, record);
  }

  /** How many sources there is a record of. */
  get size(): number {
    return this.#records.size;
  }

  /** Every record as it was taken, in that order. */
  records(): Iterable<KeptRecord> {
    return this.#records.values();
  }

  /** What every record says, in the order in which they were taken. */
  *all(): Generator<EvidenceRecord> {
    for (const record of this.#records.values()) yield record.read();
  }

  /** The record of a source as it was taken; nothing when there is none, or when that is no address. */
  recordOf(url: string): KeptRecord | undefined {
    return this.#records.get(url) ?? (URL.canParse(url) ? this.#records.get(pageOf(url)) : undefined);
  }

  of(url: string | undefined): Evidence | undefined {
    if (url === undefined) return undefined;
    const known = this.recordOf(url);
    if (!known) return undefined;
    const decoded = this.#decoded.get(known.page);
    if (decoded) return decoded;
    const record = known.read();
    let figures: ReadonlySet<string> | undefined;
    let fingerprint: Fingerprint | undefined;
    const evidence: Evidence = {
      record,
      path: known.path,
      // Each of the two is made when there is a figure or a quotation to hold against it.
      get figures() {
        return (figures ??= new Set(record.figures));
      },
      get fingerprint() {
        return (fingerprint ??= decodeFingerprint(record.fingerprint));
      },
    };
    this.#decoded.set(known.page, evidence);
    return evidence;
  }
}
