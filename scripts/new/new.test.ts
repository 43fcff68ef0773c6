import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, Cancelled } from './ask.ts';
import { judgeClaim } from './judge-claim.ts';
import { localDay } from './local-day.ts';
import { whatIsThere } from './what-is-there.ts';
import { writeNew } from './write-new.ts';

const root = join(import.meta.dirname, '../..');
let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync(join(root, 'src/check/fixtures/good'), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const facts = () => readdirSync(join(content, 'facts')).sort();
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/new.ts', '--content', content, ...args],
    { cwd: root, encoding: 'utf8', input: '' },
  );
  return { status, stdout, stderr };
};

describe('npm run new', () => {
  test('writes a file from flags, and says what looks like it', () => {
    const before = facts();
    const claim = 'Examplehaven has two high waters every day.';
    const { status, stdout, stderr } = run('--claim', claim, '--topic', 'tides', '--author', 'Ada Example');
    expect([status, stderr]).toEqual([
      0,
      `Perhaps the same claim: facts/two-tides-a-day.md (likely the same): Most days have two high waters, 27 days have one\n`,
    ]);
    expect(facts().filter((name) => !before.includes(name))).toEqual([
      'examplehaven-has-two-high-waters-every-day.md',
    ]);
    expect(stdout).toContain('To write: headline, summary, verdict, sources, the text');
  });

  test.each([
    [[], 'wanted: --claim TEXT, since nobody can be asked here'],
    [['--claim', 'short'], '--claim: a claim has 10 to 300 characters, and this has 5'],
    [['--claim', 'word '.repeat(80)], 'this has 399. Take the sentence that is checked; the rest can stand'],
    [['--claim', 'Long enough to be one', '--verdict', 'half-rigth'], 'Did you mean "half-right"?'],
    [['--claim', 'Long enough to be one', '--topic', 'tides,harbor'], 'Did you mean "harbour"?'],
    [['--claim', 'Long enough to be one', 'javascript:alert(1)'], 'is no web address'],
  ])('%j writes nothing and ends with 2', (args, message) => {
    const before = facts();
    const { status, stderr } = run(...args);
    expect([status, facts()]).toEqual([2, before]);
    expect(stderr).toContain(message);
  });
});

test.each([
  ['one \u0007 character', 'an invisible character, U+0007, written as an escape. Delete it'],
  ['turned \u202E round it', 'an invisible character, U+202E'],
  ['It is half right, they say', 'the claim holds "half right", which is a verdict of this site.'],
  ['One line\nand another one', 'the claim has more than one line; it is one sentence or two.'],
  ['所有選民的資料都被駭客偷走了', undefined],
  ['سُرقت بيانات أربعة ملايين شخص', undefined],
  ['ข้อมูลประชาชนสี่ล้านคนรั่วไหล', undefined],
  ['🌊🌊🌊🌊🌊🌊 👩‍👩‍👧', undefined],
  ["He said: \"it's 'off'\" — #1 [yes] {no} & *so* `x` \\ |", undefined],
])('what the check would say of the claim %j is known before there is a file', (claim, said) => {
  const { wrong, doubtful } = judgeClaim(claim, whatIsThere(content));
  expect([wrong, doubtful.map((words) => words.startsWith(said ?? '-'))]).toEqual([[], said ? [true] : []]);
});

test('a doubtful claim from flags is told of, and written', () => {
  const { status, stderr } = run('--claim', 'It is half right, they say');
  expect(status).toBe(0);
  expect(stderr).toContain('The claim: the claim holds "half right", which is a verdict of this site.');
});

test('a claim that is that of a translation that stands there gets an id of its own', () => {
  writeFileSync(join(content, 'facts/one-claim-alone.fr.md'), '');
  expect(run('--claim', 'One claim alone').stdout).toContain('facts/one-claim-alone-2.md');
});

test('the day is that of the author', () => {
  expect(localDay(new Date(2024, 0, 2, 0, 30))).toBe('2024-01-02');
});

test('never replaces a file', () => {
  const there = { ...whatIsThere(content), taken: new Set<string>() };
  const path = join(content, 'facts/two-tides-a-day.md');
  const before = readFileSync(path);
  expect(() => writeNew({ claim: 'Two tides a day' }, there, content, '2024-05-06')).toThrow('EEXIST');
  expect(readFileSync(path)).toEqual(before);
});

describe('asking', () => {
  /** Answers each question with the next keys, once it is drawn. */
  const answering = (...answers: string[]) => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
    const next = setInterval(() => {
      const keys = answers.shift();
      if (keys === undefined) clearInterval(next);
      else input.write(keys);
    }, 60);
    output.resume();
    return { input, output };
  };

  test('takes the answers', async () => {
    const terminal = answering(
      'The mole sank in one night',
      '\r',
      '\u001b[B\u001b[B',
      '\r',
      ' ',
      '\r',
      '\r',
      '\r',
    );
    const begun = await ask({ author: 'Ada Example' }, whatIsThere(content), terminal);
    const { verdicts, topics } = whatIsThere(content);
    expect(begun).toEqual({
      claim: 'The mole sank in one night',
      verdict: verdicts[1]?.id,
      topics: [topics[0]?.id],
      sources: [],
      author: 'Ada Example',
    });
  });

  test('does not ask for what was given', async () => {
    const given = { claim: 'The mole sank', verdict: 'half-right', topics: [], sources: [], author: 'Ada' };
    expect(await ask(given, whatIsThere(content), answering('\r'))).toEqual(given);
  });

  test.each([
    ['Ctrl-C', ['\u0003']],
    ['saying that a doubtful claim is not right', ['It is half right, they say', '\r', '\r']],
    [
      'saying that it is one of those that look like it',
      ['Two high waters every day in Examplehaven', '\r', 'n'],
    ],
  ])('%s gives up', async (_, keys) => {
    await expect(ask({}, whatIsThere(content), answering(...keys))).rejects.toThrow(Cancelled);
  });
});

test('the help names every option', () => {
  const help = execFileSync(process.execPath, ['scripts/new.ts', '--help'], { cwd: root, encoding: 'utf8' });
  expect(help.match(/^ {2}--\w+/gm)).toEqual(
    ['content', 'claim', 'verdict', 'topic', 'source', 'author', 'yes'].map((name) => `  --${name}`),
  );
});
