import { z } from 'astro/zod';

/** What can weaken a point, and what it means to the author who marks it. Readers' words stand in `src/i18n/`. */
export const pointMarks = {
  'one-source': 'only one page is known that gives them',
  provisional: 'the body that counts has said that they may still change',
} as const satisfies Record<string, string>;

export type PointMark = keyof typeof pointMarks;

/** The schema of a mark. */
export const PointMark = z.enum(Object.keys(pointMarks) as [PointMark, ...PointMark[]]);
