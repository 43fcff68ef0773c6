import type { ChangeRule } from '../rule.ts';

export const removedFact: ChangeRule = {
  code: 'removed-fact',
  severity: 'error',
  summary: 'A fact file that was published stays; one that no longer stands is withdrawn.',
  *whole({ removed }) {
    for (const { id, path, claimedBy } of removed) {
      const stays = claimedBy ? `; "${claimedBy.id}", which names it in former_ids, is no new file` : '';
      yield {
        at: { file: path, line: 1, column: 1 },
        message: `the fact file "${id}" is gone${stays}.`,
        suggestion:
          'Put it back, and withdraw it: withdrawn: {date: YYYY-MM-DD, reason: …}. If it has another name now, name this id in former_ids of the new file.',
      };
    }
  },
};
