import { z } from 'astro/zod';
import { Id } from './id.ts';
import { IsoDate, PartialDate } from './iso-date.ts';
import { Line, Locale } from './text.ts';
import { WebAddress } from './web-address.ts';

/** What a source is to the claim, and how the site explains it to an author. Readers' words stand in `src/i18n/`. */
export const sourceRoles = {
  primary: 'the document, recording or data itself',
  official: 'a public body on its own work',
  interested:
    'somebody whom the claim is about or who gains by the answer, or a report of nothing but their words',
  press: 'a news report',
  expert: 'somebody who knows the field and has no part in the matter',
  dataset: 'a table of figures',
} as const satisfies Record<string, string>;

export type SourceRole = keyof typeof sourceRoles;
const roles = Object.keys(sourceRoles) as [SourceRole, ...SourceRole[]];

/** Something that can be read and cited: one page, document or table. */
export const Source = z.strictObject({
  id: Id.describe('Short name used in the text as [^id].'),
  title: Line(300).describe('Title as printed, or a plain description of the page.'),
  publisher: Line(120).describe('Who published it.'),
  url: WebAddress.describe('Address of the page, http or https.'),
  role: z
    .enum(roles)
    .describe(
      `What it is to the claim: ${roles.map((role) => `${role} (${sourceRoles[role]})`).join(', ')}.`,
    ),
  accessed: IsoDate.describe('The day you read it, YYYY-MM-DD.'),
  published: PartialDate.optional().describe(
    'When it was published, as far as known: YYYY, YYYY-MM or YYYY-MM-DD.',
  ),
  author: Line(200).optional().describe('Who wrote it, where named.'),
  archived: WebAddress.optional().describe('Address of an archived copy; left out when there is none.'),
  lang: Locale.optional().describe('Language of the page, where it is not the language of this site.'),
  quotes: z
    .array(Line(2000))
    .min(1)
    .optional()
    .describe('Verbatim quotations from this source, beyond those in the text.'),
});
export type Source = z.infer<typeof Source>;
