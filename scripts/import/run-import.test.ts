import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startStandIn, status, type StandIn } from '../evidence/stand-in-host.fixture.ts';
import { askWords } from './ask-words.ts';
import { columnsOf } from './columns.ts';
import { runImport, type ImportRequest } from './run-import.ts';
import { writeFacts } from './write-facts.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let content: string;
let request: ImportRequest;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  content = join(folder, 'content');
  cpSync(join(root, 'src/check/fixtures/good'), content, { recursive: true });
  request = {
    from: join(folder, 'feed.json'),
    content,
    labels: join(content, 'import-labels.yaml'),
    columns: undefined,
    topics: ['tides'],
    author: 'Ada Example',
    report: undefined,
    dryRun: false,
    today: '2024-05-06',
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

const review = (claim: string, word: string) => ({
  '@type': 'ClaimReview',
  url: `https://gauge.example.org/${word}`,
  claimReviewed: claim,
  headline: 'It is not so',
  description: 'Not so.',
  datePublished: '2024-05-01',
  publisher: 'Example Gauge',
  reviewRating: { alternateName: word },
});
const feed = [
  review('The mole sank in one night', 'Wrong'),
  review('The pier sank in one night', 'Contradicted'),
];
const give = (text: string) => writeFileSync(request.from, text);
const unreachable = () => {
  throw new Error('nothing is retrieved here');
};
const run = (more: Partial<ImportRequest> = {}, ask?: Parameters<typeof runImport>[2]) =>
  runImport({ ...request, ...more }, unreachable, ask);
const facts = () => readdirSync(join(content, 'facts')).sort();
const table = () => readFileSync(request.labels, 'utf8');

test('imports what it can, asks in the table for the rest, and on the next run writes that and nothing twice', async () => {
  give(JSON.stringify(feed));
  const before = facts();
  const first = await run({ report: join(folder, 'first.md') });
  expect(first).toEqual({
    exitCode: 1,
    text: `2 in = 1 written + 1 waiting for a verdict (1 word).
Complete ${request.labels} and import again: what is there already is not written twice.
The report is in ${join(folder, 'first.md')}.`,
  });
  expect(facts().filter((name) => !before.includes(name))).toEqual(['the-pier-sank-in-one-night.md']);
  expect(table()).toContain('\nWrong: # 1 review, such as https://gauge.example.org/Wrong\n');
  writeFileSync(request.labels, table().replace('Wrong:', 'Wrong: half-right'));
  const second = await run({ report: join(folder, 'second.md') });
  expect([second.exitCode, second.text.split('\n')[0]]).toEqual([0, '2 in = 1 written + 1 already there.']);
  expect(readFileSync(join(content, 'facts/the-mole-sank-in-one-night.md'), 'utf8')).toContain(
    'verdict: half-right\n',
  );
  const third = await run({ report: join(folder, 'third.md') });
  expect(third.text.split('\n')[0]).toBe('2 in = 0 written + 2 already there.');
});

test('a dry run reports, and writes nothing', async () => {
  give(JSON.stringify(feed));
  const before = facts();
  const { text } = await run({ dryRun: true });
  expect(text).toContain('### `[1]`: `');
  expect(text.endsWith('Nothing was written.')).toBe(true);
  expect([facts(), existsSync(request.labels)]).toEqual([before, false]);
});

test('takes answers for words, keeps them in the table, and leaves the others', async () => {
  give(JSON.stringify([...feed, review('The quay sank in one night', 'Odd')]));
  const { text } = await run({ report: join(folder, 'report.jsonl') }, (words, verdicts) => {
    expect([words.map(({ word }) => word), verdicts[0]]).toEqual([
      ['Odd', 'Wrong'],
      { id: 'confirmed', label: 'Confirmed' },
    ]);
    return Promise.resolve(new Map([['Wrong', 'contradicted']]));
  });
  expect(text.split('\n')[0]).toBe('3 in = 2 written + 1 waiting for a verdict (1 word).');
  expect(table()).toMatch(/\nOdd: # 1 review.*\nWrong: contradicted # 1 review/);
  const last = readFileSync(join(folder, 'report.jsonl'), 'utf8').trimEnd().split('\n').at(-1) ?? '';
  expect((JSON.parse(last) as { summary: unknown }).summary).toEqual({
    in: 3,
    written: 2,
    there: 0,
    waiting: 1,
    'left-out': 0,
    refused: 0,
  });
});

test('asking for words: a verdict, for now, and never', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  output.resume();
  const down = '\u001b[B';
  const keys = ['\r', down + down, '\r', down + down + down, '\r', '\u0003'];
  const next = setInterval(() => {
    const key = keys.shift();
    if (key === undefined) clearInterval(next);
    else input.write(key);
  }, 60);
  const words = ['a', 'b', 'c', 'd'].map((word) => ({ word, count: 1, example: undefined }));
  const verdicts = ['yes', 'no'].map((id) => ({ id, label: id }));
  const decided = await askWords(words, verdicts, { input, output });
  expect([...decided]).toEqual([
    ['a', 'yes'],
    ['c', '-'],
  ]);
});

test('never replaces a file, and leaves no part of one', () => {
  const path = join(content, 'facts/two-tides-a-day.md');
  const before = readFileSync(path, 'utf8');
  const names = facts();
  const outcome = {
    place: '1',
    kind: 'written' as const,
    id: 'two-tides-a-day',
    text: 'other',
    missing: [],
    notes: [],
  };
  const fileOf = (id: string) => join(content, 'facts', `${id}.md`);
  expect(() => writeFacts([outcome], content, fileOf)).toThrow('EEXIST');
  expect([readFileSync(path, 'utf8'), readdirSync(join(content, 'facts')).sort()]).toEqual([before, names]);
});

describe('an address', () => {
  let host: StandIn;
  beforeAll(async () => {
    host = await startStandIn();
  });
  afterAll(() => host.close());
  const get = (path: string) =>
    runImport({ ...request, from: host.at(path), report: join(folder, `${path.slice(1)}.md`) }, () =>
      host.access(),
    );

  test('is retrieved, and is where relative addresses begin', async () => {
    const relative = { ...feed[1], url: '/pier' };
    host.replies = { '/feed': status(200, { 'content-type': 'application/json' }, JSON.stringify(relative)) };
    // The stand-in is a public host to the retrieval; its port is that of this test.
    expect((await get('/feed')).text.split('\n')[0]).toBe('1 in = 1 written.');
    expect(readFileSync(join(content, 'facts/the-pier-sank-in-one-night.md'), 'utf8')).toContain(
      `url: ${host.at('/pier')}\n`,
    );
  });

  test('is shown in the report without its key', async () => {
    host.replies = { '/feed?q=a&key=s3cret&page=2': JSON.stringify(feed) };
    const report = join(folder, 'report.md');
    await runImport({ ...request, from: host.at('/feed?q=a&key=s3cret&page=2'), report }, () =>
      host.access(),
    );
    expect(readFileSync(report, 'utf8').split('\n')[0]).toMatch(/\/feed\?q=a&key=…&page=2`$/);
  });

  test.each([
    ['/none', status(404), 'answers 404'],
    ['/large', status(200, {}, 'x'.repeat(40 * 1024 * 1024)), 'sends more than 32 MiB'],
    ['/private', status(302, { location: 'http://10.0.0.7/' }), 'lies in a private network'],
    ['/bytes', status(200, {}, new Uint8Array([0x7b, 0xff, 0xfe])), 'is no text in UTF-8'],
  ])('%s that cannot be had says why', async (path, reply, message) => {
    host.replies = { [path]: reply };
    await expect(get(path)).rejects.toThrow(message);
  });

  test('a second report stands beside the first, which is never replaced', async () => {
    host.replies = { '/feed': JSON.stringify(feed) };
    const report = join(folder, 'second.md');
    writeFileSync(report, 'mine');
    const { text } = await runImport({ ...request, from: host.at('/feed'), report }, () => host.access());
    expect([readFileSync(report, 'utf8'), text.split('\n').at(-1)]).toEqual([
      'mine',
      `The report is in ${join(folder, 'second-2.md')}.`,
    ]);
  });

  test('that robots.txt closes is not asked for', async () => {
    host.replies = { '/feed': JSON.stringify(feed), '/robots.txt': 'User-agent: *\nDisallow: /' };
    await expect(
      runImport({ ...request, from: host.at('/feed', 'closed.example.org') }, () => host.access()),
    ).rejects.toThrow('robots.txt');
  });
});

describe('what makes no sense is refused before anything is written', () => {
  test.each<[string, Partial<ImportRequest>, string]>([
    ['a file that is not there', { from: 'nowhere.json' }, 'ENOENT'],
    ['an unknown topic', { topics: ['tide'] }, '--topic is "tide"; known: tides, harbour'],
    ['a folder without settings', { content: import.meta.dirname }, 'has no sound site.yaml'],
  ])('%s', async (_, more, message) => {
    give(JSON.stringify(feed));
    const before = facts();
    await expect(run(more)).rejects.toThrow(message);
    expect(facts()).toEqual(before);
  });

  test('a table with a verdict that nobody knows', async () => {
    give(JSON.stringify(feed));
    writeFileSync(request.labels, 'Wrong: contradictd\n');
    await expect(run()).rejects.toThrow(`${request.labels}: "Wrong" is "contradictd"; known: `);
  });
});

describe('--columns', () => {
  test('is pairs, or a file of them', () => {
    const path = join(folder, 'columns.yaml');
    writeFileSync(path, 'claim: What was said\nurl: Link\n');
    expect(columnsOf(path)).toEqual({ claim: 'What was said', url: 'Link' });
    expect(columnsOf('claim=What was said, url=Link=x')).toEqual({ claim: 'What was said', url: 'Link=x' });
    expect(columnsOf(undefined)).toBeUndefined();
  });

  test.each([
    ['clame=a', '--columns names "clame"; known: claim, verdict,'],
    ['claim=a,b', '--columns has "b"; wanted FIELD=COLUMN'],
  ])('%s is refused', (given, message) => {
    expect(() => columnsOf(given)).toThrow(message);
  });
});

describe('npm run import', () => {
  const command = (...args: string[]) => {
    const {
      status: exit,
      stdout,
      stderr,
    } = spawnSync(process.execPath, ['scripts/import.ts', '--content', content, ...args], {
      cwd: root,
      encoding: 'utf8',
      input: '',
    });
    return { exit, stdout, stderr };
  };

  test('reads a table with told columns, and ends with 0 when everything is carried', () => {
    writeFileSync(
      request.from,
      'Said;Found;Where;Line;Short;Day;By\nThe mole sank in one night;confirmed;https://gauge.example.org/mole;It did;So it is.;2024-05-01;Example Gauge\n',
    );
    const columns =
      'claim=Said,verdict=Found,url=Where,headline=Line,summary=Short,published=Day,publisher=By';
    const { exit, stdout, stderr } = command(
      request.from,
      '--columns',
      columns,
      '--topic',
      'tides',
      '--author',
      'Ada Example',
    );
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 in = 1 written.');
    const check = spawnSync(process.execPath, ['scripts/check.ts', '--content', content], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([check.status, check.stdout]).toEqual([0, '4 fact files checked: nothing to mend.\n']);
  });

  test.each([
    [[], 'wanted: FILE or URL'],
    [['a.json', 'b.json'], 'one file or address at a time, and there is also "b.json"'],
    [['nowhere.json'], 'ENOENT'],
  ])('%j ends with 2', (args, message) => {
    const { exit, stderr } = command(...args);
    expect([exit, stderr.includes(message)]).toEqual([2, true]);
  });

  test('the help names every option', () => {
    expect(command('--help').stdout.match(/^ {2}--[\w-]+/gm)).toEqual(
      ['content', 'labels', 'columns', 'topic', 'author', 'report', 'dry-run', 'yes'].map(
        (name) => `  --${name}`,
      ),
    );
  });
});
