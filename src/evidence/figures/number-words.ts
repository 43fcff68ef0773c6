const units: Record<string, number> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, lapan: 8, sembilan: 9 },
};
/** What no unit follows. */
const whole: Record<string, number> = {
  ...{ zero: 0, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, sepuluh: 10, sebelas: 11 },
};
const tens: Record<string, number> = {
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
const multipliers: Record<string, number> = {
  ...{ hundred: 100, ratus: 100, thousand: 1e3, ribu: 1e3, million: 1e6, juta: 1e6 },
  ...{ billion: 1e9, bilion: 1e9, trillion: 1e12, trilion: 1e12 },
};
/** One of a power of ten in one word. */
const single: Record<string, number> = { seratus: 100, seribu: 1e3, sejuta: 1e6, sebilion: 1e9 };

const any = (...tables: Record<string, number>[]) => tables.flatMap((table) => Object.keys(table)).join('|');
const power = any(multipliers);
const begins = `an?[\\s-]+(?:${power})|${any(single, units, whole, tens)}`;
const goesOn = `${any(single, units, whole, tens, multipliers)}|puluh|belas`;
const number = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${begins})(?:[\\s-]+(?:and\\s+)?(?:${goesOn}))*(?![\\p{L}\\p{N}])`,
  'giu',
);
const halves = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<before>${any(units, whole)}|\\d{1,3})\\s+and\\s+a\\s+half|half\\s+an?|setengah|separuh|(?<quarter>(?:an?\\s+)?quarter\\s+of\\s+an?|suku))\\s+(?<power>${power})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A number in words: its value, and where it stands. */
export interface SpelledNumber {
  value: number;
  index: number;
  end: number;
}

/** "Half a million", "two and a half million", "a quarter of a million". */
export function halvesIn(text: string): SpelledNumber[] {
  if (!/half|setengah|separuh|quarter|suku/iu.test(text)) return [];
  return [...text.matchAll(halves)].map(({ 0: match, index, groups }) => {
    const before = groups?.['before']?.toLowerCase() ?? '0';
    const value = units[before] ?? whole[before] ?? Number(before);
    const times = multipliers[groups?.['power']?.toLowerCase() ?? ''] ?? 1;
    const part = groups?.['quarter'] === undefined ? 0.5 : 0.25;
    return { value: (value + part) * times, index, end: index + match.length };
  });
}

/** The numbers in words of a text, in order: "twenty-one", "two thousand five hundred", "seribu dua ratus". */
export function numberWordsIn(text: string): SpelledNumber[] {
  return [...text.matchAll(number)].flatMap(({ 0: match, index }) =>
    numbersOf([...match.matchAll(/\p{L}+/gu)].map((word) => ({ word: word[0], index: index + word.index }))),
  );
}

type Kind = 'none' | 'unit' | 'whole' | 'tens' | 'hundred' | 'power';

/** Adds up words that follow one another; where one cannot belong to the number before it, the next number begins. */
function numbersOf(words: { word: string; index: number }[]): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  let from = 0;
  let end = 0;
  let total = 0;
  let group = 0;
  let least = Infinity;
  let kind: Kind = 'none';
  const close = () => {
    if (kind !== 'none') found.push({ value: total + group, index: from, end });
    [total, group, least, kind] = [0, 0, Infinity, 'none'];
  };
  const isNext = (...after: Kind[]) => kind === 'none' || after.includes(kind);
  for (const { word, index } of words) {
    const lower = word.toLowerCase();
    if (lower === 'and') continue;
    const next = kindOf(lower);
    const value = valueOf(lower);
    const before = kind as Kind;
    if (lower === 'puluh' && before === 'unit') [group, kind] = [group + (group % 10) * 9, 'tens'];
    else if (lower === 'belas' && before === 'unit') [group, kind] = [group + 10, 'whole'];
    else if (lower in multipliers && before !== 'none') {
      if (value === 100) [group, kind] = [group * 100, 'hundred'];
      else if (group === 0) [total, kind] = [total * value, 'power'];
      else if (value < least) [total, group, least, kind] = [total + group * value, 0, value, 'power'];
      else [total, group, least, kind] = [(total + group) * value, 0, value, 'power'];
    } else if (lower === 'puluh' || lower === 'belas') continue;
    else {
      const fits =
        next === 'unit'
          ? isNext('tens', 'hundred', 'power')
          : next === 'power'
            ? isNext() || (before === 'power' && value < least)
            : next === 'hundred'
              ? isNext('power')
              : isNext('hundred', 'power');
      if (!fits) close();
      if (kind === 'none') from = index;
      if (next === 'power') [total, least] = [total + value, value];
      else group += value;
      kind = next;
    }
    end = index + word.length;
  }
  close();
  return found;
}

function kindOf(word: string): Kind {
  if (word in tens) return 'tens';
  if (word in single) return single[word] === 100 ? 'hundred' : 'power';
  return word in whole ? 'whole' : 'unit';
}

/** What a word counts; "a" in "a hundred" counts one. */
function valueOf(word: string): number {
  return units[word] ?? whole[word] ?? tens[word] ?? single[word] ?? multipliers[word] ?? 1;
}
