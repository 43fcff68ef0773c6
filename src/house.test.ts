import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from './check/check.ts';
import { readFolder } from './check/read/read-folder.ts';

const root = join(import.meta.dirname, '..');

interface SourceFile {
  path: string;
  text: string;
}

/** The files below a folder that are code of the product: no tests, no fixtures. */
function filesIn(folder: string, endings: RegExp): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name) && !entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/^src\/(?:check|changes)\/fixtures\//.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** What a file imports: libraries by name, files of ours by path from the top. */
function importsOf({ path, text }: SourceFile): string[] {
  const specifiers = [
    ...text.matchAll(
      /^(?:import|export)\s[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? join(dirname(path), specifier) : specifier,
  );
}

/** What each part may import; a library is anything that is neither Astro's nor Node's. */
const isLibrary = (name: string) => !/^(?:src\/|scripts\/|astro(?::|\/|$)|node:)/.test(name);
const directions: Record<string, (name: string) => boolean> = {
  'src/domain': (name) => name === 'astro/zod' || name.startsWith('src/domain/'),
  'src/body': (name) => isLibrary(name) || /^src\/(?:domain|body)\//.test(name),
  'src/evidence': (name) =>
    isLibrary(name) || name === 'astro/zod' || /^src\/(?:domain|body|evidence)\//.test(name),
  'src/computed': (name) => /^src\/(?:domain|evidence|computed)\//.test(name),
  'src/similar': (name) => /^src\/(?:evidence|similar)\//.test(name),
  'src/check': (name) =>
    isLibrary(name) ||
    name === 'astro/zod' ||
    name === 'src/slug.ts' ||
    /^src\/(?:domain|body|evidence|computed|similar|check)\//.test(name),
  'src/links': (name) =>
    isLibrary(name) || name === 'astro/zod' || /^src\/(?:domain|evidence|check|links)\//.test(name),
  'src/new-fact': (name) =>
    isLibrary(name) ||
    name === 'astro/zod' ||
    name === 'src/slug.ts' ||
    /^src\/(?:domain|similar|new-fact)\//.test(name),
  'src/check-data': (name) => /^src\/(?:domain|evidence|check|check-data)\//.test(name),
  'src/contribute': (name) =>
    isLibrary(name) ||
    name === 'src/forge.ts' ||
    /^src\/(?:domain|body|evidence|computed|similar|check|check-data|changes|new-fact|chart|i18n|contribute)\//.test(
      name,
    ),
  'src/export': (name) =>
    isLibrary(name) ||
    name === 'astro/zod' ||
    /^src\/(?:routes|newest-first|formula-guard|chart\/csv)\.ts$/.test(name) ||
    /^src\/(?:domain|check|structured-data|export)\//.test(name),
  'src/import': (name) =>
    isLibrary(name) ||
    name === 'astro/zod' ||
    name === 'src/formula-guard.ts' ||
    name === 'src/i18n/strings.ts' ||
    /^src\/(?:domain|body|evidence|check|new-fact|import)\//.test(name),
  'src/changes': (name) =>
    isLibrary(name) || /^src\/(?:domain|body|evidence|computed|check|changes)\//.test(name),
};
/** The files that read or write the disk. */
const readsDisk = [
  'src/check/read/list-folder.ts',
  'src/check/read/read-folder.ts',
  'src/check-data/write-check-data.ts',
  'src/check-data/write-twins.ts',
];

/** The file that tells the rest what day it is where the author sits. */
const asksClock = ['src/contribute/page/start.ts'];

const parts = Object.keys(directions).filter((part) =>
  readdirSync(join(root, 'src')).includes(part.replace('src/', '')),
);

describe.each(parts)('%s', (part) => {
  const files = filesIn(part, /\.ts$/);

  test('imports only what it may', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !directions[part]?.(name))
        .filter((name) => !(name.startsWith('node:') && readsDisk.includes(file.path)))
        .map((name) => `${file.path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('reads neither the clock nor chance', () => {
    const reading = /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.|\bMath\.random\b/;
    const asking = files.filter(({ text }) => reading.test(text)).map(({ path }) => path);
    expect(asking.filter((path) => !asksClock.includes(path))).toEqual([]);
  });
});

test('what the product imports is installed without the tools of its developers', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const ofDevelopers = /^(?:src\/built-site|scripts\/bench)\//;
  const files = ['src', 'scripts']
    .flatMap((folder) => filesIn(folder, /\.(?:ts|astro)$/))
    .filter(({ path }) => !ofDevelopers.test(path) && !path.endsWith('.fixture.ts'))
    .map(({ path, text }) => ({ path, text: text.replace(/^import type [^;]*;/gm, '') }));
  const loose = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => isLibrary(name) && name !== 'package.json')
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
      .filter((name) => !(name in dependencies))
      .map((name) => `${file.path} imports ${name}`),
  );
  expect(loose).toEqual([]);
});

/** The words that belong to the first site: its place, its publisher, its topics, its scale, its series and its hosts. */
function firstSite(): string[] {
  const { site, verdicts, topics, series } = check(readFolder(join(root, 'content'))).content;
  const project = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string }).name;
  const locales = site?.data?.locales ?? ['en'];
  const places = (site?.data?.personal_identifiers.countries ?? []).flatMap((country) =>
    locales.map((locale) => new Intl.DisplayNames([locale], { type: 'region' }).of(country)),
  );
  const labelled = [...(verdicts?.data ?? []), ...(topics?.data ?? [])];
  const words = [
    ...places,
    ...Object.values(site?.data?.name ?? {}).flatMap((name) => name.split(' ')),
    site?.data?.publisher.name,
    site?.data?.url && new URL(site.data.url).hostname,
    ...labelled.flatMap(({ id, label }) => [id, ...Object.values(label)]),
    ...series.map(({ id }) => id),
    ...series.map(({ data }) => data?.counted_by),
  ];
  return [...new Set(words.map((word) => (word ?? '').toLowerCase()))].filter(
    (word) => word.length > 5 && word !== project,
  );
}

/** Text without what may name an example: comments, and the words behind "such as" in a description. */
function withoutComments(text: string): string {
  return text.replace(/such as "[^"]*"|\/\*[^]*?\*\/|<!--[^]*?-->|(?<![:'"])\/\/.*$/gm, '');
}

test('nothing outside content/ names the first site', () => {
  // Words of the interface are generic ("not supported"), and the documentation shows examples.
  const generic = /^src\/(?:i18n|docs)\//;
  const files = ['src', 'scripts']
    .flatMap((folder) => filesIn(folder, /\.(?:ts|mjs|js|astro|css|mdx?|json)$/))
    .filter(({ path }) => !generic.test(path));
  const words = firstSite().map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const naming = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  const found = files.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(naming)].map((match) => `${path} says "${match[0]}"`),
  );
  expect([words.length > 10, found]).toEqual([true, []]);
});
