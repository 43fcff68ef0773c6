import type { Diagnostic } from '../check/diagnostic.ts';
import type { Changes } from './changes.ts';
import { checkSection } from './check-section.ts';
import { isFigureOf } from './figures-of-series.ts';
import { summarySections, type Section } from './summary-sections.ts';
import { summaryWriting } from './summary-writing.ts';

/** What a summary is made of. */
export interface Summarized {
  changes: Changes;
  diagnostics: readonly Diagnostic[];
  /** The commit that the folder was held against. */
  commit: string;
  /** Whether that commit holds the folder at all. */
  inBase: boolean;
  /** Where that commit holds the same content, when the folder was moved since. */
  movedFrom?: string;
}

/** Forges refuse a comment of more than 65,536 characters; some count bytes. */
const mostBytes = 60_000;

/** How many entries a section shows, until the whole is short enough. */
const shownEntries = [40, 15, 5, 1] as const;

/**
 * What a merge would do, in Markdown for a comment on a pull request. Nothing of what an author wrote is more than text
 * in it, and it is never longer than a forge takes.
 */
export function summary(summarized: Summarized): string {
  const { changes, commit, inBase, movedFrom } = summarized;
  const countries = (changes.content.site?.draft.personal_identifiers?.countries ?? []).flatMap(
    (code) => code ?? [],
  );
  const writing = summaryWriting(countries, isFigureOf(changes));
  const { quoted } = writing;
  const sections = summarySections(changes, writing).filter(({ entries }) => entries.length > 0);
  const found = checkSection(summarized.diagnostics, writing);
  const against = `Compared with ${quoted(commit.slice(0, 12))}.`;
  const elsewhere =
    movedFrom === undefined
      ? 'That commit has no such content folder: every file counts as new.'
      : `That commit has the content in ${quoted(movedFrom)}, and is compared from there.`;
  const opening = [
    '### What this change does',
    sections.length > 0 ? against : `${against} No file of the content folder changes.`,
    ...(inBase ? [] : [elsewhere]),
  ].join('\n\n');
  const written = shownEntries.map((most) =>
    [opening, ...[...sections, found].map((section) => sectionText(section, most))].join('\n\n'),
  );
  return `${written.find((text) => bytesOf(text) <= mostBytes) ?? opening}\n`;
}

function sectionText({ title, entries, count = entries.length }: Section, most: number): string {
  if (entries.length === 0) return `#### ${title}`;
  const more = entries.length - most;
  const list = entries.slice(0, most).map((entry) => `- ${entry}`);
  return [`#### ${title} (${count})`, '', ...list, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
