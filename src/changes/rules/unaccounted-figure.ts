import { listed, shown } from '../../check/suggest.ts';
import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';
import type { StatedFigure } from '../stated-figures.ts';

export const unaccountedFigure: ChangeRule = {
  code: 'unaccounted-figure',
  severity: 'error',
  summary:
    'Figures in the headline, the summary, the text or a computation that changed, or changed places, have a new change note.',
  *fact(change, told) {
    const { gone, added, reordered } = change.figures;
    const [first] = added;
    if (change.notes.added.length > 0) return;
    if (reordered) {
      const { from, to, at } = reordered;
      yield {
        at: at(),
        message: `figures changed places: ${listed(from, 12)} now stand as ${listed(to, 12)}.`,
        suggestion: noteToAdd(change, told),
      };
    }
    if (gone.length + added.length === 0) return;
    const said = [
      gone.length > 0 ? `no longer given: ${figures(gone)}` : '',
      added.length > 0 ? `not given before: ${figures(added)}` : '',
    ];
    yield {
      at: first ? first.at() : { file: change.after.path, line: change.after.bodyLine, column: 1 },
      message: `the figures changed; ${said.filter(Boolean).join('; ')}.`,
      suggestion: noteToAdd(change, told),
    };
  },
};

function figures(some: readonly StatedFigure[]): string {
  return listed(some.map(({ written }) => shown(written, 40)));
}
