import { pageOf } from '../../domain/web-address.ts';
import { isDoubtful } from '../doubtful-record.ts';
import { judgeBytes } from '../judge-file.ts';
import { decode, type RawFile, type RawFolder } from '../read/raw-file.ts';
import { readContent, soundRecord } from '../read/read-content.ts';
import { nothingKept, type KeptEvidence, type KeptFact } from './kept-results.ts';
import { judgeNoted, type DigestOf } from './noted-judgement.ts';

/** What is kept of an evidence record; nothing of one without a digest, or of which a rule may have something to say. */
export function keptRecordOf(file: RawFile): KeptEvidence | undefined {
  if (file.digest === undefined || judgeBytes(file).length > 0) return undefined;
  const record = soundRecord(file);
  if (!record || isDoubtful(record, decode(file) ?? '')) return undefined;
  return { digest: file.digest, page: pageOf(record.url) };
}

/**
 * Judges each fact file of a folder by itself, and gives what is kept of the sound ones. The folder needs no other fact
 * files than those to be judged, so that several threads can share them out; all else has to be there.
 * @param evidence what is known of its evidence records
 */
export function keptFactsOf(
  folder: RawFolder,
  evidence: ReadonlyMap<string, KeptEvidence>,
  digestOf: DigestOf,
): Map<string, KeptFact> {
  const content = readContent(folder, { ...nothingKept, evidence });
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const facts = new Map<string, KeptFact>();
  for (const fact of content.facts) {
    const file = files.get(fact.path) as RawFile;
    const { kept } = judgeNoted(file, fact, content, { evidence: content.evidence, digestOf });
    if (kept) facts.set(fact.path, kept);
    fact.release?.();
  }
  return facts;
}
