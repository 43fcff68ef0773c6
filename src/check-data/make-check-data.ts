import type { Content } from '../check/content.ts';
import { decode } from '../check/read/raw-file.ts';
import { sourcesOf } from '../check/sourced.ts';
import { sharedFiles } from '../check/content-names.ts';
import type { Source } from '../domain/source.ts';
import { pageOf } from '../domain/web-address.ts';
import { shardOf, type CheckFolder, type CitedPage, type SourceShard, type TextFile } from './check-data.ts';

const compared = ['headline', 'claim', 'published', 'wordings', 'related', 'former_ids'] as const;
const agreed = ['title', 'publisher', 'role', 'published', 'author', 'archived', 'lang'] as const;

/** Everything that a browser needs to check a fact file: one part for all, the rest by address. */
export interface CheckData {
  folder: CheckFolder;
  shards: ReadonlyMap<string, SourceShard>;
}

/** Makes what the site publishes for checking, of a folder that has nothing to mend. */
export function makeCheckData(content: Content): CheckData {
  const texts = new Map(content.files.map((file) => [file.path, () => decode(file) ?? '']));
  const textOf = (path: string): TextFile => ({
    name: path.slice(content.path.length + 1),
    text: texts.get(path)?.() ?? '',
  });
  const shared = content.files.filter(
    ({ name }) => (sharedFiles as readonly string[]).includes(name) || /^series\/[^/]+\.yaml$/.test(name),
  );
  const shards = new Map<string, SourceShard>();
  const shardFor = (page: string): SourceShard => {
    const name = shardOf(page);
    const known = shards.get(name);
    if (known) return known;
    const made: SourceShard = { records: [], cited: [] };
    shards.set(name, made);
    return made;
  };
  for (const { page, path } of content.evidence.records()) shardFor(page).records.push(textOf(path));
  for (const cited of citedPages(content)) shardFor(cited.page).cited.push(cited);
  return {
    folder: {
      path: content.site?.data?.repository.content ?? 'content',
      files: shared.map(({ path }) => textOf(path)),
      facts: content.facts.flatMap(({ id, data }) => (data ? [{ id, ...partsOf(data, ...compared) }] : [])),
      shards: [...shards.keys()].sort(),
    },
    shards,
  };
}

/** Every address that a fact file or series cites. */
function citedPages({ facts, series }: Content): Iterable<CitedPage> {
  const pages = new Map<string, CitedPage>();
  for (const document of [...facts, ...series]) {
    for (const { source } of sourcesOf(document)) {
      if (source.url === undefined) continue;
      const page = pageOf(source.url);
      const known = pages.get(page) ?? { page, source: partsOf(source as Source, ...agreed), facts: [] };
      pages.set(page, known);
      if (document.kind === 'fact' && known.facts.at(-1) !== document.id) known.facts.push(document.id);
    }
  }
  return pages.values();
}

/** The named parts of an object, but those that it has not. */
function partsOf<Whole, Key extends keyof Whole>(whole: Whole, ...keys: Key[]): Pick<Whole, Key> {
  const there = keys.filter((key) => whole[key] !== undefined);
  return Object.fromEntries(there.map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}
