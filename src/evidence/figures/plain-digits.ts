const otherDigit = /(?![0-9])\p{Nd}/gu;
const beyondBasic = /[\u{10000}-\u{10ffff}]/u;
const fullWidth = /[％＋＞＜～]|．(?=\p{Nd})|(?<=\p{Nd})，(?=\p{Nd}{3})/gu;
const fullWidthSigns: Record<string, string> = {
  '％': '%',
  '．': '.',
  '，': ',',
  '＋': '+',
  '＞': '>',
  '＜': '<',
  '～': '~',
};
const digit = /\p{Nd}/u;

/** A text with plain digits, and where each of its characters stood. */
export interface PlainDigits {
  text: string;
  /** The offset in the text as it was written of an offset in this one. */
  writtenAt(index: number): number;
}

/** The text with the digits of every script as 0 to 9, mathematical ones too. */
export function plainDigits(text: string): PlainDigits {
  const plain = text
    .replace(fullWidth, (sign) => fullWidthSigns[sign] ?? sign)
    .replace(otherDigit, (sign) => String(valueOf(sign.codePointAt(0) as number)));
  if (plain.length === text.length) return { text: plain, writtenAt: (index) => index };
  return { text: plain, writtenAt: offsetsOf(text) };
}

/** Digits beyond the Basic Multilingual Plane take two places in a text, and one when they are plain. */
function offsetsOf(text: string): (index: number) => number {
  const offsets: number[] = [];
  let at = 0;
  for (const sign of text) {
    const isOneDigit = sign.length === 2 && beyondBasic.test(sign) && digit.test(sign);
    for (let part = 0; part < (isOneDigit ? 1 : sign.length); part += 1) offsets.push(at + part);
    at += sign.length;
  }
  offsets.push(at);
  return (index) => offsets[index] ?? at;
}

/** Unicode has the ten digits of a script in a row; where rows stand without a gap, every tenth is a nought. */
function valueOf(code: number): number {
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
