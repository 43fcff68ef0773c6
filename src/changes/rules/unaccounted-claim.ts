import type { Draft } from '../../check/read/salvage.ts';
import { shown } from '../../check/suggest.ts';
import type { ChangeNote } from '../../domain/change-note.ts';
import type { Changed } from '../fact-change.ts';
import { noteToAdd } from '../note-to-add.ts';
import { sameWords } from '../same-words.ts';
import { shownChange } from '../shown-change.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedClaim: ChangeRule = {
  code: 'unaccounted-claim',
  severity: 'error',
  summary:
    'A changed claim has a new change note whose `from` and `to` are the old and the new claim; one that somebody else is said to have made has a new change note.',
  *fact(change, told) {
    const { claimant, notes } = change;
    const { claim } = change.keys;
    if (claim && !notes.added.some(({ note }) => saysSo(note, claim))) {
      const said = shownChange(claim);
      const missing = notes.added.length > 0 ? 'no new note says so' : 'there is no new note';
      yield {
        at: change.after.at(['claim']),
        message: `the claim was "${said.from}" and is "${said.to}", and ${missing}.`,
        suggestion: noteToAdd(change, told, claim),
      };
    }
    if (claimant && notes.added.length === 0) {
      yield {
        at: change.after.at(['claimant', 'name']),
        message: `the claimant was ${named(claimant.from)} and is ${named(claimant.to)}.`,
        suggestion: noteToAdd(change, told),
      };
    }
  },
};

/** Whether the note gives the old claim and the new one, so that its readers can hold them side by side. */
function saysSo({ from = '', to = '' }: Draft<ChangeNote>, claim: Changed): boolean {
  return sameWords(from, claim.from) && sameWords(to, claim.to);
}

function named(claimant: string | undefined): string {
  return claimant === undefined ? 'nobody' : `"${shown(claimant)}"`;
}
