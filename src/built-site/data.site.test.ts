import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { check } from '../check/check.ts';
import { readFolder } from '../check/read/read-folder.ts';
import { exportFormats, factDataFiles } from '../export/export-formats.ts';
import { publishedContent } from '../export/published-content.ts';
import { attribute, filesOf, named, readPages } from './read-site.ts';

const sites = inject('sites');
/** The content folder of each site, as `build.setup.ts` has it. */
const contentOf = { own: 'content', fixture: '.cache/tests/content' };

describe.each(['own', 'fixture'] as const)('the data files of the built site "%s"', (name) => {
  const { folder, base } = sites[name];
  const published = publishedContent(check(readFolder(contentOf[name])).content);
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const fits = (schema: string, data: unknown) => {
    const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(
      JSON.parse(text(`data/schema/${schema}.json`)) as object,
    );
    return [validate(data), validate.errors];
  };

  test('are what the command writes, byte for byte', () => {
    for (const { path, text: made } of Object.values(exportFormats)) {
      expect(text(path), path).toBe(made(published));
    }
    const each = factDataFiles(published);
    expect(readdirSync(join(folder, 'data/facts')).sort()).toEqual(each.map(({ id }) => `${id}.json`).sort());
    for (const data of each) expect(JSON.parse(text(`data/facts/${data.id}.json`))).toEqual(data);
  });

  test('fit their published schemas', () => {
    expect(fits('facts', JSON.parse(text('data/facts.json')))).toEqual([true, null]);
    for (const { id } of published.facts) {
      expect(fits('fact-data', JSON.parse(text(`data/facts/${id}.json`))), id).toEqual([true, null]);
    }
    expect(fits('facts', { facts: [] })[0]).toBe(false);
  });

  test('have in their feed the very reviews that stand on the pages', () => {
    const feed = JSON.parse(text('claimreview.json')) as { dataFeedElement: { item: { url: string } }[] };
    const onPages = readPages(sites[name])
      .flatMap((page) => named(page, 'script'))
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map(
        (script) => JSON.parse((script.childNodes[0] as { value: string }).value) as Record<string, unknown>,
      )
      .filter((data) => data['@type'] === 'ClaimReview')
      .map(({ '@context': _, ...review }) => review);
    const byUrl = (a: { url?: unknown }, b: { url?: unknown }) => String(a.url).localeCompare(String(b.url));
    expect(feed.dataFeedElement.map(({ item }) => item).sort(byUrl)).toEqual(onPages.sort(byUrl));
  });

  test('are linked from every page with a footer', () => {
    const [home] = readPages(sites[name]).filter(({ file }) => file === 'index.html');
    const links = home ? named(home, 'a').map((link) => attribute(link, 'href')) : [];
    for (const { path } of Object.values(exportFormats)) expect(links).toContain(base + path);
  });

  test('are told to programs by /llms.txt, with every finding as plain text', () => {
    const told = [...text('llms.txt').matchAll(/\]\((\S+)\)/g)].map(
      ([, address]) => new URL(address ?? '').pathname,
    );
    const files = new Set(filesOf(sites[name].folder).map((file) => base + file.replace(/index\.html$/, '')));
    expect(told.filter((path) => !files.has(path))).toEqual([]);
    expect(told).toEqual(expect.arrayContaining(Object.values(exportFormats).map(({ path }) => base + path)));
  });

  test('have the same entries in both feeds', () => {
    const { items } = JSON.parse(text('feed.json')) as { items: { id: string; url: string }[] };
    const inAtom = [...text('feed.xml').matchAll(/<entry>[^]*?<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(items.map(({ id }) => id)).toEqual(inAtom);
    expect(items.length).toBeGreaterThan(1);
  });
});
