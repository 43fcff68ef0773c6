import { z } from 'astro/zod';
import { IsoDate } from './iso-date.ts';
import { WebAddress } from './web-address.ts';

/** What asking for an address can bring, in words for a report, and whether it counts as a failure. */
export const linkResults = {
  ok: { words: 'answers', fails: false },
  moved: { words: 'moved for good', fails: false },
  refused: { words: 'refuses programs, which says nothing of readers', fails: false },
  gone: { words: 'says that there is no such page', fails: true },
  'soft-404': { words: 'answers, with a page that says that there is no such page', fails: true },
  'host-error': { words: 'is in trouble', fails: true },
  'unknown-host': { words: 'has a host name that no longer exists', fails: true },
  tls: { words: 'has no valid certificate', fails: true },
  'no-connection': { words: 'takes no connection', fails: true },
  timeout: { words: 'takes too long to answer', fails: true },
} as const satisfies Record<string, { words: string; fails: boolean }>;

export type LinkResult = keyof typeof linkResults;
const results = Object.keys(linkResults) as [LinkResult, ...LinkResult[]];

/** How many different days an address must have failed on, one after another, before it is called gone. */
export const daysUntilGone = 3;

/** What is known of an address that the content names. */
export const LinkStatus = z.strictObject({
  url: WebAddress.describe('The address.'),
  result: z.enum(results).describe('What asking for it brought the last time.'),
  checked: IsoDate.describe('The day it was asked for last.'),
  last_ok: IsoDate.optional().describe('The last day on which it answered.'),
  first_failed: IsoDate.optional().describe('The first of the days since then on which it failed.'),
  failed_days: z.number().int().min(1).optional().describe('On how many days it has failed since then.'),
  moved_to: WebAddress.optional().describe('Where it has moved for good.'),
});
export type LinkStatus = z.infer<typeof LinkStatus>;

/** The file `links.json`, which `npm run links` writes. */
export const LinkStatusList = z.array(LinkStatus);

/** Whether an address has failed so often that readers are told. */
export function isGone({ failed_days = 0 }: LinkStatus): boolean {
  return failed_days >= daysUntilGone;
}
