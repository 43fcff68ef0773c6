import { shown } from '../suggest.ts';
import type { FactFile } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';

export const noteVerdict: Rule = {
  code: 'note-verdict',
  severity: 'error',
  summary:
    'Change notes whose `from` and `to` are verdicts follow from one another, the last leads to the verdict of the file, and none is a `clarification`; nor is one that takes a withdrawal back.',
  *fact(fact, { verdicts }) {
    const known = new Set((verdicts?.draft ?? []).map((step) => step?.id));
    let last: { index: number; to: string } | undefined;
    for (const [index, note] of (fact.draft.history ?? []).entries()) {
      const { from, to, kind, undoes } = note ?? {};
      if (kind === 'clarification' && undoes) yield* noClarification(fact, index, 'takes a withdrawal back');
      if (from === undefined || to === undefined || !known.has(from) || !known.has(to)) continue;
      if (last && last.to !== from) {
        yield {
          at: fact.at(['history', index, 'from']),
          message: `this note leads from "${shown(from)}", and the one before it to "${shown(last.to)}".`,
          suggestion: 'Write the verdict that stood there before this change.',
        };
      }
      if (kind === 'clarification' && from !== to) yield* noClarification(fact, index, 'changes the verdict');
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

/** Readers of a clarification read on as if nothing had changed. */
function* noClarification(fact: FactFile, index: number, what: string): Generator<Finding> {
  yield {
    at: fact.at(['history', index, 'kind']),
    message: `this note ${what}, and calls it a clarification, which is the same finding, said better.`,
    suggestion: 'Write correction where it was wrong, update where the world moved on.',
  };
}
