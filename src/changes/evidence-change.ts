import type { Content } from '../check/content.ts';
import { isSourced, sourcesOf } from '../check/sourced.ts';
import { documentsOf } from '../check/content.ts';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import { pageOf } from '../domain/web-address.ts';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { Place } from '../check/diagnostic.ts';

/** What became of the evidence records. */
export interface EvidenceChanges {
  /** Names of the files of records that the base has not. */
  added: string[];
  /** Addresses of sources whose record is another one now. */
  changed: string[];
  /** Records that say of the same bytes something else than they did, with the paths of their files. */
  altered: { url: string; path: string }[];
  /** Records that are gone while a source is still cited from their page, with the first place of it. */
  gone: { url: string; at: Place }[];
}

/** Compares the evidence records of a base that are not the same any more with those of the folder. */
export function evidenceChanges(
  before: EvidenceStore,
  content: Content,
  isNew: (file: { path: string }) => boolean,
): EvidenceChanges {
  const changed: string[] = [];
  const altered: EvidenceChanges['altered'] = [];
  const gone = new Map<string, EvidenceRecord>();
  for (const record of before.all()) {
    const now = content.evidence.of(record.url);
    if (!now) gone.set(pageOf(record.url), record);
    else if (now.record.sha256 !== record.sha256) changed.push(record.url);
    else if (isAltered(record, now.record)) altered.push({ url: record.url, path: now.path });
  }
  const added = content.files.filter(({ name, path }) => name.startsWith('evidence/') && isNew({ path }));
  return {
    added: added.map(({ name }) => name),
    changed,
    altered,
    gone: gone.size === 0 ? [] : [...citedPlaces(content, gone)],
  };
}

/** One extractor makes one record of the same bytes. */
function isAltered(was: EvidenceRecord, is: EvidenceRecord): boolean {
  const made = ({ figures, fingerprint, words, coverage }: EvidenceRecord) =>
    JSON.stringify([figures, fingerprint, words, coverage]);
  return was.extractor === is.extractor && made(was) !== made(is);
}

function* citedPlaces(
  content: Content,
  gone: Map<string, EvidenceRecord>,
): Generator<EvidenceChanges['gone'][number]> {
  for (const document of documentsOf(content)) {
    if (!isSourced(document)) continue;
    for (const { index, source } of sourcesOf(document)) {
      const key = source.url !== undefined && URL.canParse(source.url) ? pageOf(source.url) : '';
      const record = gone.get(key);
      if (!record) continue;
      gone.delete(key);
      yield { url: record.url, at: document.at(['sources', index, 'url']) };
    }
  }
}
