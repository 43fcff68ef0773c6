import { join } from 'node:path';
import { linkIssue, linkReport } from '../src/links/report.ts';
import { commandLine } from './command-line.ts';
import { numberOption } from './evidence/number-option.ts';
import { userAgent } from './evidence/user-agent.ts';
import { politeAccess } from './evidence/web-access.ts';
import { linksOptions } from './links/options.ts';
import { runLinks } from './links/run-links.ts';

const options = commandLine({
  name: 'links',
  summary: 'Asks for every address that the content names, and writes which of them still answer.',
  options: linksOptions,
  exits: { 0: 'every address was asked for, whatever it answered', 2: 'the command could not run' },
});
const { content, sample, seed, restart } = options;
const whole = [/^[1-9]\d{0,6}$/, 'a whole number from 1'] as const;
const delay =
  numberOption('delay', options.delay, /^\d{1,4}(?:\.\d{1,3})?$/, 'seconds, such as 2 or 0.5') * 1000;
const request = {
  content,
  out: options.status ?? join(content, 'links.json'),
  cache: '.cache',
  sample: sample === undefined ? undefined : numberOption('sample', sample, ...whole),
  seed,
  hostsAtOnce: numberOption('hosts', options.hosts, /^(?:[1-9]|1\d|20)$/, 'a whole number from 1 to 20'),
  restart,
  today: new Date().toISOString().slice(0, 10),
};
// A host may ask to be asked again within half a minute; what takes longer is left for another day.
const links = await runLinks(request, () => politeAccess(userAgent(content), delay, 30));
process.stdout.write(options.issue ? linkIssue(links) : `${linkReport(links)}\n`);
