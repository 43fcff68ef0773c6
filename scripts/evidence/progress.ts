import { SingleBar } from 'cli-progress';
import { outcomeLine } from '../../src/evidence/audit/report.ts';
import type { Outcome } from '../../src/evidence/audit/outcome.ts';

/** Shows how far a long work has come, on stderr: what it reports goes to stdout. */
export interface Progress<Item = Outcome> {
  tell: (item: Item) => void;
  end: () => void;
}

/** How an item is shown: in a line of its own, and beside a bar. */
interface Shown<Item> {
  line: (item: Item) => string;
  label: (item: Item) => string;
}

/** How an audit is shown. */
export function showProgress(total: number, done: number): Progress {
  return progressOf(total, done, { line: outcomeLine, label: ({ file }) => file });
}

/**
 * A bar where somebody looks on, a line for each item where the output is kept.
 * @param done how many were settled before an interruption
 */
export function progressOf<Item>(total: number, done: number, shown: Shown<Item>): Progress<Item> {
  if (done > 0)
    process.stderr.write(`Going on with a run that was interrupted: ${done} of ${total} are known.\n`);
  if (!process.stderr.isTTY || total === 0) {
    return { tell: (item) => process.stderr.write(`${shown.line(item)}\n`), end: () => {} };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total}  {label}', clearOnComplete: true });
  bar.start(total, done, { label: '' });
  return { tell: (item) => bar.increment(1, { label: shown.label(item) }), end: () => bar.stop() };
}
