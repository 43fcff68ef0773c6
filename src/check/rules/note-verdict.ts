import { shown } from '../suggest.ts';
import type { Rule } from '../rule.ts';

export const noteVerdict: Rule = {
  code: 'note-verdict',
  severity: 'error',
  summary:
    'Change notes whose `from` and `to` are verdicts follow from one another, and the last leads to the verdict of the file.',
  *fact(fact, { verdicts }) {
    const known = new Set((verdicts?.draft ?? []).map((step) => step?.id));
    let last: { index: number; to: string } | undefined;
    for (const [index, note] of (fact.draft.history ?? []).entries()) {
      const { from, to } = note ?? {};
      if (from === undefined || to === undefined || !known.has(from) || !known.has(to)) continue;
      if (last && last.to !== from) {
        yield {
          at: fact.at(['history', index, 'from']),
          message: `this note leads from "${shown(from)}", and the one before it to "${shown(last.to)}".`,
          suggestion: 'Write the verdict that stood there before this change.',
        };
      }
      last = { index, to };
    }
    const { verdict } = fact.draft;
    if (!last || verdict === undefined || last.to === verdict) return;
    yield {
      at: fact.at(['history', last.index, 'to']),
      message: `the last note of a changed verdict leads to "${shown(last.to)}", and the verdict is "${shown(verdict)}".`,
      suggestion: 'Correct the verdict, or add a note for the change that came after.',
    };
  },
};
