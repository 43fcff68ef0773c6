import { z } from 'astro/zod';
import { IsoDate } from './iso-date.ts';
import { Line } from './text.ts';
import { Withdrawal } from './withdrawal.ts';

/** The kinds of change that readers are told of, and how each is explained to an author. Readers' words stand in `src/i18n/`. */
export const changeKinds = {
  correction: 'what stood there was wrong',
  update: 'the world moved on',
  clarification: 'the same finding, said better',
} as const satisfies Record<string, string>;

export type ChangeKind = keyof typeof changeKinds;
const kinds = Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]];

/** One entry of the history of a fact file or series: what changed, when, of what kind it is, and in plain words why. */
export const ChangeNote = z.strictObject({
  date: IsoDate.describe('The day of the change, YYYY-MM-DD.'),
  kind: z
    .enum(kinds)
    .describe(`What kind of change: ${kinds.map((kind) => `${kind} (${changeKinds[kind]})`).join(', ')}.`),
  note: Line(600).describe('What changed and why, for the reader.'),
  from: Line(600).optional().describe('What stood there before; the id of the old verdict when it changed.'),
  to: Line(600).optional().describe('What stands there now; the id of the new verdict when it changed.'),
});
export type ChangeNote = z.infer<typeof ChangeNote>;

/** One entry of the history of a fact file; it can also take a withdrawal back, which stays on record in it. */
export const FactNote = ChangeNote.extend({
  undoes: Withdrawal.optional().describe(
    'The withdrawal that this takes back or words anew: its `date` and `reason` as they stood, so that they stay on record.',
  ),
});
export type FactNote = z.infer<typeof FactNote>;
