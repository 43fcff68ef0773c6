import { judgeChanges } from '../../src/changes/judge-changes.ts';
import { hasErrors } from '../../src/check/check.ts';
import { compareDiagnostics, type Diagnostic } from '../../src/check/diagnostic.ts';
import { reporters, type ReportFormat } from '../../src/check/reporters.ts';
import { compareFolder } from '../changes/compare-folder.ts';
import { checkFolder } from './check-folder.ts';
import { baseOption, commandLine, contentOption } from '../command-line.ts';

const options = commandLine({
  name: 'check',
  summary: 'Reports everything that is wrong in a content folder, offline.',
  options: {
    content: contentOption,
    base: baseOption,
    format: { type: 'string', choices: Object.keys(reporters), default: 'text', help: 'how to report' },
    fresh: { type: 'boolean', help: 'looks at every file again, whatever an earlier check kept of it' },
  },
  exits: { 0: 'nothing stops a build', 1: 'at least one error', 2: 'the check could not run' },
});

const { content, diagnostics: found } = checkFolder(options.content, options);
const unsaid = options.base === undefined ? [] : unsaidSince(options.base);
const diagnostics = [...found, ...unsaid].sort(compareDiagnostics);
const report = reporters[options.format as ReportFormat];
const text = report(diagnostics, { facts: content.facts.length });
if (text !== '') process.stdout.write(`${text}\n`);
process.exitCode = hasErrors(diagnostics) ? 1 : 0;

/** What changed silently since a revision. */
function unsaidSince(base: string): Diagnostic[] {
  const { changes, commit, inBase, movedFrom } = compareFolder(options.content, content, base);
  const instead = movedFrom === undefined ? 'every file is new' : `compared with ${movedFrom}`;
  if (!inBase) process.stderr.write(`check: ${commit} has no folder ${content.path}; ${instead}.\n`);
  return judgeChanges(changes, { today: new Date().toISOString().slice(0, 10) });
}
