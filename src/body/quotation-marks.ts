/** A stretch of a text between two quotation marks. */
export interface Marked {
  /** Offset of the opening mark. */
  start: number;
  /** Offset of the closing mark. */
  end: number;
}

/** What quotation marks hold in a text. */
export interface MarkedText {
  /** Every stretch between two marks that belong together, in the order of their closing marks. */
  pairs: Marked[];
  /** Offsets of the marks that open and are never closed; those that can be apostrophes are left out. */
  unclosed: number[];
  /** Offsets of the marks that close what was never opened; those that can be apostrophes are left out. */
  unopened: number[];
}

/** Marks that open a quotation, each with the marks that close it. A straight one closes what a curly one opened. */
const closedBy: Record<string, string> = {
  ...{ '“': '”"', '„': '“”"', '"': '"”', '＂': '＂', '❝': '❞' },
  ...{ '«': '»', '»': '«', '‹': '›', '›': '‹', '《': '》', '〈': '〉', '「': '」', '『': '』' },
  ...{ '‘': "’'", '‚': '‘’', "'": "'’" },
};
const mark = new RegExp(`[${Object.entries(closedBy).flat().join('')}]`, 'gu');
const straight = /["＂']/u;
/** Marks that one language opens with and another closes with. */
const turned = /[«»‹›]/u;
/** Marks that can be apostrophes. */
const single = /['’‘‚]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const beforeOpening = /[\s([{“„«‹「『《〈"'‘/]/u;
const dash = /[-–—]/u;

/**
 * The stretches of a text between quotation marks. What a straight mark does, its neighbours tell; a mark inside a word
 * is an apostrophe. An apostrophe behind a word ("the users’ data") can end a stretch of single marks too early: the
 * next mark that closes nothing ends it again.
 */
export function markedText(text: string): MarkedText {
  const open: { mark: string; index: number }[] = [];
  const pairs: Marked[] = [];
  const unopened: number[] = [];
  for (const { 0: character, index } of text.matchAll(mark)) {
    const [before, after] = [text[index - 1] ?? ' ', text[index + 1] ?? ' '];
    const isSingle = single.test(character);
    if (isSingle && wordCharacter.test(before) && wordCharacter.test(after)) continue;
    const at = open.findLastIndex((one) => closedBy[one.mark]?.includes(character));
    if (opens(character, before, after, at >= 0)) open.push({ mark: character, index });
    else if (at >= 0) {
      pairs.push({ start: open[at]?.index ?? index, end: index });
      // What was opened inside and not closed there ends with it.
      open.splice(at);
    } else if (isSingle) {
      const earlier = pairs.findLast(({ start }) => single.test(text[start] ?? ''));
      if (earlier) pairs.push({ start: earlier.start, end: index });
    } else unopened.push(index);
  }
  const unclosed = open.filter((one) => !single.test(one.mark)).map(({ index }) => index);
  return { pairs, unclosed, unopened };
}

function opens(character: string, before: string, after: string, closes: boolean): boolean {
  const begins = beforeOpening.test(before) || (dash.test(before) && wordCharacter.test(after));
  if (straight.test(character)) return begins && !/\s/u.test(after);
  if (closes || !(character in closedBy)) return false;
  return !turned.test(character) || begins;
}
