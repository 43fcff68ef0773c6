import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { builtFiles, factPageWeights } from './built-pages.ts';

const style = '<link rel="stylesheet" href="/a.css">';
const plain = `${style}<script type="application/ld+json">{}</script>`;
const scripted = `${style}<script type="module" src="/a.js"></script><script>const some = 'other text';</script>`;
const site = mkdtempSync(join(tmpdir(), 'semak-built-'));
const files = {
  'index.html': style,
  'a.css': 'p{}',
  'facts/index.html': style,
  'facts/one/index.html': plain,
  'facts/two/index.html': scripted,
  'pagefind/ui.html': '',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), text);
}
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe('a built site', () => {
  test('has pages and other files; the search index is neither', () => {
    expect(builtFiles(site)).toEqual({
      pages: ['facts/index.html', 'facts/one/index.html', 'facts/two/index.html', 'index.html'],
      others: ['a.css'],
    });
  });

  test('tells the weight of each fact page, and its scripts but for JSON-LD, the heaviest first', () => {
    const css = gzipSync('p{}').length;
    expect(factPageWeights(site)).toEqual([
      { page: 'facts/two/index.html', html: gzipSync(scripted).length, css, scripts: ['/a.js', 'inline'] },
      { page: 'facts/one/index.html', html: gzipSync(plain).length, css, scripts: [] },
    ]);
  });
});
