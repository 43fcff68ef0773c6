import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../command-line.ts';
import { compare } from './compare.ts';
import { reportTables } from './report.ts';

const options = commandLine({
  name: 'bench',
  summary: 'Times check and build on invented content, beside an Eleventy build of the same pages.',
  options: {
    sizes: { type: 'string', placeholder: 'N,N', default: '100,1000,10000', help: 'numbers of fact files' },
    runs: {
      type: 'string',
      placeholder: 'N',
      help: 'runs of each (else 3, and 1 from 10,000 fact files on)',
    },
    seed: { type: 'string', placeholder: 'N', default: '1', help: 'another seed gives other content' },
    json: { type: 'boolean', help: 'prints every measurement as JSON' },
  },
  exits: { 0: 'measured, whatever came out', 2: 'something could not run' },
});

const sizes = options.sizes.split(',').map((size) => wholeNumber('sizes', size));
const comparisons = sizes.map((facts) => {
  const folder = mkdtempSync(join(tmpdir(), 'semak-bench-'));
  const runs = options.runs === undefined ? (facts < 10_000 ? 3 : 1) : wholeNumber('runs', options.runs);
  process.stderr.write(`${facts} fact files, ${runs} × check, build, Eleventy …\n`);
  try {
    return compare(facts, { runs, seed: Number(options.seed), folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
process.stdout.write(options.json ? `${JSON.stringify(comparisons, null, 2)}\n` : reportTables(comparisons));

function wholeNumber(option: string, written: string): number {
  const number = Number(written);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${option} holds "${written}"; wanted whole numbers from 1 on`);
}
