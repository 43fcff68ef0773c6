import { z } from 'astro/zod';
import { Id } from './id.ts';
import { IsoDate } from './iso-date.ts';
import { QuantityText } from './quantity.ts';
import { LocalizedText } from './text.ts';

/** What a point gave before it was revised. Every further key is a measure with its old value. */
export const Superseded = z
  .object({
    date: IsoDate.describe('The day of the revision, YYYY-MM-DD.'),
    note: LocalizedText.describe('Why the value was revised, per locale.'),
    source: Id.optional().describe(
      'Id of the source that gave the old value; left out, the source of the point gave both.',
    ),
  })
  .catchall(QuantityText.describe('The old value of one measure.'));
export type Superseded = z.infer<typeof Superseded>;

/** The keys of an entry that are no measure. */
export const supersededKeys = Object.keys(Superseded.shape);
