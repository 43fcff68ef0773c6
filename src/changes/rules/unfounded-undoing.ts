import type { FactFile } from '../../check/content.ts';
import type { Finding } from '../../check/rule.ts';
import { sameWords } from '../same-words.ts';
import type { ChangeRule } from '../rule.ts';

export const unfoundedUndoing: ChangeRule = {
  code: 'unfounded-undoing',
  severity: 'error',
  summary: 'A new change note takes back only a withdrawal that was published, by its date and reason.',
  *fact({ before, after, notes }) {
    const { date, reason = '' } = before.draft.withdrawn ?? {};
    for (const { note, index } of notes.added) {
      const { undoes } = note;
      if (!undoes || (undoes.date === date && sameWords(undoes.reason ?? '', reason))) continue;
      yield found(after, index);
    }
  },
  *whole({ added }) {
    for (const file of added) {
      for (const [index, note] of (file.draft.history ?? []).entries())
        if (note?.undoes) yield found(file, index);
    }
  },
};

function found(file: FactFile, index: number): Finding {
  return {
    at: file.at(['history', index, 'undoes']),
    message: 'no withdrawal of this date and reason was published, so there is none to take back.',
    suggestion: 'Take "undoes" out, or give the date and the reason that were published.',
  };
}
