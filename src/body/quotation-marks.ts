import { canClose, isPrime, isSingle, isTitleMark, markOf, markPattern } from './marks.ts';

/** A stretch of a text between two quotation marks; its words are what stands between `start` and `end`. */
export interface Marked {
  /** Offset of the opening mark, of its last character where it has two. */
  start: number;
  /** Offset of the closing mark. */
  end: number;
  /** Offset of the last character of the closing mark. */
  last: number;
  /** Whether what closes it closed nothing else: it may as well be an apostrophe, and the stretch end before it. */
  doubtful: boolean;
  /** Whether its marks are those of a title in Chinese. */
  title: boolean;
}

/** What quotation marks hold in a text. */
export interface MarkedText {
  /** Every stretch between two marks that belong together, in the order of their closing marks. */
  pairs: Marked[];
  /** Offsets of the marks that open and are never closed; those that can be apostrophes are left out. */
  unclosed: number[];
  /** Offsets of the marks that close what was never opened; those of apostrophes, inches and minutes are left out. */
  unopened: number[];
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** Letters of scripts that part no words, and the marks between them: a quotation begins right behind one. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFF0F\uFF1A\uFF1B\uFF1F]/u;
const beforeOpening = /[\s([{“„‟⹂❝〝«‹❮「『《〈"'‘‚‛`（【]/u;
/** Behind these a space is forgotten now and then. */
const beforeForgottenSpace = /(?!\p{Script=Hebrew})[:,;.=/|>\p{L}]/u;
const dash = /[-–—]/u;
/** Of longer titles the beginning tells their script. */
const longestTitle = 100;
/** Years and words that are written without their beginning. */
const elided = /^(?:\d\ds|tis|twas|em|til|n)(?![\p{L}\p{N}])/iu;

/**
 * The stretches of a text between quotation marks. What a mark does that can open and close, its neighbours tell; a mark
 * inside a word is an apostrophe. An apostrophe behind a word ("the users’ data") can end a stretch of single marks too
 * early: the next mark that closes nothing ends it again.
 */
export function markedText(text: string): MarkedText {
  const open = new OpenMarks();
  const pairs: Marked[] = [];
  const unopened: number[] = [];
  let lastSingle: Marked | undefined;
  for (const { 0: mark, index } of text.matchAll(markPattern)) {
    const last = index + mark.length - 1;
    const [before, after] = [text[index - 1] ?? ' ', text[last + 1] ?? ' '];
    const single = isSingle(mark);
    if (isInWord(before, after, single)) continue;
    if (single && elided.test(text.slice(last + 1, last + 6))) continue;
    const afterDigit = /\d/.test(before);
    const opening = open.closedBy(mark, afterDigit);
    if (opens(mark, before, after, opening?.mark)) open.push(mark, last);
    else if (opening) {
      const title =
        isTitleMark(opening.mark) &&
        spaceless.test(text.slice(opening.last + 1, Math.min(index, opening.last + longestTitle)));
      const pair = { start: opening.last, end: index, last, doubtful: false, title };
      pairs.push(pair);
      if (isSingle(opening.mark)) lastSingle = pair;
      open.close(opening.last);
    } else if (single) {
      if (!lastSingle) continue;
      const doubtful = !isPossessive(text, lastSingle) || isPossessive(text, { end: index, last });
      pairs.push({ ...lastSingle, end: index, last, doubtful });
    } else if (!(afterDigit && isPrime(mark)) && mark !== '<<' && mark !== '>>') unopened.push(last);
  }
  return { pairs, unclosed: open.all(), unopened };
}

/** Whether a single mark can be an apostrophe behind a word in the plural, with the next word behind it. */
function isPossessive(text: string, { end, last }: Pick<Marked, 'end' | 'last'>): boolean {
  return /[sxz]/iu.test(text[end - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(last + 1, last + 3));
}

function isInWord(before: string, after: string, single: boolean): boolean {
  if (!single) return false;
  if (spaceless.test(before) || spaceless.test(after)) return false;
  return wordCharacter.test(before) && wordCharacter.test(after);
}

/** What stands between quotation marks in a text that is no body, but for titles. */
export function markedIn(text: string): string[] {
  return markedText(text)
    .pairs.filter(({ doubtful, title }) => !doubtful && !title)
    .map(({ start, end }) => text.slice(start + 1, end));
}

/** The marks that are open, each kind on a pile of its own, so that no mark makes the text be searched again. */
class OpenMarks {
  readonly #piles = new Map<string, number[]>();

  push(mark: string, last: number): void {
    const pile = this.#piles.get(mark);
    if (pile) pile.push(last);
    else this.#piles.set(mark, [last]);
  }

  /** The last open mark that a mark closes. */
  closedBy(mark: string, afterDigit: boolean): { mark: string; last: number } | undefined {
    let found: { mark: string; last: number } | undefined;
    for (const [opening, pile] of this.#piles) {
      const last = pile.at(-1);
      if (last !== undefined && last > (found?.last ?? -1) && canClose(opening, mark, afterDigit))
        found = { mark: opening, last };
    }
    return found;
  }

  /** Closes the mark at an offset; what was opened inside and not closed there ends with it. */
  close(start: number): void {
    for (const pile of this.#piles.values()) while ((pile.at(-1) ?? -1) >= start) pile.pop();
  }

  /** Offsets of all that are open and no apostrophes, in order. */
  all(): number[] {
    return [...this.#piles].flatMap(([mark, pile]) => (isSingle(mark) ? [] : pile)).sort((a, b) => a - b);
  }
}

function opens(mark: string, before: string, after: string, opening: string | undefined): boolean {
  const { family, use } = markOf(mark);
  const begins = beforeOpening.test(before) || (dash.test(before) && wordCharacter.test(after));
  const isFirst = opening === undefined;
  const beginsInLine =
    isFirst &&
    (spaceless.test(before) || (family === 'double' && beforeForgottenSpace.test(before))) &&
    wordCharacter.test(after);
  const mayOpen = (begins && !/\s/u.test(after)) || beginsInLine;
  if (mark === '<<') return begins && !/\s/u.test(after);
  if (mark === ',,' || mark === '``' || mark === '`') return isFirst && mayOpen;
  if (use === 'opens') return isFirst;
  // Swedish and Finnish open with the mark that closes.
  if (use === 'closes')
    return isFirst && family === 'double'
      ? mayOpen
      : isFirst && family === 'single' && mayOpen && mark !== 'ʼ';
  if (family === 'angle' || family === 'small angle') {
    if (opening === mark) return mayOpen;
    return isFirst && (begins || beginsInLine);
  }
  return mayOpen;
}
