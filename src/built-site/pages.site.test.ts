import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { buildInfo } from '../build-info.ts';
import { attribute, filesOf, named, readPages, textOf, type BuiltPage } from './read-site.ts';

const sites = inject('sites');

describe.each(['own', 'fixture'] as const)('the built site "%s"', (name) => {
  const site = sites[name];
  const pages = readPages(site);
  const files = new Set(filesOf(site.folder));
  const byPath = new Map(pages.map((page) => [page.path, page]));

  test('has a page of every kind', () => {
    const kinds = pages.map(({ file }) =>
      file.replace(/(facts|verdicts|topics|claimants|years|sources|series)\/[^/]+\//, '$1/*/'),
    );
    expect([...new Set(kinds)]).toEqual(
      expect.arrayContaining([
        ...[
          'index.html',
          '404.html',
          'facts/index.html',
          'facts/*/index.html',
          'verdicts/index.html',
          'verdicts/*/index.html',
        ],
        ...[
          'topics/*/index.html',
          'claimants/*/index.html',
          'years/*/index.html',
          'sources/index.html',
          'sources/*/index.html',
        ],
        ...['series/index.html', 'series/*/index.html', 'search/index.html', 'methodology/index.html'],
        ...['corrections-policy/index.html', 'funding/index.html', 'contact/index.html'],
      ]),
    );
  });

  test('leads every internal link, source and fragment to something that is there', () => {
    const broken = pages.flatMap((page) =>
      addressesIn(page)
        .map((address) => new URL(address, `https://site.invalid${page.path}`))
        .filter(({ host }) => host === 'site.invalid')
        .filter((target) => !leadsSomewhere(target))
        .map((target) => `${page.path} → ${target.pathname}${target.hash}`),
    );
    expect(broken).toEqual([]);
  });

  function leadsSomewhere({ pathname, hash }: URL): boolean {
    if (!pathname.startsWith(site.base)) return false;
    const target = byPath.get(pathname);
    const file = decodeURIComponent(pathname.slice(site.base.length));
    if (!target) return files.has(file);
    const id = decodeURIComponent(hash.slice(1));
    return id === '' || target.elements.some((element) => attribute(element, 'id') === id);
  }

  test('has one h1 on each page, and a title, description and canonical address of its own', () => {
    const titles = new Map<string, string>();
    for (const page of pages) {
      expect(named(page, 'h1'), page.file).toHaveLength(1);
      const title = named(page, 'title').map(textOf)[0] ?? '';
      const twin = titles.get(title);
      expect(twin, `${page.file} has the title of ${twin}`).toBeUndefined();
      titles.set(title, page.file);
      const description = named(page, 'meta').find((meta) => attribute(meta, 'name') === 'description');
      expect(attribute(description as never, 'content')?.length, page.file).toBeGreaterThan(10);
      const canonical = named(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
      if (page.file !== '404.html' && !/http-equiv="refresh"|content="noindex"/.test(page.html))
        expect(new URL(attribute(canonical as never, 'href') ?? '').pathname).toBe(page.path);
    }
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Whether an empty element ends in a slash, and how long a title may be, is nothing a browser minds.
        'void-style': 'off',
        'long-title': 'off',
        // Astro writes attributes without a value as HTML allows.
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
      },
    });
    const reports = await Promise.all(
      pages.map(async (page) => [page.file, await validator.validateString(page.html)] as const),
    );
    const messages = reports.flatMap(([file, { results }]) =>
      results.flatMap((result) =>
        result.messages.map((at) => `${file}:${at.line}:${at.column} ${at.ruleId} ${at.message}`),
      ),
    );
    expect(messages).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loading = {
      script: 'src',
      img: 'src',
      link: 'href',
      iframe: 'src',
      source: 'srcset',
      video: 'src',
    } as const;
    const foreign = pages.flatMap((page) =>
      Object.entries(loading).flatMap(([tag, name]) =>
        named(page, tag)
          .filter(
            (element) => tag !== 'link' || /stylesheet|icon|preload/.test(attribute(element, 'rel') ?? ''),
          )
          .map((element) => attribute(element, name))
          .filter((address) => address !== undefined && /^(?:[a-z]+:)?\/\//i.test(address)),
      ),
    );
    expect(foreign).toEqual([]);
  });

  test('names the commit in header and footer, unless the content is not as it was committed', () => {
    const { commit } = buildInfo(name === 'own' ? 'content' : '.cache/tests/content');
    for (const page of pages.filter(({ file }) => file.startsWith('facts/'))) {
      for (const part of ['header', 'footer']) {
        const [said = ''] = /\b[0-9a-f]{7,}\b/.exec(named(page, part).map(textOf).join(' ')) ?? [];
        expect([page.file, said]).toEqual([page.file, commit ?? '']);
      }
    }
  });
});

function addressesIn(page: BuiltPage): string[] {
  const names = ['href', 'src', 'action'];
  return page.elements.flatMap((element) => names.flatMap((name) => attribute(element, name) ?? []));
}
