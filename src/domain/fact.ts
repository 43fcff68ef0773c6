import { z } from 'astro/zod';
import { Appearance } from './appearance.ts';
import { FactNote } from './change-note.ts';
import { Claimant } from './claimant.ts';
import { Id } from './id.ts';
import { IsoDate, PartialDate } from './iso-date.ts';
import { Source } from './source.ts';
import { Line } from './text.ts';
import { Waiver } from './waiver.ts';
import { Withdrawal } from './withdrawal.ts';

/** The front matter of a fact file: one claim, its verdict, and what the verdict rests on. */
export const Fact = z.strictObject({
  claim: Line(300, 10).describe('What was said, as it was said, without a verdict: 10 to 300 characters.'),
  headline: Line(90).describe(
    'The finding in one line: what is so, not what was alleged. At most 90 characters.',
  ),
  summary: Line(300).describe('The short answer. At most 300 characters.'),
  verdict: Id.describe('An id of verdicts.yaml.'),
  topics: z.array(Id).min(1).describe('One or more ids of topics.yaml.'),
  published: IsoDate.describe('The day this fact file was first published, YYYY-MM-DD.'),
  authors: z.array(Line(120)).min(1).describe('Who wrote it: one name or more.'),
  sources: z.array(Source).min(1).describe('What the finding rests on; each is cited in the text as [^id].'),
  reviewers: z
    .array(Line(120))
    .min(1)
    .optional()
    .describe('Who read it before it was published; none of the authors.'),
  claimant: Claimant.optional().describe('Who said it; left out when unknown.'),
  claimed: PartialDate.optional().describe('When it was said: YYYY, YYYY-MM or YYYY-MM-DD.'),
  appearances: z.array(Appearance).min(1).optional().describe('Where it was said or spread.'),
  wordings: z
    .array(Line(300))
    .min(1)
    .optional()
    .describe('Other ways in which people say it, in any language; found by search, not shown as claims.'),
  related: z.array(Id).min(1).optional().describe('Ids of fact files about the same matter.'),
  former_ids: z
    .array(Id)
    .min(1)
    .optional()
    .describe('Ids under which this fact file stood before, oldest first; their addresses lead to it.'),
  review_by: IsoDate.optional().describe('The day by which this wants another look, YYYY-MM-DD.'),
  history: z.array(FactNote).min(1).optional().describe('What changed since it was published, oldest first.'),
  withdrawn: Withdrawal.optional().describe(
    'Set when the fact file no longer stands; the page stays and says so.',
  ),
  waivers: z.array(Waiver).min(1).optional().describe('Reasoned exceptions from single diagnostics.'),
});
export type Fact = z.infer<typeof Fact>;

/** The id under which a fact file was first published: the oldest of its former ones, else the one that it has. */
export function firstIdOf({ id, fact }: { id: string; fact: Pick<Fact, 'former_ids'> }): string {
  return fact.former_ids?.[0] ?? id;
}

/** The day of the last change that readers were told of: the last change note, else the day of publication. */
export function lastChanged(fact: Pick<Fact, 'published' | 'history' | 'withdrawn'>): string {
  const dates = [
    fact.published,
    ...(fact.history ?? []).map((note) => note.date),
    fact.withdrawn?.date ?? '',
  ];
  return dates.sort().at(-1) as string;
}
