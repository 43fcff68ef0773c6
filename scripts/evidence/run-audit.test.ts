import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { politely } from '../../src/evidence/audit/polite.ts';
import { countFindings } from '../../src/evidence/audit/report.ts';
import { add } from './add.ts';
import type { AuditRequest } from './audit-request.ts';
import { runAudit } from './run-audit.ts';
import { articlePage, standInAgent, startStandIn, status, type StandIn } from './stand-in-host.fixture.ts';
import { webGet } from './web-get.ts';

let host: StandIn;
let content: string;
const hosts = ['a.example.org', 'b.example.org'];
const paths = ['/1', '/2', '/3'];

beforeAll(async () => {
  host = await startStandIn();
});
afterAll(() => host.close());
beforeEach(async () => {
  content = mkdtempSync(join(tmpdir(), 'evidence-audit-'));
  host.replies = Object.fromEntries(paths.map((path) => [path, articlePage([`This is the page ${path}.`])]));
  for (const archived of hosts.flatMap((name) => paths.map((path) => host.at(path, name))))
    await keep({ archived });
  host.asked.length = 0;
});
afterEach(() => rmSync(content, { recursive: true }));

async function keep({
  archived,
  url = `${archived}/live`,
}: {
  archived?: string;
  url?: string;
}): Promise<void> {
  const request = { url, archived, retrieved: '2024-05-06', file: undefined, excerpt: false };
  const place = { content, dryRun: false };
  await add({ ...request, title: undefined, language: undefined }, place, () => host.access());
}

const usual = { sample: undefined, seed: '1', live: false, delay: 0, hostsAtOnce: 4, restart: false };
const silent = () => ({ tell: () => {}, end: () => {} });
const pauses: number[] = [];
function run(more: Partial<AuditRequest> = {}, progress: Parameters<typeof runAudit>[3] = silent) {
  const wait = async (milliseconds: number) => void pauses.push(milliseconds);
  const get = politely(webGet(standInAgent, host.world), 2000, wait);
  const place = { content, cache: join(content, '.cache') };
  return runAudit({ ...usual, ...more }, place, () => host.access({ get }), progress);
}
const pagesAsked = () => host.asked.filter((request) => !request.endsWith('/robots.txt')).sort();

test('finds every source the same, asking each host one thing at a time with pauses', async () => {
  pauses.length = 0;
  const { exitCode, report } = await run();
  expect([exitCode, countFindings(report.outcomes)]).toEqual([
    0,
    { same: 6, changed: 0, gone: 0, unreachable: 0 },
  ]);
  expect(host.mostAtOnce()).toBe(1);
  // A robots.txt and three pages at each of two hosts; the first request at each waits for nothing.
  expect([host.asked.length, pauses]).toEqual([8, Array.from({ length: 6 }, () => 2000)]);
});

test('tells what changed, what is gone and what could not be reached', async () => {
  host.replies['/1'] = articlePage(['This is the page /1, which counts 77 boats.']);
  host.replies['/2'] = status(410);
  host.replies['/3'] = status(503);
  const { exitCode, report } = await run();
  expect(exitCode).toBe(1);
  expect(countFindings(report.outcomes)).toEqual({ same: 0, changed: 2, gone: 2, unreachable: 2 });
  const changed = report.outcomes.find(({ finding }) => finding === 'changed');
  expect(changed?.details.join('; ')).toMatch(/^9\d% of the fingerprint remains; .*figures new: 77/);
});

test('ends with 3 when no source could be reached, and asks a host no more that had enough', async () => {
  for (const path of paths) host.replies[path] = status(429, { 'retry-after': '60' });
  const { exitCode, report } = await run();
  expect([exitCode, countFindings(report.outcomes).unreachable, pagesAsked().length]).toEqual([3, 6, 2]);
});

test('goes on where it was interrupted, unless it is to begin anew', async () => {
  let told = 0;
  const interrupt = () => ({
    end: () => {},
    tell: () => {
      if ((told += 1) === 3) throw new Error('interrupted');
    },
  });
  await expect(run({ hostsAtOnce: 1 }, interrupt)).rejects.toThrow('interrupted');
  const before = pagesAsked();
  expect(before).toHaveLength(3);
  host.asked.length = 0;
  const { report } = await run();
  expect([report.outcomes.length, pagesAsked().length]).toEqual([6, 3]);
  expect(pagesAsked().filter((request) => before.includes(request))).toEqual([]);
  host.asked.length = 0;
  await run();
  expect(pagesAsked()).toHaveLength(6);
});

test('begins anew when it is told to', async () => {
  const interrupt = () => ({
    end: () => {},
    tell: () => {
      throw new Error('interrupted');
    },
  });
  await expect(run({}, interrupt)).rejects.toThrow();
  host.asked.length = 0;
  await run({ restart: true });
  expect(pagesAsked()).toHaveLength(6);
});

test('takes a sample by its seed', async () => {
  const drawn = async (seed: string) =>
    (await run({ sample: 2, seed })).report.outcomes.map(({ file }) => file);
  const [first, again, ...others] = await Promise.all(['1', '1', '2', '3', '4', '5'].map(drawn));
  expect([first?.length, again]).toEqual([2, first]);
  expect(new Set(others.map(String)).size).toBeGreaterThan(1);
});

test('leaves out what has no archived address, unless it may ask the live one', async () => {
  await keep({ url: host.at('/1') });
  expect((await run()).report).toMatchObject({ leftOut: 1, outcomes: { length: 6 } });
  expect((await run({ live: true })).report).toMatchObject({ leftOut: 0, outcomes: { length: 7 } });
});

test('could not run with a file that is no record', async () => {
  writeFileSync(join(content, 'evidence', 'bad.json'), '{}');
  await expect(run()).rejects.toThrow('bad.json is no evidence record');
});
