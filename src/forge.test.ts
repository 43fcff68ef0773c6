import { expect, test } from 'vitest';
import type { Site } from './domain/site.ts';
import {
  commitAddress,
  editAddress,
  fileAtCommitAddress,
  fileHistoryAddress,
  newFileAddress,
  reportAddress,
  viewAddress,
} from './forge.ts';

const at = (kind: Site['repository']['kind']): Site['repository'] => ({
  kind,
  url: 'https://forge.example.org/team/facts/',
  branch: 'main',
  content: 'content',
});

test.each([
  ['github', 'https://forge.example.org/team/facts/edit/main/content/facts/a.md'],
  ['gitlab', 'https://forge.example.org/team/facts/-/edit/main/content/facts/a.md'],
  ['forgejo', 'https://forge.example.org/team/facts/_edit/main/content/facts/a.md'],
] as const)('edits a file on %s at %s', (kind, address) => {
  expect(editAddress(at(kind), 'facts/a.md')).toBe(address);
});

test.each([
  ['github', 'https://forge.example.org/team/facts/blob/main/content/facts/a.md'],
  ['gitlab', 'https://forge.example.org/team/facts/-/blob/main/content/facts/a.md'],
  ['forgejo', 'https://forge.example.org/team/facts/src/branch/main/content/facts/a.md'],
] as const)('shows a file on %s at %s', (kind, address) => {
  expect(viewAddress(at(kind), 'facts/a.md')).toBe(address);
});

test.each([
  ['github', 'https://forge.example.org/team/facts/issues/new?title=A+%26+B&body=Line%0Atwo'],
  [
    'gitlab',
    'https://forge.example.org/team/facts/-/issues/new?issue%5Btitle%5D=A+%26+B&issue%5Bdescription%5D=Line%0Atwo',
  ],
  ['forgejo', 'https://forge.example.org/team/facts/issues/new?title=A+%26+B&body=Line%0Atwo'],
] as const)('opens an issue on %s with its title and text', (kind, address) => {
  expect(reportAddress(at(kind), 'A & B', 'Line\ntwo')).toBe(address);
});

test.each([
  ['github', 'https://forge.example.org/team/facts/commit/57c37ae'],
  ['gitlab', 'https://forge.example.org/team/facts/-/commit/57c37ae'],
  ['forgejo', 'https://forge.example.org/team/facts/commit/57c37ae'],
] as const)('shows a commit on %s at %s', (kind, address) => {
  expect(commitAddress(at(kind), '57c37ae')).toBe(address);
});

test.each([
  ['github', 'blob/57c37ae/content/facts/a.md', 'commits/main/content/facts/a.md'],
  ['gitlab', '-/blob/57c37ae/content/facts/a.md', '-/commits/main/content/facts/a.md'],
  ['forgejo', 'src/commit/57c37ae/content/facts/a.md', 'commits/branch/main/content/facts/a.md'],
] as const)('shows a file of %s as it was, and its versions', (kind, then, versions) => {
  const top = 'https://forge.example.org/team/facts/';
  expect([
    fileAtCommitAddress(at(kind), '57c37ae', 'facts/a.md'),
    fileHistoryAddress(at(kind), 'facts/a.md'),
  ]).toEqual([top + then, top + versions]);
});

const text = '---\nclaim: "a & b" # c\n---\n\nTwo + two.\n';
const filled = '---%0Aclaim%3A+%22a+%26+b%22+%23+c%0A---%0A%0ATwo+%2B+two.%0A';

test.each([
  ['github', `new/main?filename=content%2Ffacts%2Fa.md&value=${filled}`],
  ['gitlab', `-/new/main?file_name=content%2Ffacts%2Fa.md&content=${filled}`],
  ['forgejo', `_new/main/content/facts?filename=a.md&value=${filled}`],
] as const)('begins a file on %s with its name and text', (kind, address) => {
  const begun = newFileAddress(at(kind), 'facts/a.md', text);
  expect(begun).toEqual({ address: `https://forge.example.org/team/facts/${address}`, whole: true });
});

test('begins a file whose text is too long for an address with its name alone', () => {
  const { address, whole } = newFileAddress(at('github'), 'facts/a.md', '潮'.repeat(1000));
  expect([address, whole]).toEqual([
    'https://forge.example.org/team/facts/new/main?filename=content%2Ffacts%2Fa.md',
    false,
  ]);
});
