import { z } from 'astro/zod';
import { Line } from './text.ts';

/** The pages that a fact-check site owes its readers, by file name; a build without one of them fails. */
export const standingPages = ['methodology', 'verdicts', 'corrections-policy', 'funding', 'contact'] as const;

/** The front matter of a standing page. */
export const StandingPage = z.strictObject({
  title: Line(90).describe('Heading of the page.'),
  description: Line(300).describe('One sentence for search engines and link previews.'),
});
export type StandingPage = z.infer<typeof StandingPage>;
