import { SingleBar } from 'cli-progress';
import { outcomeLine } from '../../src/evidence/audit/report.ts';
import type { Outcome } from '../../src/evidence/audit/outcome.ts';

/** Shows how far a long work has come, on stderr: what it reports goes to stdout. */
export interface Progress {
  tell: (outcome: Outcome) => void;
  end: () => void;
}

/**
 * A bar where somebody looks on, a line for each outcome where the output is kept.
 * @param done how many an earlier audit settled
 */
export function showProgress(total: number, done: number): Progress {
  if (done > 0)
    process.stderr.write(`Going on with an audit that was interrupted: ${done} of ${total} are known.\n`);
  if (!process.stderr.isTTY || total === 0) {
    return { tell: (outcome) => process.stderr.write(`${outcomeLine(outcome)}\n`), end: () => {} };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total}  {file}', clearOnComplete: true });
  bar.start(total, done, { file: '' });
  return { tell: ({ file }) => bar.increment(1, { file }), end: () => bar.stop() };
}
