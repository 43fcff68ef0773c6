import { parse } from 'yaml';
import { plainWords, sameWords } from '../changes/same-words.ts';
import type { FileChange } from './file-changes.ts';

/** What an earlier version of a file says of its changes, as far as it can be read. */
export interface VersionChanges {
  /** How often each change is told, by its key. */
  told: ReadonlyMap<string, number>;
  /** Whether it says what a note gives in `from`, as its verdict, claim or headline. */
  says(words: string): boolean;
}

/** By what a change is known again in another version of its file, whatever kind its note was given since. */
export function changeKey({ kind, date, note, from, point }: FileChange): string {
  if (point) return key('revision', date, point.period, point.measure, from ?? '');
  return key(kind === 'withdrawal' ? kind : 'note', date, note);
}

/**
 * Reads what a version of a fact file or series tells of its changes. Only the parts of a fact file that can tell of one
 * are read as YAML, for there may be tens of thousands of versions.
 */
export function versionChanges(file: string, text: string): VersionChanges {
  const keys = file.endsWith('.yaml') ? ofSeries(yaml(text)) : ofFact(text);
  const told = new Map<string, number>();
  for (const one of keys) told.set(one, (told.get(one) ?? 0) + 1);
  return {
    told,
    says: (words) =>
      ['verdict', 'claim', 'headline'].some((name) => sameWords(string(yamlOf(text, name)), words)),
  };
}

function ofFact(text: string): string[] {
  const notes = list(yamlOf(text, 'history'));
  const withdrawals = [...notes.map((note) => note['undoes']), yamlOf(text, 'withdrawn')];
  return [
    ...notes.map((note) => key('note', note['date'], note['note'])),
    ...withdrawals.filter(isMapping).map(({ date, reason }) => key('withdrawal', date, reason)),
  ];
}

function ofSeries(series: unknown): string[] {
  if (!isMapping(series)) return [];
  const revisions = list(series['points']).flatMap((point) =>
    list(point['supersedes']).flatMap(({ date, note: _, source: __, ...values }) =>
      Object.entries(values).map(([measure, value]) =>
        key('revision', date, point['period'], measure, value),
      ),
    ),
  );
  return [...list(series['history']).map(({ date, note }) => key('note', date, note)), ...revisions];
}

function key(...parts: unknown[]): string {
  return JSON.stringify(parts.map((part) => plainWords(string(part))));
}

/** The value of a top key of front matter: its line and those below it that are indented or belong to its list. */
function yamlOf(text: string, name: string): unknown {
  const block = new RegExp(String.raw`^${name}:.*(?:\r?\n(?:[ \t#-].*)?(?=\r?\n|$))*`, 'm').exec(
    // The front matter ends before any text that could look like a key.
    text.slice(0, endOfFrontMatter(text)),
  )?.[0];
  const value = block === undefined ? undefined : yaml(block);
  return isMapping(value) ? value[name] : undefined;
}

function endOfFrontMatter(text: string): number {
  const end = text.indexOf('\n---', 3);
  return end < 0 ? text.length : end;
}

/** YAML with every scalar as it is written; nothing of a text that is no YAML. */
function yaml(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', logLevel: 'silent' }) as unknown;
  } catch {
    return undefined;
  }
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isMapping) : [];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
