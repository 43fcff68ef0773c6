import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFact } from '../check/read/read-content.ts';
import { Fact } from '../domain/fact.ts';
import { factFileText } from './fact-file-text.ts';

const read = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return readFact({ name: 'facts/a.md', path: 'facts/a.md', size: bytes.length, bytes });
};

const fact: Fact = {
  verdict: 'false',
  claim: 'Tides: "two" a day — \u202e#1 🌊 [maybe]',
  sources: [
    {
      url: 'https://harbour.example.org/a?b=c#d',
      id: 'harbour',
      role: 'primary',
      title: '- Tide table',
      accessed: '2024-05-06',
      publisher: 'null',
    },
  ],
  headline: 'There are two tides a day',
  summary: 'Two.\nNot three.',
  topics: ['tides', 'harbour'],
  published: '2024-05-06',
  authors: ['2024-05-06', '~'],
};

test('has the keys in the order of the schema, then the text', () => {
  expect(factFileText(fact, '\n\n## What was said\n\nTwo[^harbour].\n\n\n')).toBe(`---
claim: "Tides: \\"two\\" a day — \u202e#1 🌊 [maybe]"
headline: There are two tides a day
summary: "Two.\\nNot three."
verdict: "false"
topics: [tides, harbour]
published: 2024-05-06
authors:
  - 2024-05-06
  - "~"
sources:
  - id: harbour
    title: "- Tide table"
    publisher: "null"
    url: https://harbour.example.org/a?b=c#d
    role: primary
    accessed: 2024-05-06
---

## What was said

Two[^harbour].
`);
});

test('is read back by the check as it was given', () => {
  expect(read(factFileText(fact, 'Two[^harbour].'))?.data).toEqual(fact);
});

test('has no text behind the front matter when there is none', () => {
  expect(factFileText({ topics: ['tides'] }, ' \n')).toBe('---\ntopics: [tides]\n---\n');
});

describe('any value', () => {
  const line = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...'\n\r\t\u0085\u2028\u202e\u00a0:#-?&*!|>\'"%@`{}[], ~=01e.nulyo\\🌊'),
        maxLength: 20,
      }),
      fc.constantFrom(
        '---',
        'a\n---\nb',
        'null',
        'yes',
        '0x1f',
        '1_000',
        '0b1',
        '<<',
        '!!int',
        '.nan',
        '\ufeffa',
      ),
    )
    .map((text) => text.toWellFormed().trim())
    .filter((text) => text !== '');

  test('is read back as it was given', () => {
    fc.assert(
      fc.property(line, line, fc.array(line, { minLength: 1 }), (claim, name, authors) => {
        const front = { claim, authors, claimant: { name }, wordings: authors } as Partial<Fact>;
        const { value, markdown } = read(factFileText(front, 'Text.')) ?? {};
        expect([value, markdown]).toEqual([front, '\nText.\n']);
      }),
      { numRuns: 2000 },
    );
  });
});
