import { termsOf } from './terms.ts';
import { WeightedTerms } from './weighted-terms.ts';

/** A claim and the other ways in which people say it. */
export interface KnownClaim {
  id: string;
  claim: string;
  wordings?: readonly string[] | undefined;
}

/** A claim that is like a text. */
export interface SimilarClaim {
  id: string;
  /** Which of its texts is the most like it: the claim or one of its wordings. */
  text: string;
  /** From 0 (no word in common) to 1 (the same words). */
  score: number;
  /** Whether it is likely to be the same claim. */
  close: boolean;
}

/** Claims that can be asked which of them are like a text. */
export interface ClaimIndex {
  /** The claims that are most like a text, at most `limit`, the most alike first; equals in the order of their ids. */
  similarTo(text: string, limit?: number): SimilarClaim[];
}

/** From this score on two texts are taken for one claim; how it was chosen stands in `docs/duplicates.md`. */
export const closeScore = 0.6;
/** What is less alike than this is not worth looking at. */
const leastScore = 0.35;
/** With how many texts one is compared; only one of very common words has more that share its rarest. */
export const mostTexts = 200;

/**
 * An index of claims and their wordings. The score of two texts is the cosine of their terms, each weighted by how rare
 * it is among all texts (tf-idf with binary term frequency; Manning, Raghavan and Schütze, Introduction to Information
 * Retrieval, 6.2 and 6.3). The rarest terms of a text lead to the texts that it is compared with; the rest are left out
 * once they cannot make up the least score together (prefix filtering; Bayardo, Ma and Srikant, WWW 2007).
 * @param least the score below which a claim is left out
 */
export function makeClaimIndex(claims: readonly KnownClaim[], least = leastScore): ClaimIndex {
  const texts = claims.flatMap(({ id, claim, wordings = [] }) =>
    [claim, ...wordings].map((text) => ({ id, text })),
  );
  const weighted = new WeightedTerms(
    texts.map(({ text }) => termsOf(text)),
    least,
  );
  for (const at of texts.keys()) weighted.add(at);
  return {
    similarTo(text, limit = 5) {
      const best = new Map<string, SimilarClaim>();
      for (const { at, score } of weighted.alike(termsOf(text), mostTexts)) {
        const found = texts[at] as { id: string; text: string };
        if (score <= (best.get(found.id)?.score ?? 0)) continue;
        best.set(found.id, { ...found, score, close: score >= closeScore });
      }
      const sorted = [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      return sorted.slice(0, limit);
    },
  };
}
