import { flow } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const undeclaredRename: ChangeRule = {
  code: 'undeclared-rename',
  severity: 'error',
  summary:
    'A fact file that gets another name says in `former_ids` which it had, so that the old address leads to it.',
  *fact({ after, renamed }) {
    if (!renamed || renamed.declared) return;
    const ids = [...(after.draft.former_ids ?? []).filter((id) => id !== undefined), renamed.from];
    yield {
      at: after.at(['former_ids']),
      message: `this looks like the fact file that was "${renamed.from}", which is gone.`,
      suggestion: `Add: ${flow({ former_ids: ids }).slice(1, -1)}. If it is another one, put "${renamed.from}" back.`,
    };
  },
};
