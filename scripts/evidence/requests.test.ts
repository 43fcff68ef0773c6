import { describe, expect, test } from 'vitest';
import { addRequest } from './add-request.ts';
import { auditRequest } from './audit-request.ts';
import { evidenceOptions, type EvidenceOptions } from './options.ts';
import { takeWords } from './take-words.ts';

const url = 'https://example.org/a';
const told = (more: Partial<EvidenceOptions> = {}): EvidenceOptions => ({
  ...{
    content: 'content',
    file: undefined,
    url: undefined,
    archived: undefined,
    excerpt: false,
    title: undefined,
  },
  ...{
    lang: undefined,
    retrieved: undefined,
    'dry-run': false,
    live: false,
    sample: undefined,
    seed: undefined,
  },
  ...{ delay: undefined, hosts: undefined, restart: false, format: 'text' },
  ...more,
});
const now = '2024-05-06T07:08:09Z';
const add = (words: string[], more: Partial<EvidenceOptions> = {}) => addRequest(words, told(more), now);

describe('add', () => {
  test('takes an address, and the time of the command', () => {
    expect(add([url])).toMatchObject({ url, retrieved: now, file: undefined, excerpt: false });
  });

  test('takes only the day of the command for a saved file, and a time that is given', () => {
    expect(add([], { file: 'f.txt', url }).retrieved).toBe('2024-05-06');
    expect(add([` ${url} `], {}).url).toBe(url);
    expect(add([url], { retrieved: '2020-01-02T03:04:05Z' }).retrieved).toBe('2020-01-02T03:04:05Z');
  });

  test('takes a file with all that can be said of it', () => {
    const more = { file: 'f.txt', url, excerpt: true, title: ' T ', lang: 'en', retrieved: '2020-01-02' };
    const { lang: language, ...rest } = more;
    expect(add([], more)).toEqual({ ...rest, title: 'T', language, archived: undefined });
  });

  test.each<[string[], Partial<EvidenceOptions>, string]>([
    [[], {}, 'wanted: add URL'],
    [[url, url], {}, 'one address at a time'],
    [[url], { file: 'f.txt', url }, 'with --file the address stands behind --url'],
    [[], { file: 'f.txt' }, '--file wants --url URL'],
    [[], { url }, '--url goes with --file'],
    [[url], { excerpt: true }, '--excerpt goes with --file'],
    [[url], { title: 'T' }, '--title goes with --file'],
    [[url], { lang: 'en' }, '--lang goes with --file'],
    [[], { file: 'f.txt', url: 'http://10.0.0.7/' }, '--url lies in a private network (10.0.0.7)'],
    [['example.org'], {}, 'the address is "example.org"'],
    [['ftp://example.org'], {}, 'wanted http:// or https://'],
    [['https://me:secret@example.org'], {}, 'without a password'],
    [[url], { archived: 'nowhere' }, '--archived is "nowhere"'],
    [[url], { archived: 'https://archive.ph/x' }, 'which has altered its copies'],
    [[url], { retrieved: '2024-02-30' }, 'wanted YYYY-MM-DD'],
    [[url], { retrieved: '2024-02-03T25:00:00Z' }, 'wanted YYYY-MM-DD'],
    [[], { file: 'f', url, lang: 'english' }, 'wanted a language tag'],
  ])('refuses %j with %j', (words, more, message) => {
    expect(() => add(words, more)).toThrow(message);
  });
});

describe('audit', () => {
  test('takes all records, politely, unless told otherwise', () => {
    expect(auditRequest([], told())).toEqual({
      ...{ sample: undefined, seed: '1', live: false, delay: 2000, hostsAtOnce: 4, restart: false },
    });
    expect(auditRequest([], told({ sample: '5', seed: 'x', delay: '0.5', hosts: '9' }))).toMatchObject({
      ...{ sample: 5, seed: 'x', delay: 500, hostsAtOnce: 9 },
    });
  });

  test.each<[string[], Partial<EvidenceOptions>, string]>([
    [[url], {}, 'audit takes no address'],
    [[], { sample: '0' }, 'wanted a whole number from 1'],
    [[], { sample: 'ten' }, 'wanted a whole number from 1'],
    [[], { delay: '-1' }, 'wanted seconds'],
    [[], { hosts: '50' }, 'wanted a whole number from 1 to 20'],
    [[], { 'dry-run': true }, '--dry-run goes with add'],
  ])('refuses %j with %j', (words, more, message) => {
    expect(() => auditRequest(words, told(more))).toThrow(message);
  });
});

test.each([
  [['add', url, '--dry-run'], ['add', url], ['--dry-run']],
  [['add', '--dry-run', url], ['add', url], ['--dry-run']],
  [['--format', 'json', 'audit'], ['audit'], ['--format', 'json']],
  [['--unknown', 'add'], ['add'], ['--unknown']],
])('words of %j', (args, words, left) => {
  const argv = ['node', 'evidence', ...args];
  expect([takeWords(argv, evidenceOptions), argv.slice(2)]).toEqual([words, left]);
});
