import type { Changes } from './changes.ts';
import type { FactChange } from './fact-change.ts';
import type { NoteChanges } from './note-changes.ts';
import type { SeriesChange } from './series-change.ts';
import type { StatedFigure } from './stated-figures.ts';
import { addedFact, addedSeries, evidenceEntries, sourceEntries, waiverEntries } from './summary-entries.ts';
import type { Writing } from './summary-writing.ts';

/** One part of a summary. */
export interface Section {
  title: string;
  /** One line of Markdown each. */
  entries: string[];
  /** How many there are, where one entry stands for several. */
  count?: number;
}

/** What changes, part by part, in the order of its weight; a part without entries is empty. */
export function summarySections(changes: Changes, writing: Writing): Section[] {
  const { quoted, file, fromTo } = writing;
  const { added, facts, series } = changes;
  const each = (entry: (change: FactChange) => string[]) => facts.flatMap(entry);
  const sections = [
    { title: 'New fact files', entries: added.map((fact) => addedFact(fact, writing)) },
    {
      title: 'Verdicts changed',
      entries: each(({ keys, after }) =>
        keys.verdict ? [`${file(after.path)}: ${fromTo(keys.verdict)}`] : [],
      ),
    },
    { title: 'Verdict scale and topics', entries: scaleEntries(changes, writing) },
    {
      title: 'Claims, headlines, figures and dates changed',
      entries: each((change) => wordChanges(change, writing)),
    },
    { title: 'Withdrawn', entries: each((change) => withdrawalEntries(change, writing)) },
    { title: 'Redirects', entries: redirectEntries(changes, writing) },
    {
      title: 'Removed',
      entries: [...changes.removed.map(({ path }) => path), ...changes.removedSeries].map(file),
    },
    {
      title: 'Series',
      entries: [
        ...changes.addedSeries.map((one) => addedSeries(one, writing)),
        ...series.flatMap((change) => seriesEntries(change, writing)),
      ],
    },
    {
      title: 'Change notes added',
      entries: [...facts, ...series].flatMap(({ after, notes }) => noteEntries(after.path, notes, writing)),
    },
    { title: 'Sources', entries: [...facts, ...series].flatMap((change) => sourceEntries(change, writing)) },
    { title: 'Evidence records', entries: evidenceEntries(changes.evidence, writing) },
    {
      title: 'Also changed',
      entries: [...facts, ...series].flatMap(({ after, listed }) =>
        listed.map(({ what, ...change }) => `${file(after.path)}: ${quoted(what)} ${fromTo(change)}`),
      ),
    },
    {
      title: 'Standing pages and settings',
      entries: [
        ...changes.pages.map(file),
        ...changes.settings.map(
          ({ path, ...change }) =>
            `${file(changes.content.site?.path ?? '')}: ${quoted(path.join('.'))} ${fromTo(change)}`,
        ),
      ],
    },
    { title: 'Exceptions from the check', entries: waiverEntries(changes, writing) },
  ];
  // Last, when the others have named theirs.
  return [
    ...sections,
    { title: 'Other files', entries: changes.files.filter((path) => !writing.isNamed(path)).map(file) },
  ];
}

function scaleEntries(
  { verdicts, vocabulary, content }: Changes,
  { quoted, file, fromTo }: Writing,
): string[] {
  return [
    ...verdicts.map(({ id, parts }) => {
      const said = parts.map(({ path, ...change }) => `${quoted(path.join('.'))} ${fromTo(change)}`);
      return `${file(content.verdicts?.path ?? '')}: ${quoted(id)}: ${said.join(', ')}`;
    }),
    ...vocabulary.map(({ path, what, ...change }) => `${file(path)}: ${quoted(what)} ${fromTo(change)}`),
  ];
}

