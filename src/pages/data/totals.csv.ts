import type { APIRoute } from 'astro';
import { toCsv } from '../../chart/csv.ts';
import { listedFacts } from '../../facts.ts';
import { topicGroups } from '../../groups.ts';
import { text, topicOf, verdicts } from '../../site.ts';
import { totalsByYear } from '../../totals-by-year.ts';
import { verdictTotals } from '../../verdict-totals.ts';

export const GET: APIRoute = () => {
  const records = [
    ...verdictTotals(verdicts, listedFacts).map(({ verdict, count }) => ({
      by: 'verdict',
      id: verdict.id,
      label: text(verdict.label),
      facts: count,
    })),
    ...topicGroups.map(({ key, items }) => ({
      by: 'topic',
      id: key,
      label: text(topicOf(key).label),
      facts: items.length,
    })),
    ...totalsByYear().totals.map(({ label, count }) => ({ by: 'year', id: label, label, facts: count })),
  ];
  return new Response(toCsv(['by', 'id', 'label', 'facts'], records), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
