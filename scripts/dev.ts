import { dev } from 'astro';
import { compile } from '../src/compile/compile.ts';
import { reportText } from '../src/check/reporters/text.ts';
import { remakeBeside } from '../src/compile/dev-beside.ts';
import { handOver } from '../src/compile/hand-over.ts';
import { contentFolder } from '../src/folders.ts';
import { commandLine, contentOption, portOption } from './command-line.ts';

const options = commandLine({
  name: 'dev',
  summary:
    'Serves the site with live reload; reports what the check finds at the start and after each change.',
  options: { content: contentOption, port: portOption },
  exits: {
    1: 'site.yaml, verdicts.yaml or topics.yaml is not sound enough to show anything',
    2: 'it could not run',
  },
});
process.env['CONTENT_DIR'] = options.content;

const { diagnostics, factFiles, compiled, content } = compile(contentFolder(), { lenient: true });
process.stdout.write(`${reportText(diagnostics, { facts: factFiles })}\n`);
if (!compiled) process.exit(1);
handOver(compiled);
await remakeBeside(compiled, content);
await dev({ server: { port: Number(options.port) } });
