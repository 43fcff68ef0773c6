/** How much too little a cosine can be because of rounding: the same words must come to 1. */
const rounding = 1e-12;

/** A text, by index, and its score. */
export interface Alike {
  at: number;
  score: number;
}

/**
 * Texts as sets of terms, each term weighted by how rare it is among them; what the index of claims computes with.
 *
 * The terms of a text stand with the rarest first. Behind a certain one, the rest together cannot make up the least
 * score, so two texts that reach it share one of the terms before (prefix filtering). Only those lead to a text, and
 * only once it was added.
 */
export class WeightedTerms {
  readonly #least: number;
  readonly #numbers = new Map<string, number>();
  /** For each term its squared weight: of a term of two texts, what it adds to their product. */
  readonly #weights: Float64Array;
  readonly #unseen: number;
  /** For each text its terms by number, the rarest first. */
  readonly #texts: Int32Array[];
  /** For each text the square of its length. */
  readonly #sizes: Float64Array;
  /** For each term the texts to which it leads. */
  readonly #leads: number[][];
  // Which question met a text or asked for a term last: so nothing is cleared between questions.
  readonly #met: Int32Array;
  readonly #asked: Int32Array;
  #question = 0;

  /** @param least the least score of texts that are found */
  constructor(texts: readonly (readonly string[])[], least: number) {
    this.#least = least;
    const counts: number[] = [];
    this.#texts = texts.map((terms) => Int32Array.from(terms, (term) => this.#count(term, counts)));
    const weight = (count: number) => Math.log(1 + (texts.length + 1) / (count + 1)) ** 2;
    this.#weights = Float64Array.from(counts, weight);
    this.#unseen = weight(0);
    this.#sizes = Float64Array.from(this.#texts, (terms) => this.#weigh(terms));
    for (const terms of this.#texts) this.#sort(terms);
    this.#leads = counts.map(() => []);
    this.#met = new Int32Array(texts.length);
    this.#asked = new Int32Array(counts.length);
  }

  /** Makes a text one that is found. */
  add(at: number): void {
    const terms = this.#texts[at] as Int32Array;
    for (const term of this.#leading(terms, this.#sizes[at] as number)) this.#leads[term]?.push(at);
  }

  /** The terms of a text, the same for every text that has the same. */
  key(at: number): string {
    return (this.#texts[at] as Int32Array).join();
  }

  /** The texts that were added and are like one of the texts; see `alike`. */
  alikeTo(at: number, most: number): Alike[] {
    return this.#find(this.#texts[at] as Int32Array, this.#sizes[at] as number, most);
  }

  /**
   * The texts that were added, by index, whose cosine with the given terms is at least the least score, in no order.
   * @param most after so many texts no more are looked at
   */
  alike(words: readonly string[], most: number): Alike[] {
    const known = words.map((word) => this.#numbers.get(word)).filter((term) => term !== undefined);
    const terms = this.#sort(Int32Array.from(known));
    return this.#find(terms, this.#weigh(terms) + (words.length - terms.length) * this.#unseen, most);
  }

  #find(terms: Int32Array, size: number, most: number): Alike[] {
    this.#question += 1;
    for (const term of terms) this.#asked[term] = this.#question;
    const found: Alike[] = [];
    let looked = 0;
    for (const term of this.#leading(terms, size)) {
      for (const at of this.#leads[term] as number[]) {
        if (this.#met[at] === this.#question) continue;
        this.#met[at] = this.#question;
        if ((looked += 1) > most) return found;
        const score = this.#common(at) / Math.sqrt(size * (this.#sizes[at] as number)) + rounding;
        if (score >= this.#least) found.push({ at, score: Math.min(1, score) });
      }
    }
    return found;
  }

  #count(word: string, counts: number[]): number {
    let term = this.#numbers.get(word);
    if (term === undefined) {
      term = counts.push(0) - 1;
      this.#numbers.set(word, term);
    }
    counts[term] = (counts[term] as number) + 1;
    return term;
  }

  #weigh(terms: Int32Array): number {
    let sum = 0;
    for (const term of terms) sum += this.#weights[term] as number;
    return sum;
  }

  /** Sorts terms in place, the rarest first. */
  #sort(terms: Int32Array): Int32Array {
    const weights = this.#weights;
    return terms.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  }

  /** Of sorted terms those without which the least score cannot be reached. */
  #leading(terms: Int32Array, size: number): Int32Array {
    const weights = this.#weights;
    let left = this.#weigh(terms);
    let count = 0;
    while (count < terms.length && left + rounding >= this.#least ** 2 * size) {
      left -= weights[terms[count] as number] as number;
      count += 1;
    }
    return terms.subarray(0, count);
  }

  /** What the terms of a text that were asked for weigh together. */
  #common(at: number): number {
    let common = 0;
    for (const term of this.#texts[at] as Int32Array) {
      if (this.#asked[term] === this.#question) common += this.#weights[term] as number;
    }
    return common;
  }
}
