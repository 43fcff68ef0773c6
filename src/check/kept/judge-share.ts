import { pageOf } from '../../domain/web-address.ts';
import { EvidenceStore, type KeptRecord } from '../../evidence/evidence-store.ts';
import { evidenceFolder, recordName } from '../../evidence/record-name.ts';
import type { RawFile, RawFolder } from '../read/raw-file.ts';
import { readContent, soundRecord } from '../read/read-content.ts';
import type { KeptFact } from './kept-results.ts';
import { judgeNoted } from './noted-judgement.ts';

/**
 * Judges some of the fact files of a folder by themselves, for a thread beside the one that sees them all.
 *
 * It reads no more evidence than it asks for, and finds that by the name which the command gives a record. Where a record
 * stands under another name its judgement is wrong, and says so: what it asked for has another digest than `recheck` finds.
 * @param folder the shared files, the series, the fact files to judge, and the evidence records, each with a digest
 */
export function judgeShare(folder: RawFolder): [path: string, kept: KeptFact][] {
  const isRecord = ({ name }: RawFile) => name.startsWith(`${evidenceFolder}/`);
  const evidence = new EvidenceByName(folder.files.filter(isRecord));
  const content = readContent({ path: folder.path, files: folder.files.filter((file) => !isRecord(file)) });
  const files = new Map(folder.files.map((file) => [file.path, file]));
  return content.facts.flatMap((fact): [string, KeptFact][] => {
    const { kept } = judgeNoted(files.get(fact.path) as RawFile, fact, content, evidence);
    return kept ? [[fact.path, kept]] : [];
  });
}

/** The records of a folder, each read when its source is asked for. */
class EvidenceByName extends EvidenceStore {
  readonly #files: ReadonlyMap<string, RawFile>;
  readonly #asked = new Map<string, KeptRecord | undefined>();

  constructor(files: readonly RawFile[]) {
    super();
    this.#files = new Map(files.map((file) => [file.name, file]));
  }

  override recordOf(url: string): KeptRecord | undefined {
    if (!URL.canParse(url)) return undefined;
    const page = pageOf(url);
    if (!this.#asked.has(page)) this.#asked.set(page, this.#recordAt(url, page));
    return this.#asked.get(page);
  }

  #recordAt(url: string, page: string): KeptRecord | undefined {
    const file = this.#named(url) ?? this.#named(page);
    const record = file && soundRecord(file);
    if (!record || pageOf(record.url) !== page) return undefined;
    return { page, path: file.path, digest: file.digest, read: () => record };
  }

  #named(url: string): RawFile | undefined {
    return this.#files.get(`${evidenceFolder}/${recordName(url)}`);
  }
}
