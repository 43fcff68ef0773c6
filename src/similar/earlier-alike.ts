import { closeScore, mostTexts } from './claim-index.ts';
import { termsOf } from './terms.ts';
import { WeightedTerms, type Alike } from './weighted-terms.ts';

/**
 * For each text, in their order, the earlier ones that are likely of the same claim, the most alike first. Of earlier
 * texts with the same terms only the first is named, so that a thousand copies cost no more than two.
 */
export function* earlierAlike(texts: readonly string[]): Generator<Alike[]> {
  const weighted = new WeightedTerms(texts.map(termsOf), closeScore);
  const firsts = new Map<string, number>();
  for (const at of texts.keys()) {
    const key = weighted.key(at);
    const first = firsts.get(key);
    if (first !== undefined) {
      yield key === '' ? [] : [{ at: first, score: 1 }];
      continue;
    }
    yield weighted.alikeTo(at, mostTexts).sort((a, b) => b.score - a.score || a.at - b.at);
    firsts.set(key, at);
    weighted.add(at);
  }
}
