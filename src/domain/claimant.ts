import { z } from 'astro/zod';
import { Line } from './text.ts';
import { WebAddress } from './web-address.ts';

/** Who made the claim. Left out of a fact file when unknown, never invented. */
export const Claimant = z.strictObject({
  name: Line(120).describe('Name of the person, body or account.'),
  kind: z
    .enum(['person', 'organization'])
    .optional()
    .describe('Whether that is a person or an organization; left out when neither is plain.'),
  role: Line(120).optional().describe('What they were when they said it.'),
  url: WebAddress.optional().describe('A page about them or of theirs.'),
});
export type Claimant = z.infer<typeof Claimant>;
