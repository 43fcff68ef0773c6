const otherDigit = /(?![0-9])\p{Nd}/gu;
const fullWidth = /％|．(?=\p{Nd})|(?<=\p{Nd})，(?=\p{Nd}{3})/gu;
const fullWidthSigns: Record<string, string> = { '％': '%', '．': '.', '，': ',' };
const digit = /\p{Nd}/u;

/** The text with the digits of every script as 0 to 9, sign for sign, so that every offset stays what it is. */
export function plainDigits(text: string): string {
  return text
    .replace(fullWidth, (sign) => fullWidthSigns[sign] ?? sign)
    .replace(otherDigit, (sign) => (sign.length === 1 ? String(valueOf(sign.charCodeAt(0))) : sign));
}

/** Unicode has the ten digits of a script in a row, which begins at a code that ends in 0 or in 6. */
function valueOf(code: number): number {
  const first = code & ~0xf;
  return digit.test(String.fromCharCode(first)) ? code - first : code - first - 6;
}
