import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = join(import.meta.dirname, '..', 'evidence.ts');
const url = 'https://example.org/article';
let content: string;
let file: string;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'evidence-command-'));
  file = join(content, 'article.txt');
  writeFileSync(file, 'The harbour gauge recorded 4,321 tides in its first years.\n');
  writeFileSync(join(content, 'site.yaml'), 'repository: {url: "https://forge.example/site"}\n');
});
afterAll(() => rmSync(content, { recursive: true }));

function run(...args: string[]): { exit: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args, '--content', content], {
    encoding: 'utf8',
    cwd: content,
  });
  return { exit: status, out: stdout, err: stderr };
}

test('explains itself', () => {
  const { exit, out } = run('--help');
  expect([exit, out]).toEqual([0, expect.stringMatching(/add URL[^]*audit[^]*--excerpt[^]*Exit code:/)]);
});

test('shows the record of a saved file, then writes it, byte for byte the same', () => {
  const add = ['add', '--file', file, '--url', url, '--retrieved', '2024-05-06'];
  const shown = run(...add, '--dry-run');
  expect(readdirSync(content)).not.toContain('evidence');
  const written = run(...add);
  const [name = ''] = readdirSync(join(content, 'evidence'));
  expect([shown.exit, written.exit, name]).toEqual([
    0,
    0,
    expect.stringMatching(/^example\.org-[0-9a-f]{12}\.json$/),
  ]);
  expect(readFileSync(join(content, 'evidence', name), 'utf8')).toBe(shown.out);
  expect(written.out).toMatch(/^Wrote .*: 10 words, 1 figure, coverage full\.\n$/);
});

test('ends with 1 when the source cannot be had, and says why in one line', () => {
  const { exit, err } = run('add', 'http://127.0.0.1:9/');
  expect([exit, err]).toEqual([
    1,
    'evidence: http://127.0.0.1:9/ is refused: 127.0.0.1 lies in a private network\n',
  ]);
});

test('audits nothing when there is no archived copy', () => {
  expect(run('audit', '--format', 'json')).toMatchObject({
    exit: 3,
    out: expect.stringContaining('"summary"'),
  });
});

test.each([
  [['remove'], '"remove" is unknown; wanted add or audit'],
  [['add', url, '--colour'], "Unknown option '--colour'"],
  [['add', '--file', 'missing.txt', '--url', url], 'missing.txt'],
])('ends with 2 for %j', (args, message) => {
  const { exit, err } = run(...args);
  expect([exit, err.startsWith('evidence: '), err.includes(message)]).toEqual([2, true, true]);
});
