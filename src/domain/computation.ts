/** The computations that a text may ask for, by the name of their directive, and what each one gives. */
export const computations = {
  change: 'how much a measure rose or fell from one period to another, as a percentage of the first',
  ratio: 'how many times the first of two periods the second is',
  sum: 'the total of a measure over periods that follow one another',
  share: 'what percentage of the total over several periods one of them is',
} as const satisfies Record<string, string>;

export type ComputationName = keyof typeof computations;

/** What each computation must be told, beside its series and measure. */
export const computationKeys = {
  change: ['from', 'to'],
  ratio: ['from', 'to'],
  sum: ['from', 'to'],
  share: ['of', 'from', 'to'],
} as const satisfies Record<ComputationName, readonly string[]>;

/** A computation as a text asks for it: `:change[up 51 %]{series=a measure=cases from=2019 to=2021}`. */
export interface Computation {
  name: ComputationName;
  /** The author's words, which hold the computed figure; empty to have it written out. */
  words: string;
  /** What stands between the braces. */
  given: Readonly<Record<string, string>>;
  line: number;
  column: number;
}
