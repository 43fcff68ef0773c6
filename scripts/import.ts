import { join } from 'node:path';
import { commandLine } from './command-line.ts';
import { takeWords } from './evidence/take-words.ts';
import { userAgent } from './evidence/user-agent.ts';
import { webAccess } from './evidence/web-access.ts';
import { askWords } from './import/ask-words.ts';
import { columnsOf } from './import/columns.ts';
import { importOptions } from './import/options.ts';
import { runImport } from './import/run-import.ts';

const [from, ...more] = takeWords(process.argv, importOptions);
const options = commandLine({
  name: 'import',
  summary: [
    'Makes fact files of published reviews, one of each: from ClaimReview in JSON-LD or in a page, from a DataFeed,',
    'from an answer of the Google Fact Check Tools API, from JSON lines, or from CSV.',
    '',
    'npm run import -- FILE|URL [options]',
  ].join('\n'),
  options: importOptions,
  exits: {
    0: 'everything was carried',
    1: 'something was left out or is asked for; the report says what',
    2: 'the command could not run',
  },
});
if (from === undefined) throw new Error('wanted: FILE or URL');
if (more.length > 0) throw new Error(`one file or address at a time, and there is also "${more[0]}"`);
const { content, labels = join(content, 'import-labels.yaml'), report, author } = options;
const columns = columnsOf(options.columns);
const topics = options.topic?.split(',').map((id) => id.trim());
const today = new Date().toISOString().slice(0, 10);
const request = { from, content, labels, columns, topics, author, report, dryRun: options['dry-run'], today };
const asks = process.stdin.isTTY && process.stdout.isTTY && !options.yes;
const access = () => webAccess(userAgent(content));
const { exitCode, text } = await runImport(request, access, asks ? askWords : undefined);
process.stdout.write(`${text}\n`);
process.exitCode = exitCode;
