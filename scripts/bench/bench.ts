import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../command-line.ts';
import { compare } from './compare.ts';
import { promises } from './promises.ts';
import { reportTables } from './report.ts';

const options = commandLine({
  name: 'bench',
  summary: 'Times check and build on invented content, beside an Eleventy build of the same pages.',
  options: {
    sizes: { type: 'string', placeholder: 'N,N', default: '100,1000,10000', help: 'numbers of fact files' },
    runs: {
      type: 'string',
      placeholder: 'N',
      help: 'rounds (else 5; 3 above 1,000 fact files, 1 from 10,000 on)',
    },
    seed: { type: 'string', placeholder: 'N', default: '1', help: 'another seed gives other content' },
    bare: { type: 'boolean', help: 'leaves the evidence records out of the content' },
    json: { type: 'boolean', help: 'prints every measurement as JSON' },
  },
  exits: {
    0: 'measured, and every promise of speed and weight is kept',
    1: 'one of them is not kept; the report says which',
    2: 'something could not run',
  },
});

const sizes = options.sizes.split(',').map((size) => wholeNumber('sizes', size));
const comparisons = sizes.map((facts) => {
  const folder = mkdtempSync(join(tmpdir(), 'semak-bench-'));
  const runs = options.runs === undefined ? usualRuns(facts) : wholeNumber('runs', options.runs);
  process.stderr.write(`${facts} fact files, ${runs} × check, build, Eleventy …\n`);
  try {
    const content = { facts, seed: Number(options.seed), evidence: !options.bare };
    return compare(content, { runs, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
process.stdout.write(options.json ? `${JSON.stringify(comparisons, null, 2)}\n` : reportTables(comparisons));
if (comparisons.flatMap(promises).some(({ kept }) => !kept)) process.exitCode = 1;

function usualRuns(facts: number): number {
  if (facts <= 1000) return 5;
  return facts < 10_000 ? 3 : 1;
}

function wholeNumber(option: string, written: string): number {
  const number = Number(written);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${option} holds "${written}"; wanted whole numbers from 1 on`);
}
