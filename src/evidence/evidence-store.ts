import type { EvidenceRecord } from '../domain/evidence-record.ts';
import { pageOf } from '../domain/web-address.ts';
import { decodeFingerprint, type Fingerprint } from './fingerprint.ts';

/** One evidence record, ready to be held against. */
export interface Evidence {
  record: EvidenceRecord;
  /** Path of its file as diagnostics show it. */
  path: string;
  figures: ReadonlySet<string>;
  fingerprint: Fingerprint;
}

/** The evidence records of a content folder by the address of their source; each is decoded when it is first asked for. */
export class EvidenceStore {
  readonly #records = new Map<string, { record: EvidenceRecord; path: string }>();
  readonly #decoded = new Map<string, Evidence>();
  /** Records for an address that another record is for already. */
  readonly doubled: { path: string; first: string; url: string }[] = [];

  /** Takes a record; of two for one address the first is kept. */
  add(record: EvidenceRecord, path: string): void {
    const key = pageOf(record.url);
    const first = this.#records.get(key);
    if (first) this.doubled.push({ path, first: first.path, url: record.url });
    else this.#records.set(key, { record, path });
  }

  /** How many sources there is a record of. */
  get size(): number {
    return this.#records.size;
  }

  /** Every record, in the order in which they were taken. */
  *all(): Generator<EvidenceRecord> {
    for (const { record } of this.#records.values()) yield record;
  }

  /** What is held of a source; nothing when there is no record, or when that is no address. */
  of(url: string | undefined): Evidence | undefined {
    if (url === undefined || !URL.canParse(url)) return undefined;
    const key = pageOf(url);
    const decoded = this.#decoded.get(key);
    const known = this.#records.get(key);
    if (decoded || !known) return decoded;
    const { record } = known;
    const evidence: Evidence = {
      ...known,
      figures: new Set(record.figures),
      fingerprint: decodeFingerprint(record.fingerprint),
    };
    this.#decoded.set(key, evidence);
    return evidence;
  }
}
