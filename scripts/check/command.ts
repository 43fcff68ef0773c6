import { reporters } from '../../src/check/reporters.ts';
import { baseOption, commandLine, contentOption } from '../command-line.ts';
import { listInBackground } from './listing/list-in-background.ts';

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

// Begun before the code of the check is loaded, which takes as long.
const listing = listInBackground(options.content);
const { runCheck } = await import('./run-check.ts');
await runCheck(options, listing);
