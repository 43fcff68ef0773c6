import { z } from 'astro/zod';
import { Id } from './id.ts';
import { Line, Locale, LocalizedText } from './text.ts';
import { WebAddress } from './web-address.ts';

/** The forges whose addresses the site can write. */
export const repositoryKinds = ['github', 'gitlab', 'forgejo'] as const;

const Licence = z.strictObject({
  name: Line(80).describe('Name of the licence, such as CC BY 4.0.'),
  url: WebAddress.describe('Where its text stands.'),
});

/** Who publishes the site, under which address and terms. */
export const Site = z.strictObject({
  name: LocalizedText.describe('Name of the site, per locale.'),
  tagline: LocalizedText.describe('One line under the name, per locale.'),
  about: LocalizedText.describe(
    'What this site is, in one to three sentences for the home page, per locale.',
  ),
  url: WebAddress.describe('Address of the site without its base path.'),
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/?)*$/, { error: 'a path that starts with a slash, such as / or /facts' })
    .default('/')
    .describe('Path under which the site lies; / when it has the host to itself.'),
  locales: z.array(Locale).min(1).describe('Languages of the site texts; the first is the default.'),
  publisher: z
    .strictObject({
      name: Line(120).describe('Name of the publisher.'),
      url: WebAddress.describe('A page about the publisher.'),
    })
    .describe('Who answers for the site.'),
  repository: z
    .strictObject({
      kind: z.enum(repositoryKinds).describe('The forge: github, gitlab or forgejo.'),
      url: WebAddress.describe('Address of the repository.'),
      branch: Line(100).describe('The branch that is published.'),
      content: Line(200).default('content').describe('Path of the content folder in the repository.'),
    })
    .describe('Where the fact files live, for the links to edit and report.'),
  licences: z
    .strictObject({
      content: Licence.describe('Licence of the texts.'),
      code: Licence.describe('Licence of the code.'),
    })
    .describe('Terms of re-use.'),
  contact: z
    .strictObject({
      email: z.email().optional().describe('Address for corrections.'),
      url: WebAddress.optional().describe('A page with more ways to reach the publisher.'),
    })
    .describe('How a reader reaches the publisher.'),
  personal_identifiers: z
    .strictObject({
      countries: z
        .array(z.string().regex(/^[A-Z]{2}$/, { error: 'an ISO 3166 country code such as MY' }))
        .describe('Countries whose identity and phone numbers no fact file may print.'),
    })
    .default({ countries: [] })
    .describe('Which personal identifiers the check looks for, beside e-mail addresses and bank cards.'),
  independence: z
    .strictObject({
      sources: z
        .int()
        .min(1)
        .describe(
          'Sources of how many publishers a fact file must rest on, at least: those of role interested and the claimant do not count.',
        ),
    })
    .optional()
    .describe('What a verdict must rest on, unless its tone is open; left out, nothing is asked.'),
  evidence: z
    .strictObject({
      required: z
        .boolean()
        .describe(
          'Whether a source that quotations or figures are cited to must have an evidence record; when false or left out, one without is a warning.',
        ),
    })
    .optional()
    .describe('How strictly the text is bound to evidence; left out, nothing is asked.'),
  review: z
    .strictObject({
      required: z
        .boolean()
        .describe('Whether a new or changed verdict needs a reviewer who is not among the authors.'),
    })
    .optional()
    .describe('The rule of two persons; left out, nothing is asked.'),
  home: z
    .strictObject({
      series: Id.describe('Id of the series whose chart stands on the home page.'),
      measure: Id.describe('The measure that it shows.'),
    })
    .optional()
    .describe('What the home page shows beside the newest findings.'),
});
export type Site = z.infer<typeof Site>;
