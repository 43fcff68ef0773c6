import { build } from 'astro';
import { reportText } from '../src/check/reporters/text.ts';
import { compile } from '../src/compile/compile.ts';
import { handOver } from '../src/compile/hand-over.ts';
import { handedOver } from '../src/compile/loader.ts';
import { contentFolder, outputFolder } from '../src/folders.ts';
import { commandLine } from './command-line.ts';

const options = commandLine({
  name: 'build',
  summary: 'Checks the content folder and builds the site from it; writes nothing when there is an error.',
  options: {
    content: {
      type: 'string',
      placeholder: 'DIR',
      help: 'the content folder (else CONTENT_DIR, else content)',
    },
    out: { type: 'string', placeholder: 'DIR', help: 'where the site goes (else OUT_DIR, else dist)' },
  },
  exits: { 0: 'the site is built', 1: 'at least one error in the content', 2: 'the build could not run' },
});
process.env['CONTENT_DIR'] = options.content;
process.env['OUT_DIR'] = options.out;

const { diagnostics, factFiles, compiled } = compile(contentFolder());
process.stdout.write(`${reportText(diagnostics, { facts: factFiles })}\n`);
if (!compiled) process.exit(1);
handOver(compiled);
process.env[handedOver] = '1';

await build({ logLevel: 'warn' });
process.stdout.write(`Built in ${outputFolder()}.\n`);
