import { z } from 'astro/zod';
import { changeKinds, type ChangeKind } from '../domain/change-note.ts';
import { Id } from '../domain/id.ts';
import { IsoDate } from '../domain/iso-date.ts';
import { WebAddress } from '../domain/web-address.ts';
import type { SiteChange } from './site-changes.ts';

const kinds = [...(Object.keys(changeKinds) as ChangeKind[]), 'withdrawal', 'revision'] as const;

/** `/data/corrections.json`: every change that readers were told of, newest first. */
export const CorrectionsData = z.strictObject({
  $schema: WebAddress.describe('The JSON Schema of this file.'),
  page: WebAddress.describe('The page for people that lists the same.'),
  licence: WebAddress.describe('Terms of re-use.'),
  changes: z.array(
    z.strictObject({
      date: IsoDate.describe('The day of the change, YYYY-MM-DD.'),
      kind: z
        .enum(kinds)
        .describe(
          `What kind of change: ${kinds.join(', ')}. A correction or withdrawal says that we were wrong, a revision that the body that counts gives another value.`,
        ),
      of: z.enum(['fact', 'series']).describe('What was changed: a fact file or a series.'),
      id: Id.describe('Its id.'),
      title: z.string().describe('Headline of the fact file or title of the series, as it is now.'),
      url: WebAddress.describe('Its page.'),
      anchor: z.string().describe('Where its page tells of the change: the part of its address behind "#".'),
      note: z.string().describe('What changed and why.'),
      from: z
        .string()
        .optional()
        .describe('What stood there before; a verdict by its id, a value of a series as its file writes it.'),
      to: z.string().optional().describe('What stood there after; of the same form.'),
      point: z
        .strictObject({
          period: z.string().describe('The period of the value, as the file of the series writes it.'),
          measure: Id.describe('The measure of the series.'),
        })
        .optional()
        .describe('The value of a series that was revised; of a revision only.'),
    }),
  ),
});
export type CorrectionsData = z.infer<typeof CorrectionsData>;

/** The name and the whole address of what a change was made in. */
export type Subject = (change: SiteChange) => { title: string; url: string };

/** The changes of the site as data. */
export function correctionsData(
  changes: readonly SiteChange[],
  subject: Subject,
  about: Omit<CorrectionsData, 'changes'>,
): CorrectionsData {
  return {
    ...about,
    changes: changes.map((change) => {
      const { date, kind, of, id, anchor, note, from, to, point } = change;
      const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      return { date, kind, of, id, ...subject(change), anchor, note, ...ends, ...(point && { point }) };
    }),
  };
}
