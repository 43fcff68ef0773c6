import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const unitChange: Rule = {
  code: 'unit-change',
  severity: 'error',
  summary: 'One body counts a measure of one name in one unit, in every series.',
  *content({ series }) {
    const first = new Map<string, { unit: string; place: () => { file: string; line: number } }>();
    for (const document of series) {
      for (const [measure, { unit } = {}] of Object.entries(document.draft.measures ?? {})) {
        if (unit === undefined) continue;
        const key = JSON.stringify([document.draft.counted_by, measure]);
        const place = () => document.at(['measures', measure, 'unit']);
        const known = first.get(key);
        if (!known) first.set(key, { unit, place });
        else if (known.unit !== unit) {
          const { file, line } = known.place();
          yield {
            at: place(),
            message: `${shown(measure)} of this body is in "${shown(unit)}" here and in "${shown(known.unit)}" at ${file}:${line}.`,
            suggestion: 'Make the two the same, or name one of the measures otherwise.',
            text: unit,
          };
        }
      }
    }
  },
};
