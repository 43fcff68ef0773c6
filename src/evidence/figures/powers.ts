/** Words for powers of ten as they stand behind digits, in the languages whose figures are read, and their short forms. */
const words: Record<string, number> = {
  ...{ hundred: 2, ratus: 2, thousand: 3, thousands: 3, k: 3, ribu: 3 },
  ...{
    million: 6,
    millions: 6,
    mil: 6,
    mln: 6,
    mn: 6,
    m: 6,
    juta: 6,
    lakh: 5,
    lakhs: 5,
    lac: 5,
    crore: 7,
    crores: 7,
    cr: 7,
  },
  ...{ billion: 9, billions: 9, bil: 9, bln: 9, bn: 9, b: 9, bilion: 9, miliar: 9, milyar: 9 },
  ...{ trillion: 12, trillions: 12, tril: 12, trn: 12, tn: 12, trilion: 12, triliun: 12 },
};
/** In scripts that write them at the digits, and what follows at them. */
const signs: Record<string, number> = {
  ...{ 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8, 만: 4, 억: 8 },
  ...{ พัน: 3, หมื่น: 4, แสน: 5, ล้าน: 6 },
};

const either = (all: Record<string, number>) =>
  Object.keys(all)
    .flatMap((word) => [word, word.toUpperCase(), `${word[0]?.toUpperCase()}${word.slice(1)}`])
    .sort((a, b) => b.length - a.length)
    .join('|');

/** A pattern of every word, sign and short form, as it stands behind digits. */
export const powerPattern = `(?:${either(words)})(?![\\p{L}\\p{N}])|(?:${Object.keys(signs).join('|')})+`;

/** The power of ten that what `powerPattern` found stands for: 6 for "million", 8 for "万万". */
export function powerOf(written: string): number {
  const word = words[written.toLowerCase()];
  if (word !== undefined) return word;
  let power = 0;
  for (const [sign, value] of Object.entries(signs)) power += value * (written.split(sign).length - 1);
  return power;
}
