import { keptFactsOf, keptRecordOf } from '../../../src/check/kept/make-kept.ts';
import type { KeptEvidence } from '../../../src/check/kept/kept-results.ts';
import type { ListedFile } from '../../../src/check/read/list-folder.ts';
import { readFolder, type SeenFiles } from '../../../src/check/read/read-folder.ts';
import { lineOf } from '../kept-entry.ts';
import { factLines } from '../kept-facts.ts';
import { digestOf, nothingSeen } from '../seen-files.ts';

/** What one of the crew is asked: to look at some files, or to judge some fact files. Files are places in the listing. */
export type Task =
  | { kind: 'look'; files: Uint32Array }
  | {
      kind: 'judge';
      files: Uint32Array;
      /** Of each evidence record of which something is kept: path, digest and page, with tabs in between, in a line. */
      evidence: string;
    };

/** What is said of the files that were looked at. */
export interface Looked {
  /** In the order of the task, a line for each: its digest, a tab, and the page of an evidence record that can be kept. */
  lines: string;
}

/** What is kept of the fact files that were judged, in the two forms in which it is kept on disk. */
export interface Judged {
  entries: string;
  facts: string;
}

/** Does a task. */
export function doTask(folder: string, listed: readonly ListedFile[], task: Task): Looked | Judged {
  return task.kind === 'look' ? look(folder, listed, task.files) : judge(folder, listed, task);
}

function look(folder: string, listed: readonly ListedFile[], places: Uint32Array): Looked {
  const { files } = readFolder(folder, nothingSeen, filesAt(listed, places));
  const lines = files.map((file) => {
    const page = file.name.startsWith('evidence/') ? keptRecordOf(file)?.page : undefined;
    return `${file.digest ?? ''}\t${page ?? ''}`;
  });
  return { lines: lines.join('\n') };
}

function judge(
  folder: string,
  listed: readonly ListedFile[],
  { files, evidence }: Extract<Task, { kind: 'judge' }>,
): Judged {
  const known = evidenceIn(evidence);
  const seen: SeenFiles = {
    ...nothingSeen,
    known: (path) => {
      const digest = known.get(path)?.digest;
      return digest === undefined ? undefined : { path, digest };
    },
  };
  const facts = filesAt(listed, files);
  const others = listed.filter(({ name }) => !name.startsWith('facts/'));
  const kept = keptFactsOf(readFolder(folder, seen, [...others, ...facts]), known, digestOf);
  return {
    entries: [...kept].flatMap(([path, fact]) => lineOf(path, { fact }) ?? []).join('\n'),
    facts: factLines(kept.values()),
  };
}

function filesAt(listed: readonly ListedFile[], places: Uint32Array): ListedFile[] {
  return Array.from(places, (place) => listed[place] as ListedFile);
}

/** The lines of a task for what is kept of evidence records; a path that would break its line is left out. */
export function evidenceLines(evidence: ReadonlyMap<string, KeptEvidence>): string {
  return [...evidence]
    .filter(([path]) => !/[\t\n]/.test(path))
    .map(([path, { digest, page }]) => `${path}\t${digest}\t${page}`)
    .join('\n');
}

function evidenceIn(lines: string): Map<string, KeptEvidence> {
  if (lines === '') return new Map();
  return new Map(
    lines.split('\n').map((line) => {
      const [path = '', digest = '', page = ''] = line.split('\t');
      return [path, { digest, page }];
    }),
  );
}
