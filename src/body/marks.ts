/** How a quotation mark is used: to open, to close, or as its neighbours tell. */
type Use = 'opens' | 'closes' | 'either';

interface Mark {
  /** Marks of one family close one another, whatever they look like: a writer mixes them, a reader does not see it. */
  family: 'double' | 'single' | 'angle' | 'small angle' | Bracket;
  use: Use;
}
type Bracket = '「」' | '『』' | '《》' | '〈〉';

/**
 * Every quotation mark: what Unicode gives the property Quotation_Mark, the primes and ornaments that stand in for one,
 * and the marks that are typed as two characters.
 */
const uses: [Mark['family'], Record<Use, string[]>][] = [
  [
    'double',
    {
      opens: ['“', '„', '‟', '⹂', '❝', '❠', '〝', '‶', '🙶', '🙸', '‘‘', '‛‛', '‚‚', ',,', '``', '‵‵'],
      closes: ['”', '❞', '〞', '〟', '🙷', '’’'],
      either: ['"', '＂', '″', '‴', 'ʺ', '˝', 'ˮ', '״', "''", '′′'],
    },
  ],
  [
    'single',
    {
      opens: ['‘', '‚', '‛', '❛', '❟', '‵', '`', 'ʻ', 'ʽ'],
      closes: ['’', '❜', 'ʼ'],
      either: ["'", '＇', '′'],
    },
  ],
  ['angle', { opens: ['<<'], closes: ['>>'], either: ['«', '»'] }],
  ['small angle', { opens: [], closes: [], either: ['‹', '›', '❮', '❯'] }],
  ['「」', { opens: ['「', '｢', '﹁'], closes: ['」', '｣', '﹂'], either: [] }],
  ['『』', { opens: ['『', '﹃'], closes: ['』', '﹄'], either: [] }],
  ['《》', { opens: ['《'], closes: ['》'], either: [] }],
  ['〈〉', { opens: ['〈'], closes: ['〉'], either: [] }],
];

const marks = new Map<string, Mark>(
  uses.flatMap(([family, byUse]) =>
    (Object.entries(byUse) as [Use, string[]][]).flatMap(([use, all]) =>
      all.map((mark): [string, Mark] => [mark, { family, use }]),
    ),
  ),
);

/** What German and its neighbours open low and close high: there the mark that opens elsewhere closes. */
const closedHigh: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['„', '‟', '⹂', '🙸', ',,', '‚‚', '❠'].map((low) => [low, '“‘‘❝'])),
  ...Object.fromEntries(['‚', '‛', '❟'].map((low) => [low, '‘❛'])),
};
/** Marks that measure feet and inches, minutes and seconds: behind a digit they close only what one of them opened. */
const prime = /^[′″‴ʺ˝‵‶]/u;

const byLength = [...marks.keys()].sort((a, b) => b.length - a.length);

/** Every quotation mark of a text; of two that can be one mark, the longer. */
export const markPattern = new RegExp(
  `(?=[${byLength.map((mark) => String.fromCodePoint(mark.codePointAt(0) as number)).join('')}])(?:${byLength.join('|')})`,
  'gu',
);

/** What a mark is. Throws for what is none. */
export function markOf(text: string): Mark {
  const mark = marks.get(text);
  if (!mark) throw new Error(`"${text}" is no quotation mark`);
  return mark;
}

/** Whether a mark can close what another opened. */
export function canClose(opening: string, mark: string, afterDigit: boolean): boolean {
  const [opened, closing] = [markOf(opening), markOf(mark)];
  if (opened.family !== closing.family) return false;
  if (afterDigit && prime.test(mark) && !prime.test(opening)) return false;
  if (closing.use === 'opens') return closedHigh[opening]?.includes(mark) === true;
  // « opened by « is another quotation inside it; » closes either.
  return !(turnedLeft.test(mark) && turnedLeft.test(opening));
}

const turnedLeft = /^[«‹❮]/u;

/** Whether a mark is one of a foreign title in Chinese and Japanese, which are marked so rather than in italics. */
export function isTitleMark(mark: string): boolean {
  return mark === '《' || mark === '〈';
}

/** Whether a mark can be an apostrophe. */
export function isSingle(mark: string): boolean {
  return marks.get(mark)?.family === 'single';
}

/** Whether a mark can stand for feet, minutes and the like. */
export function isPrime(mark: string): boolean {
  return prime.test(mark) || mark === '"' || mark === "''" || mark === '”' || mark === '’’';
}
