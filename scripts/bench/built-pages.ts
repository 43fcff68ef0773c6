import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a build wrote, by path in its folder; the search index is left out. */
export interface BuiltFiles {
  pages: string[];
  others: string[];
}

/** The files of a built site. */
export function builtFiles(site: string): BuiltFiles {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.startsWith('pagefind/'))
    .sort();
  return {
    pages: files.filter((name) => name.endsWith('.html')),
    others: files.filter((name) => !name.endsWith('.html')),
  };
}

/** When the last page was written, in milliseconds since 1970: the index is made after it. */
export function lastPageWritten(site: string): number {
  const times = builtFiles(site).pages.map((page) => statSync(join(site, page)).mtimeMs);
  return times.reduce((latest, time) => Math.max(latest, time), 0);
}

/** What a reader's browser loads for one fact page; sizes in bytes, gzipped. */
export interface PageWeight {
  page: string;
  html: number;
  css: number;
  /** Addresses of its scripts, `inline` for one in the page; JSON-LD is data and not among them. */
  scripts: string[];
}

/** The weight of every fact page with its style sheets, the heaviest first. Throws when a style sheet is not there. */
export function factPageWeights(site: string): PageWeight[] {
  const sheets = new Map<string, number>();
  const gzipped = (path: string) => {
    const size = sheets.get(path) ?? gzipSync(readFileSync(path)).length;
    sheets.set(path, size);
    return size;
  };
  return builtFiles(site)
    .pages.filter((page) => /^facts\/[^/]+\/index\.html$/.test(page))
    .map((page) => {
      const html = readFileSync(join(site, page), 'utf8');
      const links = html.match(/<link\b[^>]*\brel="stylesheet"[^>]*>/g) ?? [];
      const css = links.map((link) => gzipped(join(site, attribute(link, 'href') ?? '')));
      const scripts = (html.match(/<script\b[^>]*>/g) ?? []).filter(
        (tag) => !tag.includes('application/ld+json'),
      );
      return {
        page,
        html: gzipSync(html).length,
        css: css.reduce((sum, size) => sum + size, 0),
        scripts: scripts.map((tag) => attribute(tag, 'src') ?? 'inline'),
      };
    })
    .sort((a, b) => b.html + b.css - (a.html + a.css));
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}
