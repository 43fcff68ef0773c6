import { stringify } from 'yaml';
import { changeKinds } from '../domain/change-note.ts';
import type { NoteChanges } from './note-changes.ts';
import type { Told } from './rule.ts';

/** The parts of a file that a proposed note depends on. */
export interface Noted {
  notes: NoteChanges;
  after: { draft: { history?: readonly unknown[] | undefined } };
}

/**
 * The change note that would account for a change, as YAML in one line that can be pasted: an item of `history`, or the
 * whole key when the file has none yet. Its words are left to the author, and its day where that is not known.
 * @param more what the note has to say beside its words: `from` and `to`, or the withdrawal that it takes back
 */
export function noteToAdd(
  { notes, after }: Noted,
  { today }: Told,
  more: { from?: string; to?: string; undoes?: { date: string; reason: string } } = {},
): string {
  const since = notes.since ?? '';
  const date = today === undefined ? 'YYYY-MM-DD' : today < since ? since : today;
  const note = { date, kind: Object.keys(changeKinds)[0], note: '', ...more };
  const item = flow(note);
  const history = after.draft.history ?? [];
  const add = history.length > 0 ? `Add to the end of history: - ${item}` : `Add: history: [${item}]`;
  const day = today === undefined && since !== '' ? `, dated ${since} or later` : '';
  return `${add}, with what changed and why${day}; kind is ${oneOf(Object.keys(changeKinds))}.`;
}

const invisible = /[\p{Cc}\p{Cf}]/gu;

/** A mapping as YAML in one line, in which everything can be seen. */
export function flow(value: object): string {
  const isPlain = JSON.stringify(value).search(/\\[nrtbfu]|\p{Cf}/u) < 0;
  const text = stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    defaultKeyType: 'PLAIN',
    defaultStringType: isPlain ? 'PLAIN' : 'QUOTE_DOUBLE',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return text.trim().replace(invisible, escaped);
}

/** A character as YAML writes it between double quotes. */
function escaped(character: string): string {
  return `\\U${(character.codePointAt(0) as number).toString(16).padStart(8, '0')}`;
}

function oneOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
