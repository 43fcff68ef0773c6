import { readQuantity, type Quantity } from '../../domain/quantity.ts';
import { pointKeys } from '../../domain/series.ts';
import { pageOf } from '../../domain/web-address.ts';
import type { ContentDocument } from '../content.ts';
import type { Place } from '../diagnostic.ts';
import { quantitiesAgree } from '../quantities-agree.ts';
import { isSameBody } from '../same-body.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sourced.ts';

/** The value of one measure for one period from one source, and where it stands. */
interface Stated {
  /** Page, period, measure and unit: what two values must share to be of one thing. */
  key: string;
  countedBy: string;
  value: Quantity;
  written: string;
  place: () => Place;
}

export const figureDisagreement: Rule = {
  code: 'figure-disagreement',
  severity: 'error',
  summary: 'One source gives one value of a measure for a period: the same in every point of every series.',
  *content({ series }) {
    const first = new Map<string, Stated[]>();
    for (const stated of series.flatMap((one) => [...valuesOf(one)])) {
      const others = first.get(stated.key) ?? [];
      // Two counts by two bodies are two things, even on one page.
      const known = others.find(({ countedBy }) => isSameBody(countedBy, stated.countedBy));
      if (!known) {
        first.set(stated.key, [...others, stated]);
        continue;
      }
      if (known.written === stated.written || quantitiesAgree(known.value, stated.value)) continue;
      const { file, line } = known.place();
      yield {
        at: stated.place(),
        message: `this is ${stated.written} here and ${known.written} at ${file}:${line}, for one measure, period and source.`,
        suggestion: 'Look into the source, and make the two the same.',
      };
    }
  },
};

function* valuesOf(series: ContentDocument<'series'>): Generator<Stated> {
  const urls = new Map(sourcesOf(series).map(({ source }) => [source.id, source.url]));
  for (const [index, point] of (series.draft.points ?? []).entries()) {
    const url = urls.get(point?.source);
    if (!point?.period || url === undefined) continue;
    for (const [measure, written] of Object.entries(point)) {
      const unit = point.counts?.[measure]?.unit ?? series.draft.measures?.[measure]?.unit;
      if (pointKeys.includes(measure) || unit === undefined) continue;
      const value =
        typeof written === 'number' || typeof written === 'string' ? readQuantity(written) : undefined;
      if (!value) continue;
      const key = JSON.stringify([URL.canParse(url) ? pageOf(url) : url, point.period, measure, unit]);
      const countedBy = series.draft.counted_by ?? '';
      yield {
        key,
        countedBy,
        value,
        written: String(written),
        place: () => series.at(['points', index, measure]),
      };
    }
  }
}
