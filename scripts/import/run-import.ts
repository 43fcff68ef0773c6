import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeName } from './free-name.ts';
import type { Access } from '../../src/evidence/retrieve/retrieve.ts';
import { importReviews } from '../../src/import/import-reviews.ts';
import { readGivenText } from '../../src/import/read/given-text.ts';
import type { Columns } from '../../src/import/read/fields.ts';
import { reports, summaryLine, type Imported } from '../../src/import/report/report.ts';
import { allCarried, waitingWords } from '../../src/import/report/tally.ts';
import type { WordOfFeed } from '../../src/import/table-file.ts';
import { readGiven } from './given.ts';
import { surroundingsIn } from './surroundings.ts';
import { openTable } from './table-on-disk.ts';
import { writeFacts } from './write-facts.ts';

/** What is imported, into what, and how. */
export interface ImportRequest {
  /** A file or an address. */
  from: string;
  content: string;
  /** The table of verdict words. */
  labels: string;
  columns: Columns | undefined;
  topics: string[] | undefined;
  author: string | undefined;
  /** The file of the report, with a number where there is one already; nothing for the standard output. */
  report: string | undefined;
  dryRun: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** Asks what words stand for; the answers by word. */
type AskWords = (
  words: readonly WordOfFeed[],
  verdicts: readonly { id: string; label: string }[],
) => Promise<Map<string, string>>;

/** What the command says, and how it ends: 1 when something was left out or is asked for. */
export interface Said {
  exitCode: 0 | 1;
  text: string;
}

/**
 * Imports a file or an address into a content folder.
 * @param access is asked for only when something is retrieved
 * @param ask is left out where nobody can be asked
 */
export async function runImport(request: ImportRequest, access: () => Access, ask?: AskWords): Promise<Said> {
  const { from, content, topics, author, today, dryRun } = request;
  const around = surroundingsIn(content);
  const unknown = topics?.find((id) => !around.topics.some((topic) => topic.id === id));
  if (unknown !== undefined) {
    throw new Error(`--topic is "${unknown}"; known: ${around.topics.map(({ id }) => id).join(', ')}`);
  }
  const table = openTable(request.labels, around.verdicts);
  const given = await readGiven(from, access);
  const { entries, remarks } = readGivenText(given.text, { base: given.base, columns: request.columns });
  const make = () => importReviews(entries, around, { table: table.table(), topics, author, today });
  let outcomes = make();
  const words = waitingWords(outcomes);
  const labelled = around.verdicts.map(({ id, label }) => ({ id, label: label[around.locale] ?? id }));
  table.extend(words, ask && words.length > 0 ? await ask(words, labelled) : undefined);
  if (words.length > 0) outcomes = make();
  const fileOf = (id: string) => join(content, 'facts', `${id}.md`);
  const imported: Imported = { from: given.from, outcomes, remarks, fileOf };
  if (!dryRun) {
    writeFacts(outcomes, content, fileOf);
    table.save();
  }
  const waiting = waitingWords(outcomes).length;
  const ends = [
    summaryLine(outcomes),
    waiting > 0 &&
      !dryRun &&
      `Complete ${table.path} and import again: what is there already is not written twice.`,
    dryRun && 'Nothing was written.',
  ].filter(Boolean);
  const exitCode = allCarried(outcomes, remarks) ? 0 : 1;
  if (request.report === undefined)
    return { exitCode, text: [reports.markdown(imported), ...ends.slice(1)].join('\n') };
  const report = freeName(request.report);
  const kind = /\.(?:jsonl|ndjson)$/i.test(report) ? 'json-lines' : 'markdown';
  writeFileSync(report, reports[kind](imported), { flag: 'wx' });
  return { exitCode, text: [...ends, `The report is in ${report}.`].join('\n') };
}
