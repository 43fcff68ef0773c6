import type { Body } from '../body/parse-body.ts';
import type { Position } from '../body/passages.ts';
import { quotationsIn } from '../body/quotations.ts';
import { citedSentences } from '../body/sentences.ts';
import type { Computation } from '../domain/computation.ts';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import type { Evidence } from './evidence-store.ts';
import { figuresIn, type Figure } from './figures.ts';
import { prove, type Proof } from './quotation.ts';

/** A source of a fact file, with what is held of it, if anything. */
export interface SourceEvidence {
  id: string;
  quotes: readonly string[];
  evidence: Evidence | undefined;
}

/** A quotation held against the sources that it is cited to. */
export interface QuotationResult {
  text: string;
  /** The sources that it is cited to. */
  sourceIds: string[];
  /** Those of the sources cited with it that a record is held of. */
  heldIds: string[];
  /** The source that it was proved by; nothing when it was not proved, or could not be held against anything. */
  provedBy?: string;
  /** What came of the source that it fits best; nothing when there is no record of any. */
  proof?: Proof;
  /** Another source of the file that holds it, when those cited do not. */
  elsewhere?: string;
  /** Where it begins in the text; for one in the front matter, its source and place in that source's list. */
  at: Position | { sourceId: string; index: number };
}

/** A figure held against the sources that its sentence cites. */
export interface FigureResult extends Omit<Figure, 'index'> {
  /** `headline` and `summary` cite nothing of their own: there every source of the file counts. */
  where: 'text' | 'headline' | 'summary';
  sourceIds: string[];
  /**
   * Whether it was found in one of them, or is one that the text has computed; `unknown` when neither, and there is a
   * source without a record.
   */
  result: 'matched' | 'computed' | 'missing' | 'unknown';
  /** Where it stands in the text. */
  at?: Position;
}

/** A figure that the text has computed from a series; it is held against no source. */
export interface ComputationResult {
  computation: Computation;
  value: number;
  /** Whether the value is a percentage. */
  percent: boolean;
  /** The figure as the author's words state it, in its normal form; nothing when it is written out for them. */
  stated?: string;
}

/** What a fact file's receipt says of a source that there is a record of. */
export interface HeldSource extends Pick<EvidenceRecord, 'coverage' | 'archived'> {
  id: string;
}

/** What was held against evidence in one fact file, and what came of it. */
export interface Receipt {
  quotations: QuotationResult[];
  figures: FigureResult[];
  computations: ComputationResult[];
  /** The sources with an evidence record. */
  held: HeldSource[];
  /** Ids of the sources without an evidence record. */
  without: string[];
}

/** The parts of a fact file that are held against evidence. */
export interface Checked {
  headline: string;
  summary: string;
  body: Body | undefined;
  sources: readonly SourceEvidence[];
  /** The figures that the text has computed. */
  computations: ComputationResult[];
}

/** A number in words up to twelve is a word ("two people"), not a figure to be looked up. */
const isEverydayNumber = ({ written, normal }: Figure) => !/\d/.test(written) && Number(normal) <= 12;

/** Holds every quotation and figure of a fact file against the evidence records of its sources. */
export function receiptOf({ headline, summary, body, sources, computations }: Checked): Receipt {
  const computed = new Set(computations.flatMap(({ stated }) => stated ?? []));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const inText = body ? quotationsIn(body) : [];
  const quotations = [
    ...inText.map(({ text, sourceIds, line, column }) => quotation(text, sourceIds, { line, column }, byId)),
    ...sources.flatMap(({ id, quotes }) =>
      quotes.map((text, index) => quotation(text, [id], { sourceId: id, index }, byId)),
    ),
  ];
  const everySource = sources.map(({ id }) => id);
  const sentences = body ? citedSentences(body) : [];
  const figures = [
    ...figuresOf(headline).map((figure) =>
      orComputed(figureResult(figure, 'headline', everySource, byId), computed),
    ),
    ...figuresOf(summary).map((figure) =>
      orComputed(figureResult(figure, 'summary', everySource, byId), computed),
    ),
    ...sentences.flatMap(({ text, sourceIds, placeOf }) =>
      figuresOf(text).map((figure) => figureResult(figure, 'text', sourceIds, byId, placeOf(figure.index))),
    ),
  ];
  return {
    quotations,
    figures,
    computations,
    held: sources.flatMap(({ id, evidence }) => (evidence ? [heldSource(id, evidence.record)] : [])),
    without: sources.filter(({ evidence }) => !evidence).map(({ id }) => id),
  };
}

function heldSource(id: string, { coverage, archived }: EvidenceRecord): HeldSource {
  return { id, coverage, ...(archived && { archived }) };
}

type Sources = ReadonlyMap<string, SourceEvidence>;

/** The figures of a text that are looked up: all but small numbers in words. */
export function figuresOf(text: string): Figure[] {
  return figuresIn(text).filter((figure) => !isEverydayNumber(figure));
}

function quotation(
  text: string,
  sourceIds: readonly string[],
  at: QuotationResult['at'],
  sources: Sources,
): QuotationResult {
  const held = sourceIds.flatMap((id) =>
    sources.get(id)?.evidence ? [sources.get(id) as SourceEvidence] : [],
  );
  const proofs = held.map((source) => ({
    id: source.id,
    proof: prove(text, (source.evidence as Evidence).fingerprint),
  }));
  const proved = proofs.find(({ proof }) => proof.kind === 'proved');
  const best = proved ?? proofs.toSorted((a, b) => reach(b.proof) - reach(a.proof))[0];
  const other =
    proved || !best
      ? undefined
      : [...sources.values()].find(
          ({ id, evidence }) =>
            !sourceIds.includes(id) && evidence && prove(text, evidence.fingerprint).kind === 'proved',
        );
  return {
    text,
    sourceIds: [...sourceIds],
    heldIds: held.map(({ id }) => id),
    ...(proved && { provedBy: proved.id }),
    ...(best && { proof: best.proof }),
    ...(other && { elsewhere: other.id }),
    at,
  };
}

/** How far a quotation is right. */
function reach(proof: Proof): number {
  return proof.kind === 'not-found' ? proof.matched.length : 0;
}

function figureResult(
  { normal, written }: Figure,
  where: FigureResult['where'],
  sourceIds: readonly string[],
  sources: Sources,
  at?: Position,
): FigureResult {
  const held = sourceIds.map((id) => sources.get(id)?.evidence);
  const matched = held.some((evidence) => evidence?.figures.has(normal));
  const result = matched ? 'matched' : held.length === 0 || held.includes(undefined) ? 'unknown' : 'missing';
  return { normal, written, where, sourceIds: [...sourceIds], result, ...(at && { at }) };
}

function orComputed(figure: FigureResult, computed: ReadonlySet<string>): FigureResult {
  return figure.result !== 'matched' && computed.has(figure.normal)
    ? { ...figure, result: 'computed' }
    : figure;
}
