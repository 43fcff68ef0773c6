import type { Body } from '../body/parse-body.ts';
import { citedSentences } from '../body/sentences.ts';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import {
  figureAbove,
  figureResult,
  figuresOf,
  figuresToHold,
  type ComputationResult,
  type FigureResult,
} from './held-figures.ts';
import { heldInText, type HeldInText } from './held-in-text.ts';
import { quotesHeld, type QuotationResult } from './held-quotations.ts';
import { sourcesById, type SourceEvidence } from './source-evidence.ts';

/** What a fact file's receipt says of a source that there is a record of. */
export interface HeldSource extends Pick<EvidenceRecord, 'coverage' | 'archived'> {
  id: string;
}

/** What was held against evidence in one fact file, and what came of it. */
export interface Receipt {
  quotations: QuotationResult[];
  /** Quotations in sentences that cite nothing, where no source of the file has them. */
  uncited: HeldInText['uncited'];
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

/** Holds every quotation and figure of a fact file against the evidence records of its sources. */
export function receiptOf({ headline, summary, body, sources, computations }: Checked): Receipt {
  const byId = sourcesById(sources);
  const inText = body ? heldInText(body, byId) : { quotations: [], uncited: [] };
  const quotations = [...inText.quotations, ...sources.flatMap((source) => quotesHeld(source, byId))];
  const figures = (body ? citedSentences(body) : []).flatMap((sentence) =>
    figuresToHold(sentence, computations).map((figure) =>
      figureResult(figure, sentence.sourceIds, byId, sentence.placeOf(figure.index)),
    ),
  );
  const computed = new Set(computations.flatMap(({ stated }) => stated ?? []));
  const perhaps = new Set(figures.filter(({ result }) => result === 'unknown').map(({ normal }) => normal));
  const above = (['headline', 'summary'] as const).flatMap((where) =>
    figuresOf({ headline, summary }[where]).map((figure) =>
      figureAbove(figure, where, byId, computed, perhaps),
    ),
  );
  return {
    quotations,
    uncited: inText.uncited,
    figures: [...above, ...figures],
    computations,
    held: sources.flatMap(({ id, evidence }) => (evidence ? [heldSource(id, evidence.record)] : [])),
    without: sources.filter(({ evidence }) => !evidence).map(({ id }) => id),
  };
}

function heldSource(id: string, { coverage, archived }: EvidenceRecord): HeldSource {
  return { id, coverage, ...(archived && { archived }) };
}
