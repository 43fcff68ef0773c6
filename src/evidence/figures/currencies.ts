/** Signs and short forms that press and public write for currencies, beside their ISO 4217 codes. */
const shortForms = [
  'RM',
  'Rm',
  'rm',
  'Rp',
  'rp',
  'Rs',
  'rs',
  'Re',
  'Tk',
  'tk',
  'Php',
  'PhP',
  'Sh',
  'Ksh',
  'KSh',
];
/** The codes but for those that are words, which stand before numbers in titles: "TOP 50". */
const codes = Intl.supportedValuesOf('currency').filter(
  (code) => !/^(?:ALL|BAM|COP|CUP|MOP|PEN|TOP|TRY)$/.test(code),
);

const currencyBefore = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${[...codes, ...shortForms].join('|')})\\.?|(?<![\\p{L}\\p{N}])\\p{Lu}{0,3}\\p{Sc}|\\p{Sc})\\s?$`,
  'u',
);
/** The longest of them: a code with a full stop and a space. */
const longest = 6;

/** Where the sign of a currency begins that directly stands before an offset of a text; nothing when there is none. */
export function currencyStart(text: string, index: number): number | undefined {
  // Of a thousand figures few have one, and each of those ends in a letter, a sign, a full stop or a space.
  const before = text.slice(Math.max(0, index - longest - 1), index);
  if (!/[\p{L}\p{Sc}]\.?\s?$/u.test(before)) return undefined;
  const found = currencyBefore.exec(before);
  return found ? index - found[0].length : undefined;
}
