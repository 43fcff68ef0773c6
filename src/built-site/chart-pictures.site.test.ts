import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { dataPackage } from '../chart/data-package.ts';
import { attribute, named, readPages, textOf } from './read-site.ts';

const sites = inject('sites');

describe.each(['own', 'fixture'] as const)('chart pictures of the built site "%s"', (name) => {
  const { folder, base } = sites[name];
  const pages = readPages(sites[name]);
  const seriesPages = pages.filter(({ file }) => /^series\/(?!compare)[^/]+\/index\.html$/.test(file));
  const read = (path: string) => readFileSync(join(folder, path));

  test('stand in the page, without a script, with a bar for every figure of the table', () => {
    expect(seriesPages.length).toBeGreaterThan(0);
    for (const page of seriesPages) {
      const bars = named(page, 'rect').filter((bar) => attribute(bar, 'class')?.startsWith('bar'));
      const values = named(page, 'td').filter((cell) => attribute(cell, 'data-value') !== undefined);
      expect(bars.length, page.file).toBe(values.length);
    }
  });

  test('have ids of their own on each page', () => {
    for (const page of pages) {
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(new Set(ids).size, page.file).toBe(ids.length);
    }
  });

  test('lie beside the page as SVG and as PNG of the size of a link preview', () => {
    for (const page of seriesPages) {
      const links = named(page, 'a').flatMap((link) => attribute(link, 'href') ?? []);
      const own = links.filter((href) => /\.(?:svg|png)$/.test(href)).map((href) => href.slice(base.length));
      expect(own.length).toBeGreaterThan(1);
      for (const path of own.filter((path) => path.endsWith('.svg'))) {
        expect(read(path).toString(), path).toMatch(
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200"/,
        );
      }
      for (const path of own.filter((path) => path.endsWith('.png'))) {
        const png = read(path);
        expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)], path).toEqual(['PNG', 1200]);
        expect(png.readUInt32BE(20)).toBeGreaterThanOrEqual(630);
      }
    }
  });

  test('are what link previews of a series show', () => {
    for (const page of seriesPages) {
      const image = named(page, 'meta').find((meta) => attribute(meta, 'property') === 'og:image');
      const path = new URL(attribute(image as never, 'content') ?? '').pathname;
      expect(existsSync(join(folder, path.slice(base.length))), path).toBe(true);
    }
  });

  test('are what link previews of a fact file show: its own chart, with the periods of its text', () => {
    const facts = pages.filter(({ file }) => /^facts\/[^/]+\/index\.html$/.test(file));
    const shown = facts.flatMap((page) => {
      const image = named(page, 'meta').find((meta) => attribute(meta, 'property') === 'og:image');
      return image ? [[page.file, new URL(attribute(image, 'content') ?? '').pathname]] : [];
    });
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(([, path]) => path)).toEqual(
      shown.map(([file]) => `${base}${file?.replace(/\/index\.html$/, '.png')}`),
    );
    expect(shown.filter(([, path]) => !existsSync(join(folder, (path ?? '').slice(base.length))))).toEqual(
      [],
    );
  });

  test('of a fact file have words that name the periods of its first chart', () => {
    const charted = pages.filter(
      ({ file, html }) => /^facts\//.test(file) && html.includes('class="series-figure"'),
    );
    expect(charted.length).toBeGreaterThan(0);
    for (const page of charted) {
      const meta = named(page, 'meta').find((one) => attribute(one, 'property') === 'og:image:alt');
      const title = page.elements.find((one) => attribute(one, 'class')?.includes('figure-title'));
      const span =
        textOf(title as never)
          .split(', ')
          .at(-1) ?? '';
      expect(span, page.file).toMatch(/\d{4}/);
      const words = attribute(meta as never, 'content')?.replace(/\s+/g, ' ');
      expect(words?.slice(-span.length - 2), page.file).toBe(`, ${span}`);
    }
  });

  test('the data package names every series, and describes the columns that its file has', () => {
    const { resources } = JSON.parse(read('datapackage.json').toString()) as ReturnType<typeof dataPackage>;
    expect(resources.length).toBe(seriesPages.length);
    for (const { path, schema, sources } of resources) {
      const [header = ''] = read(path).toString().split('\r\n');
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});
