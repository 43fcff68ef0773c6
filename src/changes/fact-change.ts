import type { FactFile } from '../check/content.ts';
import type { Draft } from '../check/read/salvage.ts';
import { sourcesOf } from '../check/sourced.ts';
import type { Fact } from '../domain/fact.ts';
import type { Series } from '../domain/series.ts';
import type { Source } from '../domain/source.ts';
import type { Waiver } from '../domain/waiver.ts';
import { figureChanges, type FigureChanges } from './figure-changes.ts';
import { listedChanges, sourceChanges, sourceKey, type ListedChange } from './listed-change.ts';
import { withoutThoseOf } from './multiset.ts';
import { newWaivers } from './new-waivers.ts';
import { lastDayOf, noteChanges, type NoteChanges } from './note-changes.ts';
import { plainWords, sameWords } from './same-words.ts';
import { statedFigures } from './stated-figures.ts';

/** What stood there, and what stands there now. */
export interface Changed<Value = string> {
  from: Value;
  to: Value;
}

/** The keys of a fact file whose texts are held against the base's. */
export type ComparedKey = 'verdict' | 'claim' | 'headline' | 'published';

/** A fact file that is in the base and in the folder, and what is other in it. */
export interface FactChange {
  before: FactFile;
  after: FactFile;
  /** The id under which it stood, when it is another one now, and whether `former_ids` says so. */
  renamed?: { from: string; declared: boolean };
  notes: NoteChanges;
  keys: Partial<Record<ComparedKey, Changed>>;
  /** Who is said to have made the claim; nothing stands for nobody. */
  claimant?: Changed<string | undefined>;
  figures: FigureChanges;
  /** How many words of the summary and the text are gone or added. */
  words: number;
  withdrawn?: 'set' | 'unset' | 'changed';
  sources: { gone: Draft<Source>[]; added: Draft<Source>[] };
  /** What else is other in the front matter, and in what the charts of the text are told. */
  listed: ListedChange[];
  /** Exceptions from the check that the base does not make. */
  waivers: Draft<Waiver>[];
  /** Former ids that are declared no more, so that their addresses lead nowhere, and those that were not declared. */
  formerIds: { gone: string[]; added: string[] };
}

/** The series of the base and of the folder, from which the two versions have their figures computed. */
export interface SeriesPair {
  before: ReadonlyMap<string, Series>;
  after: ReadonlyMap<string, Series>;
}

/** Whether a fact file can be compared: one whose front matter cannot be read says nothing, and accuses nobody. */
export function isComparable({ missing, problems }: FactFile): boolean {
  return missing === undefined && problems.length === 0;
}

/** Compares two versions of a fact file; what either of them lacks, or has in a wrong form, is passed over. */
export function compareFacts(
  before: FactFile,
  after: FactFile,
  series: SeriesPair,
): Omit<FactChange, 'renamed'> {
  const [was, is] = [before.draft, after.draft];
  const since = lastDayOf([
    was.published,
    was.withdrawn?.date,
    ...(was.history ?? []).map((note) => note?.date),
  ]);
  const claimant = changedText(was.claimant?.name ?? '', is.claimant?.name ?? '');
  const withdrawn = withdrawal(before, after);
  const sources = { was: ownSources(before), is: ownSources(after) };
  const formerIds = { was: present(was.former_ids), is: present(is.former_ids) };
  return {
    before,
    after,
    notes: noteChanges(was.history, is.history, since),
    keys: changedKeys(before, after),
    ...(claimant && { claimant: { from: claimant.from || undefined, to: claimant.to || undefined } }),
    figures: figureChanges(statedFigures(before, series.before), statedFigures(after, series.after)),
    words: changedWords(`${was.summary ?? ''} ${before.markdown}`, `${is.summary ?? ''} ${after.markdown}`),
    ...(withdrawn && { withdrawn }),
    sources: {
      gone: withoutThoseOf(sources.was, sources.is, sourceKey),
      added: withoutThoseOf(sources.is, sources.was, sourceKey),
    },
    listed: [
      ...listedChanges(was, is, listedKeys),
      ...listedChanges(was.claimant, is.claimant, ['kind', 'role', 'url'], (key) => `${key} of the claimant`),
      ...listedChanges({ charts: charts(before) }, { charts: charts(after) }, ['charts']),
      ...sourceChanges(sources.was, sources.is),
    ],
    waivers: newWaivers(was.waivers, is.waivers),
    formerIds: {
      gone: withoutThoseOf(formerIds.was, formerIds.is, String),
      added: withoutThoseOf(formerIds.is, formerIds.was, String),
    },
  };
}

/** Keys whose change needs no note. */
const listedKeys = [
  ...['topics', 'authors', 'reviewers', 'claimed', 'appearances', 'wordings', 'related', 'review_by'],
] as const satisfies (keyof Fact)[];

/** The charts of a text, as it asks for them. */
function charts({ body }: FactFile): string[] {
  return (body?.charts ?? []).map(({ given }) => {
    const told = Object.entries(given).map(([key, value]) => `${key}=${value}`);
    return `::series{${told.join(' ')}}`;
  });
}

function changedKeys(before: FactFile, after: FactFile): FactChange['keys'] {
  const compared = ['verdict', 'claim', 'headline', 'published'] as const satisfies ComparedKey[];
  return Object.fromEntries(
    compared.flatMap((key) => {
      const changed = changedText(before.draft[key], after.draft[key]);
      return changed ? [[key, changed]] : [];
    }),
  );
}

function changedText(from: string | undefined, to: string | undefined): Changed | undefined {
  return from === undefined || to === undefined || sameWords(from, to) ? undefined : { from, to };
}

function withdrawal(before: FactFile, after: FactFile): FactChange['withdrawn'] {
  const [was, is] = [before.draft.withdrawn, after.draft.withdrawn];
  if (!was || !is) return was ? 'unset' : is ? 'set' : undefined;
  return was.date === is.date && sameWords(was.reason ?? '', is.reason ?? '') ? undefined : 'changed';
}

/** What stands in a text and is not read: citations, charts, what directives are told, addresses. */
const notRead = /::series(?=\{)|\[\^[^\]\n]*\]|\{[^}\n]*\}|https?:\/\/\S+/g;

function changedWords(before: string, after: string): number {
  if (before === after) return 0;
  const words = (text: string) =>
    plainWords(text.replace(notRead, ' '))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const [was, is] = [words(before), words(after)];
  const same = (word: string) => word;
  return withoutThoseOf(was, is, same).length + withoutThoseOf(is, was, same).length;
}

function ownSources(fact: FactFile): Draft<Source>[] {
  return sourcesOf(fact).map(({ source }) => source);
}

function present<Item>(items: readonly (Item | undefined)[] | undefined): Item[] {
  return (items ?? []).filter((item) => item !== undefined);
}
