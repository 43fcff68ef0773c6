import { rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { reportText } from '../src/check/reporters/text.ts';
import { discard, moveInto } from '../src/compile/beside-pages.ts';
import { compileInBackground } from '../src/compile/in-background.ts';
import { waitForCheck } from '../src/compile/wait-for-check.ts';
import { outputFolder, replaceFolder } from '../src/folders.ts';
import { commandLine, contentOption, outOption } from './command-line.ts';

const options = commandLine({
  name: 'build',
  summary: 'Checks the content folder and builds the site from it; writes nothing when there is an error.',
  options: { content: contentOption, out: outOption },
  exits: { 0: 'the site is built', 1: 'at least one error in the content', 2: 'the build could not run' },
});
process.env['CONTENT_DIR'] = options.content;
process.env['OUT_DIR'] = options.out;

// The site that stands is replaced only by a whole one.
const unfinished = `${outputFolder()}.unfinished`;
process.on('exit', () => {
  discard();
  rmSync(unfinished, { recursive: true, force: true });
});

const { checked, finished } = compileInBackground();
const reported = checked.then(({ diagnostics, factFiles, sound }) => {
  process.stdout.write(`${reportText(diagnostics, { facts: factFiles })}\n`);
  if (!sound) process.exit(1);
});

// Imported only now, so that the check does not wait for the half second that it takes.
enableCompileCache();
const { build } = await import('astro');
const building = build({ logLevel: 'warn', outDir: unfinished, vite: { plugins: [waitForCheck(checked)] } });
// What stops Astro is most often what the check says better.
await building.catch(async (error: unknown) => {
  await reported;
  throw error;
});
const { facts } = await finished;
moveInto(unfinished);
replaceFolder(outputFolder(), unfinished);
process.stdout.write(`Built in ${options.out}, with ${facts} fact files in its search index.\n`);
