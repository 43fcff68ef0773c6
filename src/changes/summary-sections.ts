import type { FactFile } from '../check/content.ts';
import type { Changes } from './changes.ts';
import type { FactChange } from './fact-change.ts';
import type { NoteChanges } from './note-changes.ts';
import type { StatedFigure } from './stated-figures.ts';

/** One part of a summary. */
export interface Section {
  title: string;
  /** One line of Markdown each. */
  entries: string[];
}

/** Makes an author's text harmless, and no longer than so many characters. */
type Quote = (text: string, most?: number) => string;

/** What changes, part by part, in the order of its weight; a part without entries is empty. */
export function summarySections(changes: Changes, quoted: Quote): Section[] {
  const { added, facts, series, verdicts, evidence } = changes;
  const of = ({ after }: FactChange) => quoted(after.path);
  const each = (entry: (change: FactChange) => string[]) => facts.flatMap(entry);
  return [
    { title: 'New fact files', entries: added.map((fact) => newFact(fact, quoted)) },
    {
      title: 'Verdicts changed',
      entries: each((change) => {
        const { verdict } = change.keys;
        return verdict ? [`${of(change)}: ${quoted(verdict.from)} → ${quoted(verdict.to)}`] : [];
      }),
    },
    {
      title: 'Verdicts that mean something else',
      entries: verdicts.map(({ id, parts }) => {
        const said = parts.map(
          ({ path, from, to }) => `${quoted(path.join('.'))} ${quoted(from)} → ${quoted(to)}`,
        );
        return `${quoted(id)}: ${said.join(', ')}`;
      }),
    },
    {
      title: 'Claims, headlines, figures and dates changed',
      entries: each((change) => wordChanges(change, quoted)),
    },
    {
      title: 'Withdrawn',
      entries: each((change) => {
        const { withdrawn, after, before } = change;
        if (!withdrawn) return [];
        const { date = '', reason = '' } = (after.draft.withdrawn ?? before.draft.withdrawn) as Record<
          string,
          string
        >;
        const what = { set: 'withdrawn', unset: 'no longer withdrawn', changed: 'withdrawal worded anew' }[
          withdrawn
        ];
        return [`${of(change)}: ${what} (${quoted(date)}): ${quoted(reason)}`];
      }),
    },
    {
      title: 'Redirects',
      entries: [
        ...each(({ after, formerIds }) => formerIds.added.map((id) => `${quoted(id)} → ${quoted(after.id)}`)),
        ...added.flatMap(({ id, draft }) =>
          (draft.former_ids ?? []).map((former) => `${quoted(former ?? '')} → ${quoted(id)}`),
        ),
        ...each(({ after, formerIds }) =>
          formerIds.gone.map((id) => `${quoted(id)} no longer leads to ${quoted(after.id)}`),
        ),
      ],
    },
    {
      title: 'Removed',
      entries: [...changes.removed.map(({ path }) => path), ...changes.removedSeries].map((path) =>
        quoted(path),
      ),
    },
    {
      title: 'Series',
      entries: [
        ...changes.addedSeries.map(({ path }) => `${quoted(path)}: new`),
        ...series.flatMap(({ after, values, added: points, redefined }) => [
          ...values.map(({ period, measure, from, to }) => {
            const now = to === undefined ? 'gone' : quoted(to);
            return `${quoted(after.path)}: ${quoted(measure)} of ${quoted(period)}: ${quoted(from)} → ${now}`;
          }),
          ...points.map((period) => `${quoted(after.path)}: new point for ${quoted(period)}`),
          ...redefined.map(
            ({ key, from, to }) => `${quoted(after.path)}: ${quoted(key)} ${quoted(from)} → ${quoted(to)}`,
          ),
        ]),
      ],
    },
    {
      title: 'Change notes added',
      entries: [
        ...each((change) => notes(of(change), change.notes, quoted)),
        ...series.flatMap((change) => notes(quoted(change.after.path), change.notes, quoted)),
      ],
    },
    {
      title: 'Sources',
      entries: each((change) => [
        ...change.sources.added.map(
          ({ url, role }) => `${of(change)}: added ${quoted(url ?? '')} (${quoted(role ?? '')})`,
        ),
        ...change.sources.gone.map(
          ({ url, role }) => `${of(change)}: gone ${quoted(url ?? '')} (${quoted(role ?? '')})`,
        ),
      ]),
    },
    {
      title: 'Evidence records',
      entries: [
        ...evidence.added.map((name) => `added ${quoted(name)}`),
        ...evidence.changed.map((url) => `made anew for ${quoted(url)}`),
        ...evidence.altered.map(({ url }) => `altered for ${quoted(url)}`),
        ...evidence.gone.map(({ url }) => `gone for ${quoted(url)}, which is still cited`),
      ],
    },
    {
      title: 'Standing pages and settings',
      entries: [
        ...changes.pages.map((path) => quoted(path)),
        ...changes.settings.map(
          ({ path, from, to }) => `${quoted(path.join('.'))}: ${quoted(from)} → ${quoted(to)}`,
        ),
      ],
    },
    {
      title: 'Exceptions from the check',
      entries: [...facts, ...series].flatMap(({ after, waivers }) =>
        waivers.map(
          ({ code, text, reason }) =>
            `${quoted(after.path)}: ${quoted(code ?? '')} for ${quoted(text ?? '')}: ${quoted(reason ?? '')}`,
        ),
      ),
    },
  ];
}

function newFact({ path, draft }: FactFile, quoted: Quote): string {
  const { claim = '', verdict = '', headline = '', sources = [] } = draft;
  return `${quoted(path)}: ${quoted(verdict)}: ${quoted(headline)}. Claim: ${quoted(claim)}. Sources: ${sources.length}`;
}

function wordChanges({ after, keys, claimant, figures, words }: FactChange, quoted: Quote): string[] {
  const texts = (['claim', 'headline', 'published'] as const).flatMap((key) => {
    const changed = keys[key];
    return changed ? [`${key} ${quoted(changed.from)} → ${quoted(changed.to)}`] : [];
  });
  const who = claimant ? [`claimant ${quoted(claimant.from ?? '')} → ${quoted(claimant.to ?? '')}`] : [];
  const list = (some: readonly StatedFigure[]) => quoted(some.map(({ written }) => written).join(', '));
  const gone = figures.gone.length > 0 ? [`figures gone: ${list(figures.gone)}`] : [];
  const added = figures.added.length > 0 ? [`figures added: ${list(figures.added)}`] : [];
  const reworded = words > 0 ? [`${words} words of the text gone or added`] : [];
  const all = [...texts, ...who, ...gone, ...added, ...reworded];
  return all.length > 0 ? [`${quoted(after.path)}: ${all.join('; ')}`] : [];
}

function notes(file: string, { added, lost }: NoteChanges, quoted: Quote): string[] {
  return [
    ...added.map(
      ({ note: { date = '', kind = '', note = '' } }) =>
        `${file}: ${quoted(date)} ${quoted(kind)}: ${quoted(note, 240)}`,
    ),
    ...lost.map(
      ({ note: { date = '', note = '' } }) =>
        `${file}: lost the note of ${quoted(date)}: ${quoted(note, 240)}`,
    ),
  ];
}
