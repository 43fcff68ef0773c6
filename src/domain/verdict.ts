import { z } from 'astro/zod';
import { Id } from './id.ts';
import { LocalizedText } from './text.ts';

/** What a verdict says of its claim, in four steps; each has a colour, a pattern and a place in the order of its own. */
export const tones = ['affirmed', 'mixed', 'denied', 'open'] as const;

/** The icons a verdict can carry; the site draws each of them. */
export const verdictIcons = ['check', 'tilde', 'cross', 'question', 'clock'] as const;

/** One step of the publisher's verdict scale. */
export const Verdict = z.strictObject({
  id: Id.describe('Name of the verdict in fact files and addresses, such as "refuted".'),
  label: LocalizedText.describe('The word that readers see, per locale.'),
  meaning: LocalizedText.describe('One or two sentences: when this verdict is given, per locale.'),
  rating: z
    .int()
    .min(1)
    .max(5)
    .optional()
    .describe(
      'Place on the scale of ClaimReview: 1 is wholly wrong, 5 wholly right. Left out where no step fits.',
    ),
  tone: z.enum(tones).describe('Which of the four tones colours it: affirmed, mixed, denied or open.'),
  icon: z.enum(verdictIcons).describe('The icon beside the word: check, tilde, cross, question or clock.'),
});
export type Verdict = z.infer<typeof Verdict>;

/** The scale, in the order in which the site lists it. */
export const VerdictScale = z.array(Verdict).min(1);
export type VerdictScale = z.infer<typeof VerdictScale>;
