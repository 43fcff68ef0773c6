import { z } from 'astro/zod';
import { Line, LocalizedText } from './text.ts';

/** What a value counts that is not what its measure counts: after a change of unit or of definition. */
export const CountedOtherwise = z.strictObject({
  unit: Line(30).describe('What this value counts: "papers" where the measure counts "cases".'),
  label: LocalizedText.describe('The same in words for a reader, per locale.'),
});
export type CountedOtherwise = z.infer<typeof CountedOtherwise>;

/** What two values must share to be of one count; a value that counts what its measure counts has nothing here. */
export function countKey(otherwise: CountedOtherwise | undefined): string {
  return otherwise === undefined
    ? ''
    : JSON.stringify([otherwise.unit, Object.entries(otherwise.label).sort()]);
}
