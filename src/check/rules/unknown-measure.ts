import { pointKeys } from '../../domain/series.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, listed, shown } from '../suggest.ts';

export const unknownMeasure: Rule = {
  code: 'unknown-measure',
  severity: 'error',
  summary: 'Every point gives a value of at least one measure of its series, and of no other.',
  *document(document) {
    if (document.kind !== 'series') return;
    const known = Object.keys(document.draft.measures ?? {});
    const points = (document.value as { points?: unknown[] } | undefined)?.points;
    for (const [index, point] of (Array.isArray(points) ? points : []).entries()) {
      if (typeof point !== 'object' || point === null) continue;
      const values = Object.keys(point).filter((key) => !pointKeys.includes(key));
      for (const key of values.filter((key) => !known.includes(key))) {
        yield {
          at: document.atKey(['points', index, key]),
          message: `"${shown(key)}" is no measure of this series; known: ${listed([...known, ...pointKeys])}.`,
          ...didYouMean(key, [...known, ...pointKeys]),
        };
      }
      if (values.length > 0) continue;
      yield {
        at: document.at(['points', index]),
        message: `this point has no value; measures: ${listed(known)}.`,
      };
    }
  },
};
