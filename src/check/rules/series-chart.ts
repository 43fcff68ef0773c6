import { chartsInText } from '../charts-in-text.ts';
import { nodesOf, placeOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

/** A line that begins as a chart does, in text that was not read as one. */
const unread = /^:{1,3}series\b.*$/m;

export const seriesChart: Rule = {
  code: 'series-chart',
  severity: 'error',
  summary:
    'A chart stands on a line of its own as `::series{id=… measure=… from=… to=…}` and shows periods that its series has.',
  *fact(fact, vocabulary) {
    const charts = chartsInText(fact, vocabulary);
    for (const { request, result } of charts) {
      if (!('refused' in result) || result.unknown) continue;
      const { line, column } = request;
      const message = `::series cannot be drawn: ${shown(result.refused, 400)}.`;
      yield { at: { file: fact.path, line, column }, message };
    }
    if (!fact.markdown.includes(':series')) return;
    for (const node of nodesOf(fact, 'text')) {
      const match = unread.exec(node.value);
      const at = placeOf(fact, node);
      if (!match || charts.some(({ request }) => request.line === at.line)) continue;
      const message = `"${shown(match[0])}" is not read as a chart; wanted: ::series{id=… measure=…}.`;
      yield {
        at: { ...at, line: at.line + node.value.slice(0, match.index).split('\n').length - 1 },
        message,
      };
    }
  },
};
