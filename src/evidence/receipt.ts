import type { Body } from '../body/parse-body.ts';
import { markedIn } from '../body/quotation-marks.ts';
import { sentencesOf, type Sentence } from '../body/sentences.ts';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import {
  figureResult,
  figuresOf,
  figuresToHold,
  isHeldUncited,
  uncitedFigure,
  type ComputationResult,
  type FigureResult,
} from './held-figures.ts';
import { heldInText } from './held-in-text.ts';
import { holdUncited, quotesHeld, type QuotationResult } from './held-quotations.ts';
import { sourcesById, type SourceEvidence } from './source-evidence.ts';

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
  /** What was claimed. */
  claim: string;
  /** How else that is worded. */
  wordings: readonly string[];
  headline: string;
  summary: string;
  body: Body | undefined;
  sources: readonly SourceEvidence[];
  /** The figures that the text has computed. */
  computations: ComputationResult[];
}

/** Holds every quotation and figure of a fact file against the evidence records of its sources. */
export function receiptOf({
  claim,
  wordings,
  headline,
  summary,
  body,
  sources,
  computations,
}: Checked): Receipt {
  const byId = sourcesById(sources);
  const claimed = [claim, ...wordings];
  const quotations = [
    ...(['headline', 'summary'] as const).flatMap((part) =>
      markedIn({ headline, summary }[part]).flatMap(
        (text) => holdUncited(text, { part }, byId, claimed) ?? [],
      ),
    ),
    ...(body ? heldInText(body, byId, claimed) : []),
    ...sources.flatMap((source) => quotesHeld(source, byId)),
  ];
  const sentences = body ? sentencesOf(body) : [];
  const held = (sentence: Sentence) => figuresToHold(sentence, computations);
  const cited = sentences.flatMap((sentence) =>
    sentence.sourceIds.length === 0
      ? []
      : held(sentence).map((figure) =>
          figureResult(figure, sentence.sourceIds, byId, sentence.placeOf(figure.index)),
        ),
  );
  const uncited = {
    computed: new Set(computations.flatMap(({ stated }) => stated ?? [])),
    perhaps: new Set(cited.filter(({ result }) => result === 'unknown').map(({ normal }) => normal)),
    claimed: new Set<string>(),
  };
  const above = (['headline', 'summary'] as const).flatMap((where) =>
    figuresOf({ headline, summary }[where]).map((figure) => uncitedFigure(figure, where, byId, uncited)),
  );
  const uncitedInText = { ...uncited, claimed: new Set(figuresOf(claim).map(({ normal }) => normal)) };
  const rest = sentences.flatMap((sentence) =>
    sentence.sourceIds.length > 0
      ? []
      : held(sentence)
          .filter(isHeldUncited)
          .map((figure): FigureResult => ({
            ...uncitedFigure(figure, 'text', byId, uncitedInText),
            uncited: true,
            at: sentence.placeOf(figure.index),
          })),
  );
  return {
    quotations,
    figures: [...above, ...cited, ...rest],
    computations,
    held: sources.flatMap(({ id, evidence }) => (evidence ? [heldSource(id, evidence.record)] : [])),
    without: sources.filter(({ evidence }) => !evidence).map(({ id }) => id),
  };
}

function heldSource(id: string, { coverage, archived }: EvidenceRecord): HeldSource {
  return { id, coverage, ...(archived && { archived }) };
}
