import { z } from 'astro/zod';
import { PartialDate } from './iso-date.ts';
import { Line } from './text.ts';
import { WebAddress } from './web-address.ts';

/** One place where the claim was made or spread. */
export const Appearance = z.strictObject({
  url: WebAddress.describe('Address of the page or post.'),
  title: Line(300).optional().describe('Its title, or a plain description.'),
  publisher: Line(120).optional().describe('Who published it.'),
  date: PartialDate.optional().describe('When: YYYY, YYYY-MM or YYYY-MM-DD.'),
  archived: WebAddress.optional().describe('Address of an archived copy.'),
});
export type Appearance = z.infer<typeof Appearance>;
