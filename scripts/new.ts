import { commandLine, contentOption } from './command-line.ts';
import { makeKnown } from './editor/make-known.ts';
import { takeWords } from './evidence/take-words.ts';
import { ask, Cancelled } from './new/ask.ts';
import { judgeGiven } from './new/given.ts';
import { judgeClaim } from './new/judge-claim.ts';
import { likenesses } from './new/likenesses.ts';
import { localDay } from './new/local-day.ts';
import { newOptions } from './new/options.ts';
import { whatIsThere } from './new/what-is-there.ts';
import { gitName, writeNew } from './new/write-new.ts';

const urls = takeWords(process.argv, { content: contentOption, ...newOptions });
const options = commandLine({
  name: 'new',
  summary: 'Begins a fact file: asks for what is not given, and fills in what can be known.',
  options: { content: contentOption, ...newOptions },
  exits: { 0: 'the file is written', 1: 'given up; nothing is written', 2: 'the command could not run' },
});
const there = whatIsThere(options.content);
const sources = [...(options.source?.split(/\s+/) ?? []), ...urls];
const given = {
  claim: options.claim,
  verdict: options.verdict,
  topics: options.topic?.split(/\s*,\s*/),
  sources: sources.length > 0 ? sources : undefined,
  author: options.author ?? gitName(),
};
judgeGiven(given, there);
const asks = process.stdin.isTTY && !options.yes;
if (!asks && given.claim === undefined)
  throw new Error('wanted: --claim TEXT, since nobody can be asked here');
try {
  const begun = asks ? await ask(given, there) : { ...given, claim: given.claim as string };
  if (!asks) {
    for (const doubt of judgeClaim(begun.claim, there).doubtful)
      process.stderr.write(`The claim: ${doubt}\n`);
    for (const line of likenesses(begun.claim, there))
      process.stderr.write(`Perhaps the same claim: ${line}\n`);
  }
  process.stdout.write(`${writeNew(begun, there, options.content, localDay(new Date()))}\n`);
  makeKnown(process.cwd(), options.content);
} catch (error) {
  if (!(error instanceof Cancelled)) throw error;
  process.stdout.write('Nothing was written.\n');
  process.exitCode = 1;
}
