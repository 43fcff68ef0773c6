import type { FactFile } from '../../check/content.ts';
import type { Draft } from '../../check/read/salvage.ts';
import type { Finding } from '../../check/rule.ts';
import type { Withdrawal } from '../../domain/withdrawal.ts';
import type { PlacedNote } from '../note-changes.ts';
import { flow } from '../note-to-add.ts';
import { sameWords } from '../same-words.ts';
import type { ChangeRule } from '../rule.ts';

export const unfoundedUndoes: ChangeRule = {
  code: 'unfounded-undoes',
  severity: 'error',
  summary:
    'A new change note takes back in `undoes` only the withdrawal that the base has, by its day and reason.',
  *fact({ before, after, notes: { added, lost } }) {
    // A note in the place of another is that one rewritten.
    const isNew = ({ index }: PlacedNote) => lost.every((gone) => gone.index !== index);
    yield* unfounded(after, added.filter(isNew), before.draft.withdrawn);
  },
  *whole({ added }) {
    for (const fact of added) {
      const notes = (fact.draft.history ?? []).flatMap((note, index) => (note ? [{ note, index }] : []));
      yield* unfounded(fact, notes, undefined);
    }
  },
};

function* unfounded(
  fact: FactFile,
  notes: readonly PlacedNote[],
  was: Draft<Withdrawal> | undefined,
): Generator<Finding> {
  for (const { note, index } of notes) {
    const { undoes } = note;
    if (!undoes || (was && isSame(was, undoes))) continue;
    const said = undoes.date === undefined ? 'a withdrawal' : `a withdrawal of ${undoes.date}`;
    yield {
      at: fact.at(['history', index, 'undoes']),
      message: was
        ? `this note is new and takes back ${said}; the base has one of ${was.date}, and the day or the reason is another.`
        : `this note is new and takes back ${said}, and the base has none.`,
      suggestion: was ? `Write: undoes: ${flow(was)}.` : 'Take undoes out.',
    };
  }
}

function isSame(was: Draft<Withdrawal>, undoes: Draft<Withdrawal>): boolean {
  return was.date === undoes.date && sameWords(was.reason ?? '', undoes.reason ?? '');
}
