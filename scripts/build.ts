import { rmSync } from 'node:fs';
import { build } from 'astro';
import { reportText } from '../src/check/reporters/text.ts';
import { compile } from '../src/compile/compile.ts';
import { handOver } from '../src/compile/hand-over.ts';
import { handedOver } from '../src/compile/loader.ts';
import { contentFolder, outputFolder, replaceFolder } from '../src/folders.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { commandLine, contentOption, outOption } from './command-line.ts';

const options = commandLine({
  name: 'build',
  summary: 'Checks the content folder and builds the site from it; writes nothing when there is an error.',
  options: { content: contentOption, out: outOption },
  exits: { 0: 'the site is built', 1: 'at least one error in the content', 2: 'the build could not run' },
});
process.env['CONTENT_DIR'] = options.content;
process.env['OUT_DIR'] = options.out;

const { diagnostics, factFiles, compiled } = compile(contentFolder());
process.stdout.write(`${reportText(diagnostics, { facts: factFiles })}\n`);
if (!compiled) process.exit(1);
handOver(compiled);
process.env[handedOver] = '1';

// The site that stands is replaced only by a whole one.
const unfinished = `${outputFolder()}.unfinished`;
try {
  await build({ logLevel: 'warn', outDir: unfinished });
  const { pages } = await buildIndex(unfinished);
  replaceFolder(outputFolder(), unfinished);
  process.stdout.write(`Built in ${options.out}, with ${pages} fact pages in its search index.\n`);
} finally {
  rmSync(unfinished, { recursive: true, force: true });
}
