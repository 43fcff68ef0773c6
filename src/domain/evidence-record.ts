import { z } from 'astro/zod';
import { IsoMoment } from './iso-date.ts';
import { Line, Locale } from './text.ts';
import { WebAddress } from './web-address.ts';

/** How much of a source was seen: all of its text, or only passages of it. */
export const coverages = ['full', 'excerpt'] as const;

/**
 * What is held of a source, to check quotations and figures against it offline and for ever: never a sentence of it.
 * Written by a command, never by hand.
 */
export const EvidenceRecord = z.strictObject({
  url: WebAddress.describe('Address of the source, as fact files write it.'),
  archived: WebAddress.optional().describe('Address of the archived copy, where there is one.'),
  retrieved: IsoMoment.describe(
    'When it was retrieved, in universal time: YYYY-MM-DDThh:mm:ssZ; only the day for a saved file of which no more is known.',
  ),
  response: z
    .strictObject({
      url: WebAddress.describe('Where the answer came from, after redirects.'),
      status: z.int().min(100).max(599).describe('HTTP status of the answer.'),
    })
    .optional()
    .describe('The answer of the host; left out for a file that somebody saved.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' })
    .describe('SHA-256 of the bytes that were read.'),
  extractor: Line(80).describe('What made text of the bytes, with its version.'),
  language: Locale.optional().describe('Language of the text, as far as the page says.'),
  coverage: z
    .enum(coverages)
    .describe('How much was seen: full for the whole text, excerpt for passages of it.'),
  title: Line(500).optional().describe('Title of the page, as it says.'),
  words: z.int().min(0).describe('Number of words of the text.'),
  figures: z.array(z.string()).describe('Figures of the text in their normal form, each once, sorted.'),
  fingerprint: z
    .base64()
    .describe('Hashes of the windows of the text, or of its passages one after another, as base64.'),
});
export type EvidenceRecord = z.infer<typeof EvidenceRecord>;
