import { judgeChanges } from '../src/changes/judge-changes.ts';
import { summary } from '../src/changes/summary.ts';
import { compareDiagnostics } from '../src/check/diagnostic.ts';
import { checkFolder } from './check/check-folder.ts';
import { compareFolder } from './changes/compare-folder.ts';
import { baseOption, commandLine, contentOption } from './command-line.ts';

const options = commandLine({
  name: 'changes',
  summary: 'Says in Markdown what a merge would do to the site, for a comment on a pull request.',
  options: { content: contentOption, base: { ...baseOption, default: 'auto' } },
  exits: { 0: 'the summary is printed, whatever the check says', 2: 'there is nothing to compare with' },
});

const { content, diagnostics } = checkFolder(options.content);
const compared = compareFolder(options.content, content, options.base);
const today = new Date().toISOString().slice(0, 10);
const all = [...diagnostics, ...judgeChanges(compared.changes, { today })].sort(compareDiagnostics);
process.stdout.write(summary({ ...compared, diagnostics: all }));
