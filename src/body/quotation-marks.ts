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
  ...{ '“': '”"', '„': '“”"', '‟': '”"', '⹂': '“”', '"': '"”', '”': '”', '＂': '＂', '″': '″' },
  ...{ '❝': '❞', '❛': '❜', '〝': '〞〟', '❮': '❯' },
  ...{ '«': '»', '»': '«»', '‹': '›', '›': '‹›', '《': '》', '〈': '〉', '「': '」', '『': '』' },
  ...{ '｢': '｣', '﹁': '﹂', '﹃': '﹄' },
  ...{ '‘': "’'", '‚': '‘’', "'": "'’", '`': "'’´" },
};
const mark = new RegExp(`[${Object.entries(closedBy).flat().join('')}]`, 'gu');
const straight = /["＂″']/u;
/** Marks that one language opens with and another closes with. */
const turned = /[«»‹›]/u;
/** Marks that can be apostrophes. */
const single = /['’‘‚`]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const beforeOpening = /[\s([{“„‟⹂«‹「『｢《〈❝❛〝❮"'‘/]/u;
const dash = /[-–—]/u;
/** What a quotation begins with. */
const beginning = /[\p{L}\p{N}“‘"'([…¿¡]/u;

/**
 * The stretches of a text between quotation marks. What a straight mark does, its neighbours tell; a mark inside a word
 * is an apostrophe. An apostrophe behind a word ("the users’ data") can end a stretch of single marks too early: the
 * next mark that closes nothing ends it again.
 */
export function markedText(text: string): MarkedText {
  const open = new OpenMarks();
  const pairs: Marked[] = [];
  const unopened: number[] = [];
  let lastSingle: number | undefined;
  for (const { 0: character, index } of text.matchAll(mark)) {
    const [before, after] = [text[index - 1] ?? ' ', text[index + 1] ?? ' '];
    const isSingle = single.test(character);
    if (isSingle && wordCharacter.test(before) && wordCharacter.test(after)) continue;
    const start = open.closedBy(character);
    if (opens(character, before, after, start !== undefined)) open.push(character, index);
    else if (start !== undefined) {
      pairs.push({ start, end: index });
      if (single.test(text[start] ?? '')) lastSingle = start;
      open.close(start);
    } else if (isSingle) {
      if (lastSingle !== undefined) pairs.push({ start: lastSingle, end: index });
    } else unopened.push(index);
  }
  return { pairs, unclosed: open.all().filter((index) => !single.test(text[index] ?? '')), unopened };
}

/** The marks that are open, each kind on a pile of its own, so that no mark makes the text be searched again. */
class OpenMarks {
  readonly #piles = new Map<string, number[]>();

  push(mark: string, index: number): void {
    const pile = this.#piles.get(mark);
    if (pile) pile.push(index);
    else this.#piles.set(mark, [index]);
  }

  /** Offset of the last open mark that a mark closes. */
  closedBy(mark: string): number | undefined {
    let last: number | undefined;
    for (const [opening, pile] of this.#piles) {
      const top = pile.at(-1);
      if (top !== undefined && closedBy[opening]?.includes(mark) && top > (last ?? -1)) last = top;
    }
    return last;
  }

  /** Closes the mark at an offset; what was opened inside and not closed there ends with it. */
  close(start: number): void {
    for (const pile of this.#piles.values()) while ((pile.at(-1) ?? -1) >= start) pile.pop();
  }

  /** Offsets of all that are open, in order. */
  all(): number[] {
    return [...this.#piles.values()].flat().sort((a, b) => a - b);
  }
}

function opens(character: string, before: string, after: string, closes: boolean): boolean {
  const begins = beforeOpening.test(before) || (dash.test(before) && wordCharacter.test(after));
  if (straight.test(character)) return begins && !/\s/u.test(after);
  if (turned.test(character)) return begins && (beginning.test(after) || (!closes && /\s/u.test(after)));
  if (closes || !(character in closedBy)) return false;
  // In Swedish and Finnish the same mark opens and closes; elsewhere it stands alone by a slip only.
  return character !== '”' || (begins && beginning.test(after));
}
