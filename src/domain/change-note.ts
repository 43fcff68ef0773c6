import { z } from 'astro/zod';
import { IsoDate } from './iso-date.ts';
import { Line } from './text.ts';

/** One entry of a fact file's history: what changed, when, and in plain words why. */
export const ChangeNote = z.strictObject({
  date: IsoDate.describe('The day of the change, YYYY-MM-DD.'),
  note: Line(600).describe('What changed and why, for the reader.'),
  from: Line(600).optional().describe('What stood there before.'),
  to: Line(600).optional().describe('What stands there now.'),
});
export type ChangeNote = z.infer<typeof ChangeNote>;
