import type { Body } from '../body/parse-body.ts';
import type { Position } from '../body/passages.ts';
import { quotationsIn } from '../body/quotations.ts';
import { citedSentences, type Sentence } from '../body/sentences.ts';
import type { Computation } from '../domain/computation.ts';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import type { Evidence } from './evidence-store.ts';
import { figuresIn, type Figure } from './figures.ts';
import { isProved, prove, type Proof } from './quotation.ts';

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
  /** Another source of the file that holds it, when none of those cited is known to. */
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
   * Whether it was found in one of them, or is one that the text has computed; `unknown` when neither, and a source
   * without a record may have it. In headline and summary such a source counts for the figures that a sentence of the
   * text cites it for, and for all where no source has a record.
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
  /** The values of the series that it was computed from, in their normal form. */
  parts: string[];
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
  const byId = sourcesById(sources);
  const inText = body ? quotationsIn(body) : [];
  const quotations = [
    ...inText.map(({ text, sourceIds, line, column }) =>
      holdQuotation(text, sourceIds, { line, column }, byId),
    ),
    ...sources.flatMap((source) => quotesHeld(source, byId)),
  ];
  const figures = (body ? citedSentences(body) : []).flatMap((sentence) =>
    figuresToHold(sentence, computations).map((figure) =>
      figureResult(figure, sentence.sourceIds, byId, sentence.placeOf(figure.index)),
    ),
  );
  const computed = new Set(computations.flatMap(({ stated }) => stated ?? []));
  const perhaps = new Set(figures.filter(({ result }) => result === 'unknown').map(({ normal }) => normal));
  const above = (['headline', 'summary'] as const).flatMap((where) =>
    figuresOf({ headline, summary }[where]).map((figure) =>
      aboveText(figure, where, byId, computed, perhaps),
    ),
  );
  return {
    quotations,
    figures: [...above, ...figures],
    computations,
    held: sources.flatMap(({ id, evidence }) => (evidence ? [heldSource(id, evidence.record)] : [])),
    without: sources.filter(({ evidence }) => !evidence).map(({ id }) => id),
  };
}

function heldSource(id: string, { coverage, archived }: EvidenceRecord): HeldSource {
  return { id, coverage, ...(archived && { archived }) };
}

/** Sources by their id, with what is held of them. */
export type Sources = ReadonlyMap<string, SourceEvidence>;

/** The figures of a text that are looked up: all but small numbers in words. */
export function figuresOf(text: string): Figure[] {
  return figuresIn(text).filter((figure) => !isEverydayNumber(figure));
}

/** Sources by their id; of two with one id, which is an error, the one with a record counts. */
export function sourcesById(sources: readonly SourceEvidence[]): Sources {
  const byId = new Map<string, SourceEvidence>();
  for (const source of sources) if (!byId.get(source.id)?.evidence) byId.set(source.id, source);
  return byId;
}

/**
 * The figures of a sentence that are held against its sources: those that a computation in it gives, or was made of, are
 * not.
 */
export function figuresToHold(
  { text, computed }: Sentence,
  computations: readonly ComputationResult[],
): Figure[] {
  const figures = figuresOf(text);
  if (computed.length === 0) return figures;
  const given = new Set<string>();
  return figures.filter(({ normal, index }) => {
    const stretch = computed.find(({ start, end }) => index >= start && index < end);
    if (!stretch) return true;
    const place = `${stretch.line}:${stretch.column}`;
    const result = computations.find(
      ({ computation }) => `${computation.line}:${computation.column}` === place,
    );
    // One that cannot be computed, or whose words say another figure, is refused as a whole.
    if (result?.stated === undefined || result.parts.includes(normal)) return false;
    if (result.stated !== normal || given.has(place)) return true;
    given.add(place);
    return false;
  });
}

/** The quotations in the front matter of one source, held against its record. */
export function quotesHeld({ id, quotes }: SourceEvidence, sources: Sources): QuotationResult[] {
  return quotes.map((text, index) => holdQuotation(text, [id], { sourceId: id, index }, sources));
}

/** Holds a quotation against the sources that it is cited to; when they do not have it, looks into the others. */
export function holdQuotation(
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
  const other = proved
    ? undefined
    : [...sources.values()].find(
        ({ id, evidence }) => !sourceIds.includes(id) && evidence && isProved(text, evidence.fingerprint),
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
  sourceIds: readonly string[],
  sources: Sources,
  at: Position,
): FigureResult {
  const held = sourceIds.map((id) => sources.get(id)?.evidence);
  const matched = held.some((evidence) => evidence?.figures.has(normal));
  const result = matched ? 'matched' : held.includes(undefined) ? 'unknown' : 'missing';
  return { normal, written, where: 'text', sourceIds: [...sourceIds], result, at };
}

/**
 * A figure above the text, which cites nothing of its own: any source of the file can have it.
 * @param computed the figures that the text has computed
 * @param perhaps the figures that the text cites a source without a record for
 */
function aboveText(
  { normal, written }: Figure,
  where: 'headline' | 'summary',
  sources: Sources,
  computed: ReadonlySet<string>,
  perhaps: ReadonlySet<string>,
): FigureResult {
  const held = [...sources.values()].flatMap(({ evidence }) => evidence ?? []);
  const result = held.some(({ figures }) => figures.has(normal))
    ? 'matched'
    : computed.has(normal)
      ? 'computed'
      : held.length === 0 || perhaps.has(normal)
        ? 'unknown'
        : 'missing';
  return { normal, written, where, sourceIds: [...sources.keys()], result };
}
