import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { oembed } from '../embed/oembed.ts';
import { attribute, filesOf, named, readPages, textOf } from './read-site.ts';

const sites = inject('sites');

describe.each(['own', 'fixture'] as const)('what the built site "%s" gives to others', (name) => {
  const { folder, base } = sites[name];
  const pages = readPages(sites[name]);
  const framed = pages.filter(({ file }) => file.startsWith('embed/'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const offering = pages.filter(
    ({ file, html }) =>
      /^(?:facts|series)\/(?!compare)[^/]+\/index\.html$/.test(file) &&
      !html.includes('http-equiv="refresh"'),
  );

  test('is a page for a frame of each measure and each fact file, with nothing around it and in no search engine', () => {
    expect(framed.filter(({ file }) => file.startsWith('embed/series/')).length).toBeGreaterThan(1);
    expect(framed.filter(({ file }) => /^embed\/[^/]+\/index\.html$/.test(file)).length).toBeGreaterThan(1);
    for (const page of framed) {
      const robots = named(page, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
      expect(attribute(robots as never, 'content'), page.file).toBe('noindex');
      expect([...named(page, 'header'), ...named(page, 'footer'), ...named(page, 'nav')]).toEqual([]);
      expect(named(page, 'base').map((element) => attribute(element, 'target'))).toEqual(['_blank']);
    }
    const sitemap = filesOf(folder).filter((file) => /^sitemap-\d+\.xml$/.test(file));
    expect(sitemap.map(read).join('')).not.toContain('/embed/');
  });

  test('is led to by every page that offers it, as code and for programs alike', () => {
    expect(offering.length).toBeGreaterThan(1);
    for (const page of offering) {
      const links = named(page, 'link').filter(
        (link) => attribute(link, 'type') === 'application/json+oembed',
      );
      expect(links.length, page.file).toBeGreaterThan(0);
      const codes = named(page, 'textarea').map(textOf);
      for (const link of links) {
        const path = new URL(attribute(link, 'href') ?? '').pathname.slice(base.length);
        const said = JSON.parse(read(path)) as ReturnType<typeof oembed>;
        expect([said.version, said.type, said.title]).toEqual(['1.0', 'rich', attribute(link, 'title')]);
        expect(codes).toContain(said.html.replaceAll(/\s+/g, ' '));
        const src = /src="([^"]*)"/.exec(said.html)?.[1] ?? '';
        expect(read(`${new URL(src).pathname.slice(base.length)}index.html`)).toContain('noindex');
        if (said.thumbnail_url) {
          const png = readFileSync(join(folder, new URL(said.thumbnail_url).pathname.slice(base.length)));
          expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
            said.thumbnail_width,
            said.thumbnail_height,
          ]);
        }
      }
    }
  });
});
