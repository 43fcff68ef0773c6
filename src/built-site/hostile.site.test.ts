import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { attribute, named, readPages, textOf } from './read-site.ts';

const site = inject('sites').fixture;
const pages = readPages(site);

describe('a fact file that tries to break out of its page', () => {
  const page = pages.find(({ file }) => file === 'facts/breaks-out/index.html');

  test('is shown as the characters that were written', () => {
    expect(page && named(page, 'h1').map(textOf)).toEqual([
      '"><svg onload=window.broken=3> {window.broken = 4} ${1+1} <b>bold</b>',
    ]);
    const main = page ? named(page, 'main').map(textOf).join(' ') : '';
    expect(main).toContain(
      '</script><script>window.broken = 1</script><img src=x onerror="window.broken = 2"> said Bo & Co.',
    );
    expect(main).toContain('<script>window.broken = 23</script>');
  });

  test('adds no element that acts, and no attribute that runs, to any page', () => {
    for (const { file, elements } of pages) {
      for (const element of elements) {
        expect(
          element.attrs.filter(({ name }) => name.startsWith('on')),
          file,
        ).toEqual([]);
        // A page for a frame says where its links open, and nothing of where they lead.
        const leaves = file.startsWith('embed/') && element.attrs.map(({ name }) => name).join() === 'target';
        if (element.tagName !== 'base' || !leaves)
          expect(['iframe', 'object', 'embed', 'base', 'svg onload'], file).not.toContain(element.tagName);
        for (const name of ['href', 'src', 'action', 'formaction']) {
          expect(attribute(element, name) ?? '', file).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
        }
        if (element.tagName === 'img') expect(attribute(element, 'src'), file).not.toBe('x');
        if (element.tagName !== 'script') continue;
        // A script is data, or a file of the site; never a text of a fact file.
        const own = attribute(element, 'src')?.startsWith(site.base) ?? false;
        const data = /json/.test(attribute(element, 'type') ?? '');
        expect(own || data, `${file}: ${textOf(element).slice(0, 80)}`).toBe(true);
      }
    }
  });
});

describe('an evidence record that tries to break out of a page', () => {
  const page = pages.find(({ file }) => file === 'facts/forged-record/index.html');
  const read = (path: string) => JSON.parse(readFileSync(join(site.folder, path), 'utf8')) as unknown;
  const url = 'https://forged.example.org/x?a="onclick="window.broken=31"&b=<b>';
  const archived =
    'https://web.archive.org/web/2021/https://forged.example.org/"><script>window.broken=32</script>';

  test('proves what it holds, and leads to its copy by an address that stays one', () => {
    const links = page ? named(page, 'a').map((link) => attribute(link, 'href') ?? '') : [];
    const passage = 'the%20keeper%20%3Cb%3Ewrote';
    expect(
      links.filter((href) => href.includes(`#:~:text=${passage}`)).map((href) => href.split('#')[0]),
    ).toEqual([url, archived]);
  });

  test('reaches the data as data', () => {
    expect(read('data/evidence.json')).toMatchObject({
      records: expect.arrayContaining([
        expect.objectContaining({
          url,
          archived,
          extractor: '</script><img src=x onerror="window.broken=34">',
        }),
      ]),
    });
    expect(read('data/evidence/forged-record.json')).toMatchObject({
      quotations: expect.arrayContaining([
        expect.objectContaining({
          text: 'the keeper <b>wrote</b> each of </script> them down',
          result: 'matched',
        }),
      ]),
    });
  });

  test('puts its title on no page', () => {
    for (const { file } of pages) {
      expect(readFileSync(join(site.folder, file), 'utf8'), file).not.toMatch(
        /window\.broken = 35|7\*7\}\}<\/script/,
      );
    }
  });
});

describe('a build with an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'semak-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('ends with 1, says where, and leaves the site that stood before as it was', () => {
    const content = join(folder, 'content');
    const out = join(folder, 'site');
    cpSync('src/check/fixtures/good', content, { recursive: true });
    cpSync(site.folder, out, { recursive: true });
    const before = readFileSync(join(out, 'index.html'), 'utf8');
    writeFileSync(join(content, 'facts/bad.md'), '---\nclaim: false\n---\n<script>alert(1)</script>\n');

    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--content', content, '--out', out],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('bad.md:2:8  wrong-type');
    expect(stdout).toContain('bad.md:4:1  raw-html');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before);
    expect(existsSync(`${out}.unfinished`)).toBe(false);
  });

  test('ends with 2 and one line when the content folder is not there', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/check.ts', '--content', join(folder, 'none')],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^check: .*none.*\nSee: npm run check -- --help\n$/);
  });

  test('prints help for every command', () => {
    for (const command of ['build', 'check', 'dev', 'docs', 'preview']) {
      const help = execFileSync(process.execPath, [`scripts/${command}.ts`, '--help'], { encoding: 'utf8' });
      expect(help).toContain(`npm run ${command} --`);
    }
  });
});
