import { z } from 'astro/zod';
import { ChangeNote } from './change-note.ts';
import { CountedOtherwise } from './counted-otherwise.ts';
import { Id } from './id.ts';
import { PeriodText } from './period.ts';
import { PointMark, pointMarks } from './point-mark.ts';
import { QuantityText } from './quantity.ts';
import { Source } from './source.ts';
import { Superseded } from './superseded.ts';
import { Line, LocalizedText } from './text.ts';
import { Waiver } from './waiver.ts';

/** What a series counts, and in what. */
export const Measure = z.strictObject({
  unit: Line(30).describe('What is counted: "cases", or a currency by its ISO 4217 code such as "MYR".'),
  label: LocalizedText.describe('Heading of its column and chart, per locale.'),
  sum_of: z
    .array(Id)
    .min(2)
    .optional()
    .describe('The measures of this series that add up to this one, all of them; the check adds them up.'),
});
export type Measure = z.infer<typeof Measure>;

/** One period's values from one source. Every further key is a measure of the series. */
export const Point = z
  .object({
    period: PeriodText.describe('Year, quarter, month or interval: 2021, 2021-Q3, 2021-07, 2022-01/2022-02.'),
    source: Id.describe('Id of the source that states these values.'),
    note: LocalizedText.optional().describe('What a reader must know of this point, per locale.'),
    marks: z
      .array(PointMark)
      .min(1)
      .optional()
      .describe(
        `How firmly the values stand: ${Object.entries(pointMarks)
          .map(([mark, meaning]) => `${mark} (${meaning})`)
          .join(', ')}.`,
      ),
    counts: z
      .record(Id, CountedOtherwise)
      .optional()
      .describe(
        'By measure: what this point counts where that is not what the measure counts. A mark breaks the chart there, and nothing is compared across.',
      ),
    supersedes: z
      .array(Superseded)
      .min(1)
      .optional()
      .describe('What stood here before the body or the source revised it, oldest first.'),
  })
  .catchall(
    QuantityText.describe('The value of one measure, or unknown when the source says that there is none.'),
  );
export type Point = z.infer<typeof Point>;

/** One body's count, by one definition. Two series are never joined. */
export const Series = z.strictObject({
  title: LocalizedText.describe('What is counted, in a few words, per locale.'),
  counted_by: Line(120).describe('The body that counts.'),
  definition: LocalizedText.describe('What that body counts as one case, as far as known, per locale.'),
  notes: LocalizedText.optional().describe('What a reader must know of the whole series, per locale.'),
  measures: z.record(Id, Measure).describe('The measures by name, such as cases and losses.'),
  sources: z.array(Source).min(1).describe('Where the values come from; each is the source of a point.'),
  points: z.array(Point).min(1).describe('The values, each with its period and source.'),
  history: z
    .array(ChangeNote)
    .min(1)
    .optional()
    .describe('What changed since it was published, oldest first.'),
  waivers: z.array(Waiver).min(1).optional().describe('Reasoned exceptions from single diagnostics.'),
});
export type Series = z.infer<typeof Series>;

/** The keys of a point that are no measure. */
export const pointKeys = Object.keys(Point.shape);
