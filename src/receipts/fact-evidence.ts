import type { BuildInfo } from '../build-info.ts';
import type { CompiledFact } from '../compile/compile.ts';
import type { Source } from '../domain/source.ts';
import type { Waiver } from '../domain/waiver.ts';
import { pageOf } from '../domain/web-address.ts';
import type { FigureResult } from '../evidence/held-figures.ts';
import type { QuotationResult } from '../evidence/held-quotations.ts';
import type { EvidenceRow } from './evidence-row.ts';
import { evidenceExceptions } from './exceptions.ts';
import { outcomeOf, tallyOf, type QuotationOutcome, type Tally } from './tally.ts';

/** Where a quotation or figure stands in its fact file; lines and columns count from 1. */
type Where =
  | { part: 'text'; line: number; column: number }
  | { part: 'headline' | 'summary' }
  | { part: 'source'; source: string; index: number };

interface CitedPage {
  id: string;
  url: string;
}

/** What was checked in one fact file: `/data/evidence/<id>.json`. */
export interface FactEvidence extends Stamp {
  id: string;
  totals: Tally;
  /** Every source with its number on the page, and how much of it the evidence record covers; null without a record. */
  sources: (CitedPage & {
    number: number;
    record: 'full' | 'excerpt' | null;
    /** What was held against: when and from where it was retrieved, which bytes they were, and what read them. */
    evidence: Omit<EvidenceRow, 'url' | 'coverage'> | null;
  })[];
  /** Ids of the sources without an evidence record. */
  without_record: string[];
  quotations: {
    text: string;
    /** The sources that it is cited to; where it cites nothing, those in which it was sought. */
    sources: CitedPage[];
    result: QuotationOutcome;
    /** The source in whose record it was found. */
    found_in: string | null;
    where: Where;
  }[];
  figures: {
    written: string;
    /** The form in which it is compared: no separators, a percent sign where it has one. */
    normal: string;
    /** The sources in which it was sought. */
    sources: CitedPage[];
    /** `claimed` is one of the claim's own figures, in a sentence that cites nothing. */
    result: 'matched' | 'computed' | 'claimed' | 'unknown' | 'not-found';
    where: Where;
  }[];
  /** Figures that the text has computed from a series. */
  computed: {
    computation: string;
    given: Readonly<Record<string, string>>;
    value: number;
    percent: boolean;
    written: string | null;
    where: Where;
  }[];
  /** By which waivers something stands that does not match. */
  exceptions: Waiver[];
}

/** What every file of evidence data begins with. */
export interface Stamp {
  /** The page that it belongs to. */
  page: string;
  /** Commit that the site was built from and its day; null outside a repository. */
  commit: string | null;
  date: string | null;
  /** Address of the terms of re-use. */
  licence: string;
}

/** The stamp of a build. */
export function stampOf(page: string, { commit, date }: BuildInfo, licence: string): Stamp {
  return { page, commit: commit ?? null, date: date ?? null, licence };
}

/**
 * Everything that was checked in a fact file, as published.
 * @param records what is published of the evidence records, by the page of their source
 */
export function factEvidence(
  { id, fact, cited, receipt }: Pick<CompiledFact, 'id' | 'fact' | 'cited' | 'receipt'>,
  stamp: Stamp,
  records: ReadonlyMap<string, EvidenceRow> = new Map(),
): FactEvidence {
  const byId = new Map(fact.sources.map((source) => [source.id, source]));
  const coverage = new Map(receipt.held.map((source) => [source.id, source.coverage]));
  const pages = (ids: readonly string[]) => ids.flatMap((sourceId) => citedPages(byId.get(sourceId)));
  return {
    id,
    ...stamp,
    totals: tallyOf(receipt),
    sources: cited.flatMap(({ sourceId, number }) =>
      pages([sourceId]).map((page) => ({
        number,
        ...page,
        record: coverage.get(sourceId) ?? null,
        evidence: evidenceIn(records.get(pageOf(page.url))),
      })),
    ),
    without_record: receipt.without,
    quotations: receipt.quotations.map((quotation) => ({
      text: quotation.text,
      sources: pages(quotation.sourceIds),
      result: outcomeOf(quotation),
      found_in: quotation.provedBy ?? null,
      where: whereQuoted(quotation),
    })),
    figures: receipt.figures.map((figure) => ({
      written: figure.written,
      normal: figure.normal,
      sources: pages(figure.sourceIds),
      result: figure.result === 'missing' ? 'not-found' : figure.result,
      where: whereWritten(figure),
    })),
    computed: receipt.computations.map(
      ({ computation: { name, given, words, line, column }, value, percent }) => ({
        computation: name,
        given,
        value,
        percent,
        written: words.trim() || null,
        where: { part: 'text', line, column },
      }),
    ),
    exceptions: evidenceExceptions(fact),
  };
}

function evidenceIn(row: EvidenceRow | undefined): FactEvidence['sources'][number]['evidence'] {
  if (!row) return null;
  const { url: _url, coverage: _coverage, ...evidence } = row;
  return evidence;
}

function citedPages(source: Source | undefined): CitedPage[] {
  return source ? [{ id: source.id, url: source.url }] : [];
}

function whereQuoted({ at }: QuotationResult): Where {
  if ('part' in at) return at;
  return 'line' in at
    ? { part: 'text', line: at.line, column: at.column }
    : { part: 'source', source: at.sourceId, index: at.index };
}

function whereWritten({ where, at }: FigureResult): Where {
  if (where !== 'text') return { part: where };
  return { part: 'text', line: at?.line ?? 0, column: at?.column ?? 0 };
}
