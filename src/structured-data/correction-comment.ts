import type { CorrectionComment } from 'schema-dts';
import type { FileChange } from '../corrections/file-changes.ts';

/**
 * The corrections among some changes as schema.org has them (https://schema.org/CorrectionComment): that something was
 * wrong, or that a value of a series was revised.
 */
export function correctionComments(
  changes: readonly Pick<FileChange, 'kind' | 'date' | 'note'>[],
): CorrectionComment[] {
  return changes
    .filter(({ kind }) => kind === 'correction' || kind === 'revision')
    .map(({ date, note }) => ({ '@type': 'CorrectionComment', text: note, datePublished: date }));
}
