import type { ChangeNote } from '../../domain/change-note.ts';
import { isBefore } from '../../domain/iso-date.ts';
import type { ContentDocument } from '../content.ts';
import type { Draft } from '../read/salvage.ts';
import type { Finding, Rule } from '../rule.ts';
import { isSourced, sourcesOf, type Sourced } from '../sourced.ts';

export const dateOrder: Rule = {
  code: 'date-order',
  severity: 'error',
  summary:
    'Dates are in order: claimed before published, notes oldest first, nothing read before it was published.',
  *document(document) {
    if (!isSourced(document)) return;
    for (const { index, source } of sourcesOf(document)) {
      if (!source.accessed || !source.published || !isBefore(source.accessed, source.published)) continue;
      yield {
        at: document.at(['sources', index, 'accessed']),
        message: `accessed ${source.accessed} is before ${source.published}, when the source was published.`,
        suggestion: 'Correct one of the two dates.',
      };
    }
    if (document.kind === 'fact') yield* ofFact(document);
    yield* ofHistory(document);
  },
};

function* ofFact(fact: ContentDocument<'fact'>): Generator<Finding> {
  const { claimed, published, withdrawn } = fact.draft;
  if (claimed && published && isBefore(published, claimed)) {
    const message = `claimed ${claimed} is after ${published}, when this fact file was published.`;
    yield { at: fact.at(['claimed']), message, suggestion: 'Correct one of the two dates.' };
  }
  for (const [index, note] of (fact.draft.history ?? []).entries()) {
    const undone = note?.undoes?.date;
    if (!undone || !note.date || note.date >= undone) continue;
    const message = `this note takes a withdrawal of ${undone} back, and its date ${note.date} is before that.`;
    yield { at: fact.at(['history', index, 'date']), message, suggestion: 'Correct one of the two dates.' };
  }
  if (withdrawn?.date && published && withdrawn.date < published) {
    const message = `withdrawn ${withdrawn.date} is before ${published}, when this fact file was published.`;
    yield { at: fact.at(['withdrawn', 'date']), message, suggestion: 'Correct one of the two dates.' };
  }
}

function* ofHistory(document: Sourced): Generator<Finding> {
  const notes: (Draft<ChangeNote> | undefined)[] = document.draft.history ?? [];
  let last = document.kind === 'fact' ? document.draft.published : undefined;
  let before = 'when this fact file was published';
  for (const [index, note] of notes.entries()) {
    if (!note?.date) continue;
    if (last && note.date < last) {
      yield {
        at: document.at(['history', index, 'date']),
        message: `this note's date ${note.date} is before ${last}, ${before}.`,
        suggestion: 'Put the notes in order, oldest first.',
      };
    }
    last = note.date;
    before = 'the date of the note above it';
  }
}
