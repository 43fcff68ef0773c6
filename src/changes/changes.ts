import type { Content, FactFile } from '../check/content.ts';
import { isContentText } from '../check/content-names.ts';
import { decode, type RawFile } from '../check/read/raw-file.ts';
import { readContent } from '../check/read/read-content.ts';
import type { Base } from './base.ts';
import { evidenceChanges, type EvidenceChanges } from './evidence-change.ts';
import { compareFacts, isComparable, type FactChange, type SeriesPair } from './fact-change.ts';
import { findRenames } from './renames.ts';
import { scaleChanges, type VerdictRedefined } from './scale-change.ts';
import { settingChanges, type SettingChange } from './site-change.ts';
import { compareSeries, isReadable, type SeriesChange } from './series-change.ts';
import { vocabularyChanges, type VocabularyChange } from './vocabulary-change.ts';

/** A fact file that the folder holds no more under any id that is known. */
export interface RemovedFact {
  id: string;
  path: string;
  /** Another fact file of the base that says in `former_ids` that this one is now part of it. */
  claimedBy?: FactFile;
}

/** Everything that is other in a content folder than in its base. */
export interface Changes {
  content: Content;
  /** Fact files that the base has not, under any id. */
  added: FactFile[];
  removed: RemovedFact[];
  /** Fact files of the base in which something is other, in the order of their paths. */
  facts: FactChange[];
  addedSeries: Content['series'];
  /** Paths of series that are gone. */
  removedSeries: string[];
  series: SeriesChange[];
  verdicts: VerdictRedefined[];
  /** What else is other in the scale and in the topics. */
  vocabulary: VocabularyChange[];
  evidence: EvidenceChanges;
  settings: SettingChange[];
  /** Standing pages that are new, other or gone, by their paths. */
  pages: string[];
  /** Every file that Semak reads and that is new, other or gone, by its path. */
  files: string[];
  /** Whether a new or changed verdict needs a reviewer, by the rules of the base or of the folder. */
  reviewRequired: boolean;
}

/**
 * What is other in a content folder than in its base. Only files that are not the same are read again, and a file of the
 * base that today's schemas do not fit is compared as far as it fits.
 */
export function changesSince(base: Base, content: Content): Changes {
  const then = readContent({ path: content.path, files: base.before });
  const nameOf = ({ path }: { path: string }) => path.slice(content.path.length + 1);
  const isNew = (document: { path: string }) => !base.names.has(nameOf(document));
  const seriesPair = {
    before: new Map([...content.seriesById, ...then.seriesById]),
    after: content.seriesById,
  };
  const facts = factChanges(then.facts, content, isNew, seriesPair);
  const now = new Map(content.series.map((series) => [series.path, series]));
  const kept = content.facts.filter((fact) => !isNew(fact));
  const claims = new Map(
    content.facts.flatMap((fact) => (fact.draft.former_ids ?? []).map((id) => [id ?? '', fact] as const)),
  );
  const present = new Set(content.files.map(({ name }) => name));
  const goneNames = [...base.names].filter((name) => !present.has(name)).sort();
  return {
    content,
    added: facts.added,
    facts: facts.changed,
    removed: goneNames.flatMap((name) => {
      const id = /^facts\/([^/]+)\.md$/.exec(name)?.[1];
      if (id === undefined || facts.renamed.has(id)) return [];
      const claimedBy = claims.get(id);
      return [{ id, path: `${content.path}/${name}`, ...(claimedBy && { claimedBy }) }];
    }),
    addedSeries: content.series.filter(isNew),
    removedSeries: goneNames
      .filter((name) => /^series\/[^/]+\.yaml$/.test(name))
      .map((name) => `${content.path}/${name}`),
    series: then.series.flatMap((before) => {
      const after = now.get(before.path);
      const lastDay = base.lastDays?.get(nameOf(before));
      return after && isReadable(before) && isReadable(after) ? [compareSeries(before, after, lastDay)] : [];
    }),
    verdicts: scaleChanges(then.verdicts, content.verdicts, kept, facts.changed),
    vocabulary: [
      ...vocabularyChanges(then.verdicts, content.verdicts),
      ...vocabularyChanges(then.topics, content.topics),
    ],
    evidence: evidenceChanges(then.evidence, content, isNew),
    settings: settingChanges(then.site, content.site),
    pages: [...base.before, ...content.files.filter(isNew)]
      .filter(({ name }) => name.startsWith('pages/'))
      .map(({ path }) => path),
    files: [...base.before, ...content.files.filter((file) => isContentText(file.name) && isNew(file))]
      .map(({ path }) => path)
      .sort(),
    reviewRequired: [then.site, content.site].some((site) => site?.draft.review?.required === true),
  };
}

interface FactChanges {
  added: FactFile[];
  changed: FactChange[];
  /** Ids of the base that stand under another one now. */
  renamed: ReadonlySet<string>;
}

function factChanges(
  before: readonly FactFile[],
  content: Content,
  isNew: (fact: FactFile) => boolean,
  series: SeriesPair,
): FactChanges {
  const now = new Map(content.facts.map((fact) => [fact.path, fact]));
  const gone = before.filter(({ path }) => !now.has(path));
  const added = content.facts.filter(isNew);
  const renames = findRenames(gone, added);
  const compared = new Set(before.map(({ path }) => path));
  const changedSeries = [...series.after.keys(), ...series.before.keys()].filter(
    (id) => series.before.get(id) !== series.after.get(id),
  );
  const pairs = [
    ...before.flatMap((was) => {
      const is = now.get(was.path);
      return is ? [{ was, is, renamed: undefined }] : [];
    }),
    ...renames.map(({ before: was, after: is, declared }) => ({
      was,
      is,
      renamed: { from: was.id, declared },
    })),
    // A text that did not change gives another figure when the series under it does.
    ...restingOn(changedSeries, content)
      .filter((fact) => !compared.has(fact.path) && !isNew(fact))
      .map((fact) => ({ was: fact, is: fact, renamed: undefined })),
  ];
  const renamedTo = new Set(renames.map(({ after }) => after));
  return {
    added: added.filter((fact) => !renamedTo.has(fact)),
    changed: pairs
      .filter(({ was, is }) => isComparable(was) && isComparable(is))
      .map(({ was, is, renamed }) => ({ ...compareFacts(was, is, series), ...(renamed && { renamed }) }))
      .sort((a, b) => (a.after.path < b.after.path ? -1 : 1)),
    renamed: new Set(renames.map(({ before: { id } }) => id)),
  };
}

/** The fact files with a figure computed from one of some series; only a text that names one is parsed for it. */
function restingOn(series: readonly string[], { files, facts }: Content): FactFile[] {
  if (series.length === 0) return [];
  const texts = new Map(files.map((file) => [file.path, file]));
  return facts.filter((fact) => {
    const text = decode(texts.get(fact.path) as RawFile) ?? '';
    if (!series.some((id) => text.includes(id))) return false;
    return (fact.body?.computations ?? []).some(({ given }) => series.includes(given['series'] ?? ''));
  });
}
