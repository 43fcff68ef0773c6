import { hasErrors } from '../src/check/check.ts';
import { reportText } from '../src/check/reporters/text.ts';
import { exportFormats, type ExportName } from '../src/export/export-formats.ts';
import { publishedContent } from '../src/export/published-content.ts';
import { checkFolder } from './check/check-folder.ts';
import { commandLine, contentOption } from './command-line.ts';
import { writeExport } from './export/write-export.ts';

const options = commandLine({
  name: 'export',
  summary:
    'Writes the data files that the site publishes: a ClaimReview feed, and all facts as JSON and CSV.',
  options: {
    content: contentOption,
    out: { type: 'string', placeholder: 'DIR', default: 'export', help: 'where the files go (else export)' },
    format: {
      type: 'string',
      choices: ['all', ...Object.keys(exportFormats)],
      default: 'all',
      help: 'one of them, to the standard output',
    },
  },
  exits: { 0: 'the data is written', 1: 'at least one error in the content', 2: 'the command could not run' },
});

const { content, diagnostics } = checkFolder(options.content);
if (hasErrors(diagnostics)) {
  process.stderr.write(`${reportText(diagnostics, { facts: content.facts.length })}\n`);
  process.exitCode = 1;
} else if (options.format === 'all') {
  const published = publishedContent(content);
  writeExport(published, options.out);
  process.stdout.write(`Wrote ${published.facts.length} fact files as data into ${options.out}.\n`);
} else {
  process.stdout.write(exportFormats[options.format as ExportName].text(publishedContent(content)));
}
