import { unknownInCharts } from '../charts-in-text.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, listed, shown } from '../suggest.ts';

export const unknownSeries: Rule = {
  code: 'unknown-series',
  severity: 'error',
  summary: 'The series of a chart in a text exists, and so do those that site.yaml puts on the home page.',
  *fact(fact, vocabulary) {
    for (const { at, word, known } of unknownInCharts(fact, vocabulary, 'series')) {
      yield { at, message: `id is "${shown(word)}"; known: ${listed(known)}.`, ...didYouMean(word, known) };
    }
  },
  *content({ site, series, files }) {
    const home = site?.draft.home;
    if (!site || home?.series === undefined) return;
    const known = files.flatMap(({ name }) => /^series\/([^/]+)\.yaml$/.exec(name)?.[1] ?? []);
    if (!known.includes(home.series)) {
      const message = `home.series is "${shown(home.series)}"; known: ${listed(known)}.`;
      yield { at: site.at(['home', 'series']), message, ...didYouMean(home.series, known) };
      return;
    }
    const found = series.find(({ id }) => id === home.series)?.draft.measures;
    const measures = Object.keys(found ?? {});
    if (home.measure === undefined || found === undefined || measures.includes(home.measure)) return;
    const message = `home.measure is "${shown(home.measure)}"; the series has: ${listed(measures)}.`;
    yield { at: site.at(['home', 'measure']), message, ...didYouMean(home.measure, measures) };
  },
};
