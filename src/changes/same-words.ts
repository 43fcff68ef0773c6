const quotationMarks: readonly [RegExp, string][] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
];

/** A text as far as its words go: its spaces, line breaks and forms of quotation marks and dashes made alike. */
export function plainWords(text: string): string {
  return quotationMarks
    .reduce((plain, [forms, one]) => plain.replace(forms, one), text.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a reader reads the same in both. */
export function sameWords(a: string, b: string): boolean {
  return a === b || plainWords(a) === plainWords(b);
}
