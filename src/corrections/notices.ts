import type { FileChange } from './file-changes.ts';

/**
 * The changes that stand on top of a page, newest first: its last correction, and the last change of another kind by which
 * it finds something else. A withdrawal has a notice of its own, and a revised value is marked where it stands.
 * @param changes oldest first
 */
export function changesOnTop(changes: readonly FileChange[]): FileChange[] {
  const correction = changes.findLastIndex(({ kind }) => kind === 'correction');
  const finding = changes.findLastIndex(({ kind, finding }) => finding === true && kind !== 'correction');
  return [correction, finding].sort((a, b) => b - a).flatMap((index) => changes[index] ?? []);
}

/** So long an end still has room above the heading of a page on a phone. */
const shortEnd = 30;

/** A change as its notice tells it: what stood there is left to the history where it is neither a verdict nor short. */
export function asNotice<Change extends Pick<FileChange, 'from' | 'to' | 'finding'>>(change: Change): Change {
  const { from = '', to = '', finding } = change;
  const hasRoom = finding === true || Math.max(from.length, to.length) <= shortEnd;
  return hasRoom ? change : { ...change, from: undefined, to: undefined };
}

/** What a page says below its finding: its last change, when that is an update or a clarification. */
export function lastOtherChange(changes: readonly FileChange[]): FileChange | undefined {
  const last = changes.at(-1);
  const isOther = last?.kind === 'update' || last?.kind === 'clarification';
  return isOther && !last.finding ? last : undefined;
}
