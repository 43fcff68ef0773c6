import { hasErrors } from '../src/check/check.ts';
import { reporters, type ReportFormat } from '../src/check/reporters.ts';
import { commandLine, contentOption } from './command-line.ts';
import { checkFolder } from './check/check-folder.ts';

const options = commandLine({
  name: 'check',
  summary: 'Reports everything that is wrong in a content folder, offline.',
  options: {
    content: contentOption,
    format: { type: 'string', choices: Object.keys(reporters), default: 'text', help: 'how to report' },
    fresh: { type: 'boolean', help: 'looks at every file again, whatever an earlier check kept of it' },
  },
  exits: { 0: 'nothing stops a build', 1: 'at least one error', 2: 'the check could not run' },
});

const { content, diagnostics } = checkFolder(options.content, options);
const report = reporters[options.format as ReportFormat];
const text = report(diagnostics, { facts: content.facts.length });
if (text !== '') process.stdout.write(`${text}\n`);
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
