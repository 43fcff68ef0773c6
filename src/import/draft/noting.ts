import { shown } from '../../check/suggest.ts';
import { cleanText, inOneLine } from './clean-text.ts';
import { dayOf } from './day-of.ts';
import { goodAddress } from './good-address.ts';
import type { Note } from './note.ts';

/** How much of a value a note repeats, and how much of it is looked at for that. */
const mostShown = 300;
const mostLookedAt = 5_000;

/** A longer text is not carried: no text of a fact file may have half of that. */
const mostCharacters = 200_000;

/** Takes values of one review into a form that the check lets through, and notes what became of each. */
export class Noting {
  readonly notes: Note[] = [];
  readonly #countries: readonly string[];
  readonly #base: string | undefined;

  /**
   * @param countries whose identity and phone numbers no fact file prints
   * @param base where relative addresses begin
   */
  constructor(countries: readonly string[], base: string | undefined) {
    this.#countries = countries;
    this.#base = base;
  }

  changed(field: string, text: string): void {
    this.notes.push({ field, kind: 'changed', text });
  }

  asked(field: string, text: string): void {
    this.notes.push({ field, kind: 'asked', text });
  }

  /** Notes that a value is not carried, and why. */
  lost(field: string, value: string, why: string): void {
    this.notes.push({ field, kind: 'lost', text: `${why}: ${this.shown(value)}` });
  }

  /** A value as a note can repeat it: short, in one line, without secrets and personal identifiers. */
  shown(value: string): string {
    const open = value.slice(0, mostLookedAt).replace(/\/\/[^\s/]*@/g, '//…@');
    return shown(inOneLine(cleanText(open, this.#countries).text), mostShown);
  }

  /** A text with its lines; nothing for an empty one. */
  text(field: string, raw: string | undefined): string | undefined {
    if (raw === undefined) return undefined;
    if (raw.length > mostCharacters) {
      this.lost(field, raw, `it has ${raw.length} characters, and at most ${mostCharacters} are read`);
      return undefined;
    }
    const { text, changes } = cleanText(raw, this.#countries);
    if (changes.length > 0) this.changed(field, changes.join('; '));
    return text === '' ? undefined : text;
  }

  /** A text in one line; nothing for an empty one. */
  line(field: string, raw: string | undefined): string | undefined {
    const text = this.text(field, raw);
    return text === undefined ? undefined : inOneLine(text);
  }

  /** A text in one line of at most `most` characters; a longer one is not carried. */
  shortLine(field: string, raw: string | undefined, most: number): string | undefined {
    const line = this.line(field, raw);
    if (line === undefined || line.length <= most) return line;
    this.lost(field, line, `it has ${line.length} characters, and there is room for ${most}`);
    return undefined;
  }

  /** An address that the check lets through; any other is not carried. */
  address(field: string, raw: string | undefined): string | undefined {
    if (raw === undefined) return undefined;
    const { url, problem } = goodAddress(raw, this.#base, this.#countries);
    if (problem !== undefined) this.lost(field, raw, problem);
    else if (url !== raw.trim()) this.changed(field, `is written ${this.shown(url)}`);
    return url;
  }

  /** A date known to the year, the month or the day; anything else is not carried. */
  date(field: string, raw: string | undefined): string | undefined {
    if (raw === undefined) return undefined;
    const date = dayOf(raw);
    if (date === undefined) this.lost(field, raw, 'it is no date in the form YYYY-MM-DD');
    else if (date !== raw.trim()) this.changed(field, `${date}, of ${this.shown(raw)}`);
    return date;
  }
}
