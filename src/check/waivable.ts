/** The codes that a waiver may name: those of rules that judge wording, where an honest text can look like a slip. */
export const waivableCodes: readonly string[] = [
  'claim-wording',
  'personal-identifier',
  'control-character',
  'quotation-not-in-source',
  'quotation-too-short',
  'figure-not-in-source',
];
