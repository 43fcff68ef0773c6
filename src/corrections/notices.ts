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

/** What a page says below its finding: its last change, when that is an update or a clarification. */
export function lastOtherChange(changes: readonly FileChange[]): FileChange | undefined {
  const last = changes.at(-1);
  const isOther = last?.kind === 'update' || last?.kind === 'clarification';
  return isOther && !last.finding ? last : undefined;
}
