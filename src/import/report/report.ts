import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import { markdownOf, plainInline } from '../draft/plain-markdown.ts';
import { noteKinds, type Note, type NoteKind } from '../draft/note.ts';
import type { Outcome } from '../import-reviews.ts';
import { notedFields, tallyOf, waitingWords } from './tally.ts';

/** An import that was made, for its report. */
export interface Imported {
  /** The file or address that was read. */
  from: string;
  outcomes: readonly Outcome[];
  /** What there is to say of it as a whole. */
  remarks: readonly string[];
  /** Where a fact file of an id lies. */
  fileOf: (id: string) => string;
}

export type ReportKind = 'markdown' | 'json-lines';

/** Reports an import: of each entry what became of it, and of each field what was not carried. */
export const reports: Record<ReportKind, (imported: Imported) => string> = {
  markdown: markdownReport,
  'json-lines': jsonLinesReport,
};

/** `9 in = 4 written + 1 already there + …`; parts of which there are none are left out. */
export function summaryLine(outcomes: readonly Outcome[]): string {
  const tally = tallyOf(outcomes);
  const words = waitingWords(outcomes).length;
  const parts = [
    `${tally.written} written`,
    tally.there > 0 && `${tally.there} already there`,
    tally.waiting > 0 &&
      `${tally.waiting} waiting for a verdict (${words} ${words === 1 ? 'word' : 'words'})`,
    tally['left-out'] > 0 && `${tally['left-out']} left out by the table`,
    tally.refused > 0 && `${tally.refused} refused`,
  ];
  return `${tally.in} in = ${parts.filter(Boolean).join(' + ')}.`;
}

/** Why an entry was not written, in a few words. */
function outcomeWords(outcome: Exclude<Outcome, { kind: 'written' }>): string {
  switch (outcome.kind) {
    case 'there':
      return `already there: ${outcome.where}`;
    case 'waiting':
      return `waits for a verdict: "${outcome.word}"`;
    case 'left-out':
      return `left out by the table: "${outcome.word}"`;
    case 'refused':
      return `refused: ${outcome.reason}`;
  }
}

function markdownReport({ from, outcomes, remarks, fileOf }: Imported): string {
  const words = waitingWords(outcomes);
  const noted = notedFields(outcomes);
  const parts: RootContent[] = [heading(1, text('Import of '), code(from)), paragraph(summaryLine(outcomes))];
  if (remarks.length > 0) parts.push(heading(2, text('Of the whole')), list(remarks));
  if (words.length > 0) {
    const lines = words.map(({ word, count, example }) =>
      [`"${word}": ${count}`, example].filter(Boolean).join(', such as '),
    );
    parts.push(heading(2, text('Words that want a verdict')), list(lines));
  }
  if (noted.length > 0) parts.push(heading(2, text('Fields')), paragraph(kindsExplained), fieldsTable(noted));
  parts.push(heading(2, text('Entries')));
  for (const outcome of outcomes) {
    const { place, claim, notes } = outcome;
    parts.push(heading(3, code(place), text(': '), ...outcomeInline(outcome, fileOf)));
    if (claim !== undefined && outcome.kind !== 'written') parts.push(paragraph(claim));
    if (notes.length > 0) parts.push(list(notes.map(noteWords)));
  }
  return `${markdownOf(parts)}\n${markdownOf([paragraph(summaryLine(outcomes))])}`;
}

function jsonLinesReport({ from, outcomes, remarks, fileOf }: Imported): string {
  const lines = outcomes.map((outcome) => {
    const { kind, place, claim, url, notes, ...rest } = outcome;
    const about = kind === 'written' ? { file: fileOf(outcome.id), missing: outcome.missing } : rest;
    return { place, outcome: kind, claim, url, ...about, notes };
  });
  const summary = { from, summary: tallyOf(outcomes), remarks, words: waitingWords(outcomes) };
  return [...lines, summary].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const kinds = Object.keys(noteKinds) as NoteKind[];
const kindsExplained = kinds.map((kind) => `${kind}: ${noteKinds[kind]}`).join('. ') + '.';

function noteWords({ field, kind, text }: Note): string {
  return `${field} (${kind}) ${text}`;
}

function fieldsTable(noted: ReturnType<typeof notedFields>): RootContent {
  const row = (...cells: string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: plainInline(cell) })),
  });
  const rows = noted.map(({ field, counts }) => row(field, ...kinds.map((kind) => String(counts[kind]))));
  return { type: 'table', children: [row('field', ...kinds), ...rows] };
}

function outcomeInline(outcome: Outcome, fileOf: Imported['fileOf']): PhrasingContent[] {
  return outcome.kind === 'written' ? [code(fileOf(outcome.id))] : inline(outcomeWords(outcome));
}

function heading(depth: 1 | 2 | 3, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

function paragraph(text: string): RootContent {
  return { type: 'paragraph', children: inline(text) };
}

function list(texts: readonly string[]): RootContent {
  const items = texts.map((text) => ({
    type: 'listItem' as const,
    children: [{ type: 'paragraph' as const, children: inline(text) }],
  }));
  return { type: 'list', ordered: false, spread: false, children: items };
}

function inline(text: string): PhrasingContent[] {
  return plainInline(text.replace(/\s+/g, ' '));
}
