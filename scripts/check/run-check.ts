import { hasErrors } from '../../src/check/check.ts';
import type { Content } from '../../src/check/content.ts';
import { compareDiagnostics, type Diagnostic } from '../../src/check/diagnostic.ts';
import type { ListedFile } from '../../src/check/read/list-folder.ts';
import { reporters, type ReportFormat } from '../../src/check/reporters.ts';
import { checkWithCrew } from './check-folder.ts';

/** What was asked of the check on its command line. */
export interface CheckOptions {
  content: string;
  /** A revision to compare with. */
  base?: string | undefined;
  /** One of the names in `reporters`. */
  format: string;
  fresh: boolean;
}

/** Checks a content folder, prints the report, and sets the exit code. */
export async function runCheck(
  options: CheckOptions,
  listing: Promise<readonly ListedFile[]>,
): Promise<void> {
  const { content, diagnostics: found } = await checkWithCrew(options.content, options, { listing });
  const unsaid = options.base === undefined ? [] : await unsaidSince(options.base, options.content, content);
  const diagnostics = [...found, ...unsaid].sort(compareDiagnostics);
  const report = reporters[options.format as ReportFormat];
  const text = report(diagnostics, { facts: content.facts.length });
  if (text !== '') process.stdout.write(`${text}\n`);
  process.exitCode = hasErrors(diagnostics) ? 1 : 0;
}

/** What changed silently since a revision. Few checks ask, so its code is loaded only then. */
async function unsaidSince(base: string, folder: string, now: Content): Promise<Diagnostic[]> {
  const { compareFolder } = await import('../changes/compare-folder.ts');
  const { judgeChanges } = await import('../../src/changes/judge-changes.ts');
  const { changes, commit, inBase, movedFrom } = compareFolder(folder, now, base);
  const instead = movedFrom === undefined ? 'every file is new' : `compared with ${movedFrom}`;
  if (!inBase) process.stderr.write(`check: ${commit} has no folder ${now.path}; ${instead}.\n`);
  return judgeChanges(changes, { today: new Date().toISOString().slice(0, 10) });
}
