import { shown } from '../../check/suggest.ts';
import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedClaim: ChangeRule = {
  code: 'unaccounted-claim',
  severity: 'error',
  summary: 'A changed claim, or one that somebody else is said to have made, has a new change note.',
  *fact(change, told) {
    if (change.notes.added.length > 0) return;
    const { claim } = change.keys;
    if (claim) {
      yield {
        at: change.after.at(['claim']),
        message: `the claim was "${shown(claim.from)}" and is "${shown(claim.to)}".`,
        suggestion: noteToAdd(change, told),
      };
    }
    const { claimant } = change;
    if (claimant) {
      yield {
        at: change.after.at(['claimant', 'name']),
        message: `the claimant was ${named(claimant.from)} and is ${named(claimant.to)}.`,
        suggestion: noteToAdd(change, told),
      };
    }
  },
};

function named(claimant: string | undefined): string {
  return claimant === undefined ? 'nobody' : `"${shown(claimant)}"`;
}
