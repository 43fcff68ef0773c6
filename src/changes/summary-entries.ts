import type { ContentDocument, FactFile } from '../check/content.ts';
import type { Draft } from '../check/read/salvage.ts';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { Changes } from './changes.ts';
import type { EvidenceChanges } from './evidence-change.ts';
import type { FactChange } from './fact-change.ts';
import type { SeriesChange } from './series-change.ts';
import type { Writing } from './summary-writing.ts';

/** What there is to say of a new fact file. */
export function addedFact({ path, draft }: FactFile, { quoted, file }: Writing): string {
  const { claim = '', verdict = '', headline = '', sources = [] } = draft;
  return `${file(path)}: ${quoted(verdict)}: ${quoted(headline)}. Claim: ${quoted(claim)}. Sources: ${sources.length}`;
}

/** What there is to say of a new series. */
export function addedSeries({ path, draft }: ContentDocument<'series'>, { quoted, file }: Writing): string {
  const { title = {}, points = [], sources = [] } = draft;
  return `${file(path)}: new: ${quoted(Object.values(title)[0] ?? '')}. Points: ${points.length}. Sources: ${sources.length}`;
}

/** The sources of a file that are cited no more, or were not. */
export function sourceEntries(
  { after, sources }: FactChange | SeriesChange,
  { quoted, file }: Writing,
): string[] {
  const parts = [
    ['added', sources.added],
    ['gone', sources.gone],
  ] as const;
  return parts.flatMap(([what, some]) =>
    some.map(({ url = '', role = '' }) => `${file(after.path)}: ${what} ${quoted(url)} (${quoted(role)})`),
  );
}

/** What became of the evidence records. */
export function evidenceEntries(
  { added, changed, altered, gone }: EvidenceChanges,
  { quoted, file }: Writing,
): string[] {
  return [
    ...added.map(({ path, record }) => `added ${file(path)}${record ? howMade(record, quoted) : ''}`),
    ...changed.map(({ url, path, extractor, figures }) => {
      const how = extractor ? ` by ${quoted(extractor.to)} in place of ${quoted(extractor.from)}` : '';
      const more = figures.added.length > 0 ? `; figures added: ${quoted(figures.added.join(', '))}` : '';
      const less = figures.gone.length > 0 ? `; figures gone: ${quoted(figures.gone.join(', '))}` : '';
      return `${file(path)}: made anew for ${quoted(url)}${how}${more}${less}`;
    }),
    ...altered.map(({ url, path }) => `${file(path)}: altered for ${quoted(url)}`),
    ...gone.map(({ url, path }) => `${file(path)}: gone for ${quoted(url)}, which is still cited`),
  ];
}

/** Of what a new record was made, so that who reviews it knows whether anybody can make it again. */
function howMade(
  { url, archived, response, retrieved, coverage, words }: EvidenceRecord,
  quoted: Writing['quoted'],
): string {
  return [
    ` for ${quoted(url)}: ${words} words`,
    ...(coverage === 'excerpt' ? ['passages only'] : []),
    response ? `retrieved on ${quoted(retrieved)}` : `of a file that somebody saved, ${quoted(retrieved)}`,
    archived ? `archived at ${quoted(archived)}` : 'no archived copy to hold it against',
  ].join(', ');
}

/** The exceptions from the check that the base does not make. */
export function waiverEntries(
  { added, addedSeries, facts, series }: Changes,
  { quoted, file }: Writing,
): string[] {
  const all: { path: string; waivers: readonly (Draft<Waiver> | undefined)[] }[] = [
    ...[...added, ...addedSeries].map(({ path, draft }) => ({ path, waivers: draft.waivers ?? [] })),
    ...[...facts, ...series].map(({ after: { path }, waivers }) => ({ path, waivers })),
  ];
  return all.flatMap(({ path, waivers }) =>
    waivers.flatMap((waiver) => {
      if (!waiver) return [];
      const { code = '', text = '', reason = '' } = waiver;
      return [`${file(path)}: ${quoted(code)} for ${quoted(text)}: ${quoted(reason)}`];
    }),
  );
}
