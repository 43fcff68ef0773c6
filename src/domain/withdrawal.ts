import { z } from 'astro/zod';
import { IsoDate } from './iso-date.ts';
import { Line } from './text.ts';

/** That a fact file no longer stands, since when and why. */
export const Withdrawal = z.strictObject({
  date: IsoDate.describe('The day it was withdrawn, YYYY-MM-DD.'),
  reason: Line(600).describe('Why, in plain words.'),
});
export type Withdrawal = z.infer<typeof Withdrawal>;
