import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { EvidenceRecord } from '../../src/domain/evidence-record.ts';
import { decodeFingerprint } from '../../src/evidence/fingerprint.ts';
import { prove } from '../../src/evidence/quotation.ts';
import { recordName } from '../../src/evidence/record-name.ts';
import type { AddRequest } from './add-request.ts';
import { add } from './add.ts';
import { articlePage, startStandIn, status, type StandIn } from './stand-in-host.fixture.ts';

let host: StandIn;
let content: string;
beforeAll(async () => {
  host = await startStandIn();
});
afterAll(() => host.close());
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'evidence-add-'));
  host.replies = { '/a': articlePage() };
});
afterEach(() => rmSync(content, { recursive: true }));

const request = (more: Partial<AddRequest> = {}): AddRequest => ({
  url: host.at('/a'),
  archived: undefined,
  retrieved: '2024-05-06',
  file: undefined,
  excerpt: false,
  title: undefined,
  language: undefined,
  ...more,
});
const run = (more: Partial<AddRequest> = {}, dryRun = false) =>
  add(request(more), { content, dryRun }, () => host.access());
const files = () => readdirSync(content, { recursive: true }).sort();
const path = () => join(content, 'evidence', recordName(host.at('/a')));
const record = () => EvidenceRecord.parse(JSON.parse(readFileSync(path(), 'utf8')));

test('writes a record that proves what the page says, and holds no sentence of it', async () => {
  const { exitCode, text } = await run();
  expect([exitCode, text]).toEqual([
    0,
    `Wrote ${path()}: ${record().words} words, 2 figures, coverage full.`,
  ]);
  expect(files()).toEqual(['evidence', `evidence/${recordName(host.at('/a'))}`]);
  const { figures, fingerprint, title, language } = record();
  expect({ figures, title, language }).toEqual({
    figures: ['4321', '12500000'],
    title: 'High water at the harbour on Monday',
    language: 'en-GB',
  });
  const held = decodeFingerprint(fingerprint);
  expect(prove('a sum that the council had set aside', held).kind).toBe('proved');
  expect(prove('High water at the harbour on Monday', held).kind).toBe('proved');
  expect(readFileSync(path(), 'utf8')).not.toContain('council');
});

test('writes the same bytes for the same page', async () => {
  await run();
  const first = readFileSync(path());
  rmSync(path());
  await run();
  expect(readFileSync(path())).toEqual(first);
});

test('reads the archived copy when there is one, as it was taken', async () => {
  const archived = host.at('/copy', 'archive.example.org');
  host.replies['/copy'] = articlePage(['The copy has one paragraph more.']);
  await run({ archived });
  expect(record()).toMatchObject({ url: host.at('/a'), archived, response: { url: archived, status: 200 } });
});

test('replaces a record and says what changed', async () => {
  await run();
  expect((await run({ retrieved: '2024-06-07' })).text).toMatch(
    /^Replaced .*\nAgainst the record of 2024-05-06: the source says what it said\.$/,
  );
  host.replies['/a'] = articlePage(['A new paragraph counts 987 boats.']).replace('4,321', '5,321');
  expect((await run()).text).toMatch(
    /\nAgainst the record of 2024-06-07: 9\d% of the fingerprint remains; words \d+ → \d+; figures gone: 4321; figures new: 987, 5321; sha256 [0-9a-f]{12}… → [0-9a-f]{12}…\.$/,
  );
});

test.each([
  ['a failing retrieval', () => status(503)],
  ['an empty page', () => '<html></html>'],
])('leaves the record as it was after %s', async (_, reply) => {
  await run();
  const before = readFileSync(path());
  host.replies['/a'] = reply();
  const { exitCode, text } = await run();
  expect([exitCode, text.startsWith(`${host.at('/a')} `)]).toEqual([1, true]);
  expect(readFileSync(path())).toEqual(before);
  expect(files()).toHaveLength(2);
});

test('leaves nothing half-written when the record cannot be put in its place', async () => {
  mkdirSync(join(path(), 'in-the-way'), { recursive: true });
  await expect(run()).rejects.toThrow();
  expect(readdirSync(join(content, 'evidence'))).toEqual([recordName(host.at('/a'))]);
});

test('shows the record and writes nothing in a dry run', async () => {
  const { text } = await run({}, true);
  expect(EvidenceRecord.parse(JSON.parse(text)).url).toBe(host.at('/a'));
  expect(files()).toEqual([]);
});

test('makes a record of a saved file, whole or in passages, without asking anybody', async () => {
  const file = join(content, 'saved.txt');
  writeFileSync(
    file,
    'The first passage ends with these words.\r\n\r\nAnother passage begins with those words.',
  );
  const saved = { file, title: 'Saved', language: 'en' };
  const alone = (more: Partial<AddRequest>) =>
    add(request({ ...saved, ...more }), { content, dryRun: false }, () => expect.fail('asked the web'));
  const across = 'with these words. Another passage begins';
  await alone({});
  expect(record()).toMatchObject({ coverage: 'full', title: 'Saved', language: 'en' });
  expect(record()).not.toHaveProperty('response');
  expect(prove(across, decodeFingerprint(record().fingerprint)).kind).toBe('proved');
  await alone({ excerpt: true });
  expect(record().coverage).toBe('excerpt');
  expect(prove(across, decodeFingerprint(record().fingerprint)).kind).toBe('not-found');
});

test('keeps one record for a page, however its address is written', async () => {
  await run();
  expect((await run({ url: `${host.at('/a')}#low-water` })).text).toMatch(/^Replaced /);
  expect(files()).toHaveLength(2);
  expect(record().url).toBe(`${host.at('/a')}#low-water`);
});

test('says when the archived copy of the record before is lost', async () => {
  const archived = host.at('/copy', 'archive.example.org');
  host.replies['/copy'] = articlePage();
  await run({ archived });
  expect((await run()).text).toContain(`add again with --archived ${archived}`);
});

test('leaves out a title that holds a personal identifier, and says so', async () => {
  writeFileSync(join(content, 'site.yaml'), 'personal_identifiers: {countries: [MY]}\n');
  host.replies['/a'] = articlePage().replace(
    /(<title>|<h1>)[^<]*/g,
    '$1Call the keeper at 012-345 6789 today',
  );
  const { exitCode, text } = await run();
  expect([exitCode, text.endsWith('was written without a title.')]).toEqual([0, true]);
  expect(record()).not.toHaveProperty('title');
});

test('tells a file that is not there, a folder, and a file that is too large', async () => {
  const file = join(content, 'large.txt');
  writeFileSync(file, '');
  truncateSync(file, 5 * 1024 * 1024 + 1);
  await expect(run({ file: join(content, 'none.txt') })).rejects.toThrow(/there is no file .*none\.txt/);
  await expect(run({ file: content })).rejects.toThrow('is no file');
  expect(await run({ file })).toEqual({
    exitCode: 1,
    text: `${file} has more than 5 MiB; keep the part that you quote and use --excerpt`,
  });
});

test('could not run without a content folder', async () => {
  const place = { content: join(content, 'none'), dryRun: false };
  await expect(add(request(), place, () => host.access())).rejects.toThrow('is no folder');
});
