import { listed } from '../../check/suggest.ts';
import { shownChange } from '../shown-change.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedScale: ChangeRule = {
  code: 'unaccounted-scale',
  severity: 'error',
  summary:
    'A verdict whose label, meaning, rating or tone changes is a new verdict to readers: every fact file that has it has a new change note.',
  *whole({ content, verdicts }) {
    for (const { id, index, parts, silent } of verdicts) {
      const [first] = parts;
      if (!first || !content.verdicts || silent.length === 0) continue;
      const said = parts.map(({ path, ...part }) => {
        const { from, to } = shownChange(part);
        return `${path.join('.')} was "${from}" and is "${to}"`;
      });
      yield {
        at: content.verdicts.at([index, ...first.path]),
        message: `of the verdict "${id}" ${said.join(', ')}; fact files that say nothing of it: ${listed(silent)}.`,
        suggestion:
          'Give the new meaning an id of its own, or add a change note to each of these fact files.',
      };
    }
  },
};
