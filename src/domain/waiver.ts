import { z } from 'astro/zod';
import { Line } from './text.ts';

/** A reasoned exception: silences the diagnostics of one code that are about one stretch of text. */
export const Waiver = z.strictObject({
  code: Line(60).describe('Code of the diagnostic, such as claim-wording.'),
  text: Line(300).describe('The text that the diagnostic is about, as it stands in the file.'),
  reason: Line(600).describe('Why this is right as it is.'),
});
export type Waiver = z.infer<typeof Waiver>;
