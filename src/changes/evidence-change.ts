import type { Content } from '../check/content.ts';
import { isSourced, sourcesOf } from '../check/sourced.ts';
import { documentsOf } from '../check/content.ts';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import { pageOf } from '../domain/web-address.ts';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { Place } from '../check/diagnostic.ts';
import type { Changed } from './fact-change.ts';

interface Gone {
  url: string;
  path: string;
}

/** A record that was made anew. */
export interface EvidenceChange {
  /** Address of the source, and path of the record's file. */
  url: string;
  path: string;
  /** What read it, when the bytes are the same and something else did. */
  extractor?: Changed;
  /** Figures that the record holds no more, and figures that it did not hold. */
  figures: { gone: string[]; added: string[] };
}

/** What became of the evidence records. */
export interface EvidenceChanges {
  /** Files of records that the base has not; with the record, unless the file is none or doubles another one. */
  added: { path: string; record?: EvidenceRecord }[];
  /** Records that are other ones now, of other bytes or by another extractor. */
  changed: EvidenceChange[];
  /** Records that say of the same bytes something else than they did, with the paths of their files. */
  altered: { url: string; path: string }[];
  /** Records that are gone while a source is still cited from their page, with the first place of it. */
  gone: { url: string; path: string; at: Place }[];
}

/** Compares the evidence records of a base that are not the same any more with those of the folder. */
export function evidenceChanges(
  before: EvidenceStore,
  content: Content,
  isNew: (file: { path: string }) => boolean,
): EvidenceChanges {
  const changed: EvidenceChange[] = [];
  const altered: EvidenceChanges['altered'] = [];
  const gone = new Map<string, Gone>();
  for (const { path, read } of before.records()) {
    const record = read();
    const now = content.evidence.of(record.url);
    if (!now) gone.set(pageOf(record.url), { url: record.url, path });
    else if (now.record.sha256 !== record.sha256 || now.record.extractor !== record.extractor)
      changed.push(madeAnew(record, now.record, now.path));
    else if (isAltered(record, now.record)) altered.push({ url: record.url, path: now.path });
  }
  const added = content.files.filter(({ name, path }) => name.startsWith('evidence/') && isNew({ path }));
  const newPaths = new Set(added.map(({ path }) => path));
  const newRecords = new Map<string, EvidenceRecord>();
  for (const { path, read } of content.evidence.records())
    if (newPaths.has(path)) newRecords.set(path, read());
  return {
    added: added.map(({ path }) => {
      const record = newRecords.get(path);
      return { path, ...(record && { record }) };
    }),
    changed,
    altered,
    gone: gone.size === 0 ? [] : [...citedPlaces(content, gone)],
  };
}

function madeAnew(was: EvidenceRecord, is: EvidenceRecord, path: string): EvidenceChange {
  const [before, after] = [new Set(was.figures), new Set(is.figures)];
  return {
    url: was.url,
    path,
    ...(was.sha256 === is.sha256 && { extractor: { from: was.extractor, to: is.extractor } }),
    figures: {
      gone: was.figures.filter((figure) => !after.has(figure)),
      added: is.figures.filter((figure) => !before.has(figure)),
    },
  };
}

/** One extractor makes one record of the same bytes. */
function isAltered(was: EvidenceRecord, is: EvidenceRecord): boolean {
  const made = ({ figures, fingerprint, words, coverage }: EvidenceRecord) =>
    JSON.stringify([figures, fingerprint, words, coverage]);
  return made(was) !== made(is);
}

function* citedPlaces(content: Content, gone: Map<string, Gone>): Generator<EvidenceChanges['gone'][number]> {
  for (const document of documentsOf(content)) {
    if (!isSourced(document)) continue;
    for (const { index, source } of sourcesOf(document)) {
      const key = source.url !== undefined && URL.canParse(source.url) ? pageOf(source.url) : '';
      const record = gone.get(key);
      if (!record) continue;
      gone.delete(key);
      yield { ...record, at: document.at(['sources', index, 'url']) };
    }
  }
}