function wordChanges(
  { after, keys, claimant, figures, words }: FactChange,
  { quoted, file, fromTo }: Writing,
): string[] {
  const texts = (['claim', 'headline', 'published'] as const).flatMap((key) => {
    const changed = keys[key];
    return changed ? [`${key} ${fromTo(changed)}`] : [];
  });
  const who = claimant ? [`claimant ${quoted(claimant.from ?? '')} → ${quoted(claimant.to ?? '')}`] : [];
  const list = (some: readonly StatedFigure[]) => quoted(some.map(({ written }) => written).join(', '));
  const { gone, added, reordered } = figures;
  const all = [
    ...texts,
    ...who,
    ...(gone.length > 0 ? [`figures gone: ${list(gone)}`] : []),
    ...(added.length > 0 ? [`figures added: ${list(added)}`] : []),
    ...(reordered
      ? [
          `figures in another order: ${fromTo({ from: reordered.from.join(', '), to: reordered.to.join(', ') })}`,
        ]
      : []),
    ...(words > 0 ? [`${words} ${words === 1 ? 'word' : 'words'} of the text gone or added`] : []),
  ];
  return all.length > 0 ? [`${file(after.path)}: ${all.join('; ')}`] : [];
}

function withdrawalEntries({ withdrawn, after, before }: FactChange, { quoted, file }: Writing): string[] {
  if (!withdrawn) return [];
  const { date = '', reason = '' } = after.draft.withdrawn ?? before.draft.withdrawn ?? {};
  const what = {
    set: 'withdrawn',
    unset: 'no longer withdrawn',
    changed: 'withdrawal worded anew',
  }[withdrawn];
  return [`${file(after.path)}: ${what} (${quoted(date)}): ${quoted(reason)}`];
}

function redirectEntries({ facts, added }: Changes, { quoted, file }: Writing): string[] {
  return [
    ...facts.flatMap(({ before, after, renamed }) =>
      renamed ? [`${file(before.path)} is now ${file(after.path)}`] : [],
    ),
    ...facts.flatMap(({ after, formerIds }) =>
      formerIds.added.map((id) => `${quoted(id)} → ${quoted(after.id)}`),
    ),
    ...added.flatMap(({ id, draft }) =>
      (draft.former_ids ?? []).map((former) => `${quoted(former ?? '')} → ${quoted(id)}`),
    ),
    ...facts.flatMap(({ after, formerIds }) =>
      formerIds.gone.map((id) => `${quoted(id)} no longer leads to ${quoted(after.id)}`),
    ),
  ];
}

function seriesEntries(
  { after, values, added, superseding, redefined }: SeriesChange,
  { quoted, file, fromTo }: Writing,
): string[] {
  return [
    ...values.map(({ period, measure, from, to }) => {
      const now = to === undefined ? 'gone' : quoted(to);
      return `${file(after.path)}: ${quoted(measure)} of ${quoted(period)}: ${quoted(from)} → ${now}`;
    }),
    ...superseding.map(({ period, entry: { date = '', note = {}, source: _, ...replaced } }) => {
      const said = Object.entries(replaced).map(
        ([measure, value]) => `${quoted(measure)} ${quoted(String(value))}`,
      );
      const why = quoted(Object.values(note)[0] ?? '', 240);
      return `${file(after.path)}: ${quoted(period)} supersedes ${said.join(', ')} (${quoted(date)}): ${why}`;
    }),
    ...added.map(({ period, source, values }) => {
      const said = values.map(([measure, value]) => `${quoted(measure)} ${quoted(value)}`);
      return `${file(after.path)}: new point for ${quoted(period)}: ${said.join(', ')}, by ${quoted(source)}`;
    }),
    ...redefined.map(({ key, from, to }) => `${file(after.path)}: ${quoted(key)} ${fromTo({ from, to })}`),
  ];
}

function noteEntries(path: string, { added, lost }: NoteChanges, { quoted, file }: Writing): string[] {
  return [
    ...added.map(({ note: { date = '', kind = '', note = '' } }) => {
      return `${file(path)}: ${quoted(date)} ${quoted(kind)}: ${quoted(note, 240)}`;
    }),
    ...lost.map(({ note: { date = '', note = '' } }) => {
      return `${file(path)}: lost the note of ${quoted(date)}: ${quoted(note, 240)}`;
    }),
  ];
}
