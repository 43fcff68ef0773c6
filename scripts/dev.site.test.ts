import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let content: string;
let server: ChildProcess;
let site: string;

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** How often and how long it is asked for an address, in milliseconds. */
const pause = 200;
const longest = 60_000;

/** The text at an address of the site once it is there and `isWanted`. */
async function wait(path: string, isWanted: (text: string) => boolean = () => true): Promise<string> {
  for (let waited = 0; waited < longest; waited += pause) {
    const response = await fetch(site + path).catch(() => undefined);
    const text = response?.ok ? await response.text() : undefined;
    if (text !== undefined && isWanted(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`${path} is not there`);
}

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'semak-dev-'));
  cpSync('src/check/fixtures/good', content, { recursive: true });
  const port = await freePort();
  site = `http://localhost:${port}/checks/`;
  // Nothing was ever built there. Astro takes what Vitest sets for itself as its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:NODE_ENV|VITEST.*)$/.test(name)),
  );
  server = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--port', String(port)], {
    env: { ...env, OUT_DIR: join(content, 'none') },
    stdio: 'ignore',
  });
  await wait('');
});
afterAll(() => {
  server.kill();
  rmSync(content, { recursive: true, force: true });
});

test('before any build and under a base path, dev has what a build makes beside the pages, and the pages', async () => {
  const id = 'two-tides-a-day';
  const paths = [
    `facts/${id}.md`,
    `facts/${id}/`,
    'facts/',
    `embed/${id}/`,
    'embed/series/gauge-readings/readings/',
    `oembed/${id}.json`,
    `data/facts/${id}.json`,
    `data/evidence/${id}.json`,
    'data/check/folder.json',
    'pagefind/pagefind.js',
  ];
  const statuses = await Promise.all(paths.map(async (path) => [path, (await fetch(site + path)).status]));
  expect(statuses).toEqual(paths.map((path) => [path, 200]));
});

test('a change of a file is there without a build', async () => {
  const file = join(content, 'facts/two-tides-a-day.md');
  const headline = 'Most days have two high waters, 27 days have one only';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^headline: .*$/m, `headline: ${headline}`));
  const isNew = (text: string) => text.includes(headline);
  expect(await wait('facts/two-tides-a-day.md', isNew)).toContain(`\nheadline: ${headline}\n`);
  expect(await wait('facts/two-tides-a-day/', isNew)).toContain(`<h1>${headline}</h1>`);
  expect(await wait('data/check/folder.json', isNew)).toContain(headline);
});
