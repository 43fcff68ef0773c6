import { auditReports } from '../src/evidence/audit/report.ts';
import { commandLine } from './command-line.ts';
import { addRequest } from './evidence/add-request.ts';
import { add } from './evidence/add.ts';
import { auditRequest } from './evidence/audit-request.ts';
import { evidenceOptions } from './evidence/options.ts';
import { runAudit } from './evidence/run-audit.ts';
import { takeWords } from './evidence/take-words.ts';
import { userAgent } from './evidence/user-agent.ts';
import { politeAccess, webAccess } from './evidence/web-access.ts';

const [verb, ...words] = takeWords(process.argv, evidenceOptions);
const options = commandLine({
  name: 'evidence',
  summary: [
    'Makes evidence records of sources, and audits them.',
    '',
    'npm run evidence -- add URL               retrieves a source and writes its record',
    'npm run evidence -- add --file F --url U  makes the record from a file that was saved',
    'npm run evidence -- audit                 retrieves sources again and compares',
  ].join('\n'),
  options: evidenceOptions,
  exits: {
    0: 'the record is written; in an audit, nothing is known to have changed',
    1: 'the source could not be had; in an audit, one has changed or is gone',
    2: 'the command could not run',
    3: 'in an audit, not one source could be had, so it says nothing of them',
  },
});
const { content } = options;

if (verb === 'add') {
  const request = addRequest(words, options, `${new Date().toISOString().slice(0, 19)}Z`);
  const place = { content, dryRun: options['dry-run'] };
  const { exitCode, text } = await add(request, place, () => webAccess(userAgent(content)));
  if (exitCode === 0) process.stdout.write(`${text}\n`);
  else process.stderr.write(`evidence: ${text}\n`);
  process.exitCode = exitCode;
} else if (verb === 'audit') {
  const request = auditRequest(words, options);
  const access = () => politeAccess(userAgent(content), request.delay);
  const { exitCode, report } = await runAudit(request, { content, cache: '.cache' }, access);
  process.stdout.write(`${auditReports[options.format as keyof typeof auditReports](report)}\n`);
  process.exitCode = exitCode;
} else {
  throw new Error(verb ? `"${verb}" is unknown; wanted add or audit` : 'wanted: add or audit');
}
