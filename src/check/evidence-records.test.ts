import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { fileOf, good, goodText, overlay } from './fixtures/fixture.ts';
import { recheck } from './kept/recheck.ts';
import { nothingKept } from './kept/kept-results.ts';

const name = 'evidence/harbour.example.org-000000000001.json';
const record = JSON.parse(goodText(name)) as Record<string, unknown>;
const withRecord = (more: object) =>
  overlay(good, [fileOf(name, `${JSON.stringify({ ...record, ...more }, null, 2)}\n`)]);
const ofRecord = (folder: ReturnType<typeof withRecord>) =>
  check(folder)
    .diagnostics.filter(({ file }) => file === `content/${name}`)
    .map(({ code }) => code);

describe('an evidence record that somebody sends', () => {
  test.each([
    ['a script for its copy', { archived: 'javascript:alert(1)//' }, 'url-scheme'],
    ['a script for its answer', { response: { url: 'data:text/html,x', status: 200 } }, 'url-scheme'],
    ['a password in its copy', { archived: 'https://a:b@example.org/' }, 'url-credentials'],
    ['a copy on somebody’s own machine', { archived: 'http://localhost/x' }, 'url-private-host'],
    [
      'an answer from a private network',
      { response: { url: 'http://10.0.0.7/', status: 200 } },
      'url-private-host',
    ],
    [
      'a copy at an archive that altered its own',
      { archived: 'https://archive.today/abcde' },
      'archive-host',
    ],
    ['an e-mail address in its title', { title: 'Write to ada@example.org' }, 'personal-identifier'],
    ['a phone number in its title', { title: 'Call 012-345 6789 now' }, 'personal-identifier'],
    ['an invisible character in its title', { title: 'Ti\u202Ede' }, 'control-character'],
  ])('is refused with %s', (_, more, code) => {
    expect(ofRecord(withRecord(more))).toContain(code);
  });

  const deep = '['.repeat(100_000);
  test.each([
    ['is no JSON', '{"url": NaN}'],
    ['is nested without end', deep],
    ['is nested to the end', `${deep}${']'.repeat(100_000)}`],
    ['brings a prototype', `{"__proto__": {"figures": []}, ${goodText(name).trim().slice(1)}`],
    ['brings a constructor', `{"constructor": {"prototype": 1}, ${goodText(name).trim().slice(1)}`],
    [
      'has a hundred thousand numbers for figures',
      goodText(name).replace('"figures": [', `$&${'1,'.repeat(100_000)}`),
    ],
    ['counts more words than numbers reach', goodText(name).replace(/"words": \d+/, '"words": 1e999')],
    ['counts a part of a word', goodText(name).replace(/"words": \d+/, '"words": 1.5')],
  ])('is refused and proves nothing when it %s', (_, text) => {
    const { content, diagnostics } = check(overlay(good, [fileOf(name, `${text}\n`)]));
    expect(content.evidence.of(record['url'] as string)).toBeUndefined();
    expect(
      diagnostics.filter(({ file, severity }) => file === `content/${name}` && severity === 'error').length,
    ).toBeGreaterThan(0);
    expect(({} as { figures?: unknown }).figures).toBeUndefined();
  });

  test('is told of again when nothing of it changed', () => {
    const folder = withRecord({ archived: 'https://archive.today/abcde' });
    const digests = { ...folder, files: folder.files.map((file) => ({ ...file, digest: file.name })) };
    const first = recheck(digests, nothingKept);
    expect(recheck(digests, first.kept).diagnostics).toEqual(first.diagnostics);
    expect(first.diagnostics.map(({ code }) => code)).toContain('archive-host');
  });

  test('has nothing said of it when it is as the command writes it', () => {
    expect(
      ofRecord(withRecord({ archived: 'https://web.archive.org/web/2021/https://example.org/' })),
    ).toEqual([]);
  });
});
