import { renderBody } from '../body/render-body.ts';
import { chartsInText } from '../check/charts-in-text.ts';
import { check, hasErrors } from '../check/check.ts';
import { computedTexts } from '../check/computed-texts.ts';
import type { Content, FactFile } from '../check/content.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { goneSince } from '../check/link-statuses.ts';
import { readFolder } from '../check/read/read-folder.ts';
import { factReceipt } from '../check/receipts.ts';
import { numberCitations, type CitedSource } from '../domain/citation.ts';
import type { Fact } from '../domain/fact.ts';
import type { Receipt } from '../evidence/receipt.ts';
import type { Series } from '../domain/series.ts';
import type { SeriesChart } from '../domain/series-chart.ts';
import type { Site } from '../domain/site.ts';
import type { TopicList } from '../domain/topic.ts';
import type { VerdictScale } from '../domain/verdict.ts';
import { strings } from '../i18n/strings.ts';
import { evidenceRow, type EvidenceRow } from '../receipts/evidence-row.ts';

/** A fact file without its text: what lists, totals and feeds need. Plain data. */
export interface CompiledFact {
  id: string;
  fact: Fact;
  /** The sources in order of first citation. */
  cited: CitedSource[];
  /** What was held against evidence, and what came of it. */
  receipt: Receipt;
  /** The charts in its text, in reading order; nothing in the place of one that was refused. */
  charts: (SeriesChart | null)[];
  /** The ids of the series that its text names, in charts and computed figures. */
  series: string[];
}

/** A content folder, checked and rendered: all that the pages are made of. Plain data. */
export interface Compiled {
  site: Site;
  verdicts: VerdictScale;
  topics: TopicList;
  facts: CompiledFact[];
  series: { id: string; series: Series }[];
  /** The evidence records without their fingerprints. */
  records: EvidenceRow[];
  /** The addresses that no longer answer, each with the day since when. */
  goneSince: Record<string, string>;
  /** The HTML of each fact file's text, by id. */
  bodies: Record<string, string>;
}

/** What compiling a folder gives: the diagnostics, and the pages' data unless an error stops the build. */
export interface Compilation {
  content: Content;
  diagnostics: Diagnostic[];
  factFiles: number;
  compiled?: Compiled;
}

/**
 * Reads, checks and renders a content folder; each text is parsed once, for the check and for its page.
 * @param options.lenient keep what is sound when there are errors, as `dev` wants while somebody writes
 * @throws when the folder cannot be read at all
 */
export function compile(folder: string, { lenient = false } = {}): Compilation {
  const { content, diagnostics } = check(readFolder(folder));
  const result = { content, diagnostics, factFiles: content.facts.length };
  const site = content.site?.data;
  const verdicts = content.verdicts?.data;
  const topics = content.topics?.data;
  if (!site || !verdicts || !topics || (hasErrors(diagnostics) && !lenient)) return result;

  const known = new Set(verdicts.map(({ id }) => id));
  const sound = content.facts.filter((file) => file.data && file.body && known.has(file.data.verdict));
  const labels = strings(site.locales[0]).body;
  const compiled: Compiled = {
    site,
    verdicts,
    topics,
    facts: sound.map((file) => compiledFact(file, content)),
    series: content.series.flatMap(({ id, data }) => (data ? [{ id, series: data }] : [])),
    records: [...content.evidence.all()].map(evidenceRow),
    goneSince: goneSince(content.files),
    bodies: Object.fromEntries(
      sound.map((file) => [
        file.id,
        file.body
          ? renderBody(file.body, labels, computedTexts(file, content, site.locales[0] as string))
          : '',
      ]),
    ),
  };
  return { ...result, compiled };
}

function compiledFact(file: FactFile, content: Content): CompiledFact {
  const cited = numberCitations(file.body?.citations ?? []);
  const charts = chartsInText(file, content)
    .filter(({ request }) => request.alone)
    .map(({ result }) => ('refused' in result ? null : result));
  const named = [
    ...charts.map((chart) => chart?.series),
    ...(file.body?.computations ?? []).map(({ given }) => given['series']),
  ];
  const series = [...new Set(named.filter((id) => id !== undefined))].sort();
  return {
    id: file.id,
    fact: file.data as Fact,
    cited,
    receipt: factReceipt(file, content),
    charts,
    series,
  };
}
