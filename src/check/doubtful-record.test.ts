import { expect, test } from 'vitest';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import { formatRecord, makeRecord } from '../evidence/make-record.ts';
import { check } from './check.ts';
import { isDoubtful } from './doubtful-record.ts';
import { fileOf, good, goodText, overlay } from './fixtures/fixture.ts';
import { nothingKept } from './kept/kept-results.ts';
import { recheck } from './kept/recheck.ts';

const sound = makeRecord(
  {
    url: 'https://www.harbour-board.example.org/log?year=2020#low-water',
    archived: 'https://web.archive.org/web/2021/https://harbour.example.org/log@2020',
    retrieved: '2021-03-20T08:00:00Z',
    response: { url: 'https://harbour.example.org:8443/log', status: 200 },
    sha256: '0'.repeat(64),
    extractor: 'text@1',
    coverage: 'full',
    title: 'Low water – the log of 2020, "as kept"',
  },
  ['The gauge stood at 420 cm on 10 per cent of 60 days, which is double of what 1,200.5 boats saw.'],
);
const isDoubted = (record: EvidenceRecord) => isDoubtful(record, formatRecord(record));

test('a record that the command wrote is not doubtful', () => {
  expect(isDoubted(sound)).toBe(false);
});

test.each(['High', 'High water', 'High water today', 'High water at the harbour'])(
  'a record of a page called "%s" is not doubtful',
  (title) => {
    const text = 'The gauge stood at 420 cm when the boats came in.';
    expect(isDoubted(makeRecord({ ...sound, title }, [title, text]))).toBe(false);
  },
);

test('a record of an excerpt in passages is not doubtful', () => {
  const passages = ['Two words.', 'The old pier no longer reached low water.', 'Half of all boats wait.'];
  expect(isDoubted(makeRecord({ ...sound, coverage: 'excerpt' }, passages))).toBe(false);
});

test.each<Partial<EvidenceRecord>>([
  { archived: 'javascript:alert(1)//' },
  { archived: 'https://archive.today/abcde' },
  { archived: 'https://WWW.Archive.ph/abcde' },
  { archived: 'https://archive\n.today/abcde' },
  { archived: 'https://example.org\\@archive.today/' },
  { archived: 'https:archive.today' },
  { url: 'https://keeper:secret@harbour.example.org/' },
  { url: 'https://harbour.example.org:80@192.168.0.1/' },
  { url: 'http://localhost/log' },
  { url: 'http://2130706433/' },
  { response: { url: 'http://printer.local/', status: 200 } },
  { response: { url: 'https://harbour.example.org/', status: 503 } },
  { title: 'Letter to keeper@harbour.example.org' },
  { title: 'Call 012-345 6789' },
  { title: 'Two \u202Etides' },
  { title: 'Two \u200Btides' },
  { figures: ['2', '1'] },
  { words: 1000 },
])('%j makes a record doubtful', (part) => {
  expect(isDoubted({ ...sound, ...part })).toBe(true);
});

test('a doubtful record is judged again when the site names another country', () => {
  const record = { ...sound, title: 'Call 012-345 6789' };
  const file = fileOf('evidence/x.json', formatRecord(record));
  const site = (countries: string) => {
    const text = goodText('site.yaml').replace(/^personal_identifiers:\n(?: .*\n)+/m, '');
    return fileOf('site.yaml', `${text}personal_identifiers:\n  countries: [${countries}]\n`);
  };
  const folder = (countries: string) => {
    const { path, files } = overlay(good, [file, site(countries)]);
    return {
      path,
      files: files.map((one) => ({ ...one, digest: Buffer.from(one.bytes as Uint8Array).toString('hex') })),
    };
  };
  const { diagnostics, kept } = recheck(folder('NZ'), nothingKept);
  const again = recheck(folder('MY'), kept).diagnostics;
  expect(again).toEqual(check(folder('MY')).diagnostics);
  expect([diagnostics, again].map((all) => all.map(({ code }) => code))).toEqual([
    [],
    ['personal-identifier'],
  ]);
});
