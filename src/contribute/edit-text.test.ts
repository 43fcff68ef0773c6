import { describe, expect, test } from 'vitest';
import { good, goodText } from '../check/fixtures/fixture.ts';
import { draftText, partsOf, type FactParts } from './draft-file.ts';

const text = `---
# Checked twice.
claim: The tide came in twice.
headline: >-
  One tide
  only
verdict: refuted # for now
topics: [tides]
sources:
  - id: gauge # the harbour's
    title: Readings
authors: [Ada]
---

One high water[^gauge].
`;
const parts = partsOf(text) as FactParts;
const edited = (front: object, body = parts.body) =>
  draftText({ front: { ...parts.front, ...front }, body, base: { id: 'a', text } });

test('leaves a file as it is, to the letter, when nothing changes', () => {
  const files = good.files.filter(({ name }) => name.startsWith('facts/')).map(({ name }) => goodText(name));
  const again = [text, ...files].map((base) =>
    draftText({ ...(partsOf(base) as FactParts), base: { id: 'a', text: base } }),
  );
  expect(again).toEqual([text, ...files]);
});

describe('writes only what changed', () => {
  test('a value', () => {
    expect(edited({ verdict: 'supported' })).toBe(text.replace('refuted # for now', 'supported'));
  });

  test('a folded value', () => {
    expect(edited({ headline: 'No tide' })).toBe(text.replace('>-\n  One tide\n  only', 'No tide'));
  });

  test('a new key, in the place that the schema gives it', () => {
    expect(edited({ summary: 'Short.' })).toBe(text.replace('verdict:', 'summary: Short.\nverdict:'));
  });

  test('a change note, behind everything that stands before it', () => {
    const history = [{ date: '2026-05-04', kind: 'correction' as const, note: 'It was: once.' }];
    expect(edited({ history })).toBe(
      text.replace(
        '[Ada]\n---',
        '[Ada]\nhistory:\n  - date: 2026-05-04\n    kind: correction\n    note: "It was: once."\n---',
      ),
    );
  });

  test('a key that is taken out', () => {
    expect(edited({ headline: undefined })).toBe(text.replace('headline: >-\n  One tide\n  only\n', ''));
  });

  test('the text', () => {
    expect(edited({}, 'Two.\n\nThree.')).toBe(text.replace('One high water[^gauge].', 'Two.\n\nThree.'));
  });
});

test('says afterwards what was wanted, whatever the values hold', () => {
  const front = { ...parts.front, claim: 'a: "b" # c — \u202e[d]', authors: ['- x', '---', '#'] };
  const again = partsOf(draftText({ front, body: 'Text\n---\nmore', base: { id: 'a', text } }));
  expect(again).toEqual({ front, body: 'Text\n---\nmore' });
});

test('writes a file anew whose front matter cannot be cut', () => {
  const flow = '---\n{claim: Short, verdict: no}\n---\n\nText.\n';
  const { front, body } = partsOf(flow) as FactParts;
  expect(draftText({ front: { ...front, verdict: 'supported' }, body, base: { id: 'a', text: flow } })).toBe(
    '---\nclaim: Short\nverdict: supported\n---\n\nText.\n',
  );
});
