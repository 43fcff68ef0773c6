import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { fileOf, good, overlay } from '../check/fixtures/fixture.ts';
import { importReviews, type Outcome, type Surroundings } from './import-reviews.ts';
import { readGivenText } from './read/given-text.ts';
import { summaryLine } from './report/report.ts';
import { tallyOf } from './report/tally.ts';
import { readTable } from './table-file.ts';

const content = check(good).content;
const verdicts = content.verdicts?.data ?? [];
const around: Surroundings = {
  verdicts,
  topics: content.topics?.data ?? [],
  locale: 'en',
  countries: ['MY'],
  taken: new Set(['the-mole-sank-in-one-night']),
  cited: [],
  facts: [],
};
const table = readTable(
  'Wrong: contradicted\nSatire: "-"\n',
  verdicts.map(({ id }) => id),
);
const terms = { table, topics: ['tides'], author: 'Ada Example', today: '2024-05-06' };
const run = (given: unknown, more = {}) =>
  importReviews(readGivenText(JSON.stringify(given)).entries, { ...around, ...more }, terms);
const review = {
  '@type': 'ClaimReview',
  url: 'https://gauge.example.org/mole',
  claimReviewed: 'The mole sank in one night.',
  headline: 'The mole stands where it stood',
  description: 'It did not sink.',
  datePublished: '2024-05-01',
  author: { '@type': 'Organization', name: 'Example Gauge' },
  reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'Wrong' },
};
/** What the check says of a written file among the good ones. */
const diagnosed = (outcome: Outcome | undefined) => {
  if (outcome?.kind !== 'written') throw new Error(`not written: ${JSON.stringify(outcome)}`);
  const { diagnostics } = check(overlay(good, [fileOf(`facts/${outcome.id}.md`, outcome.text)]));
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
};
const notes = (outcome: Outcome | undefined) =>
  (outcome?.notes ?? []).map(({ field, kind, text }) => `${field} (${kind}) ${text}`);

/** The words of a review are quoted from it, and there is no record of it yet. */
const unheld =
  'source-without-evidence: the source "review" has no evidence record, so 1 quotation cannot be held against it.';

test('writes a fact file that names its origin, keeps the word of the verdict, and has nothing to mend but its evidence', () => {
  const whole = {
    ...review,
    reviewBody: 'We went & looked.\n\n<b>It stands.</b> See https://gauge.example.org/mole#more',
    license: 'https://example.org/licence',
    itemReviewed: {
      author: { '@type': 'Person', name: 'Bo Example', jobTitle: 'Angler' },
      datePublished: '2024-04-02T10:00:00+02:00',
      appearance: { url: 'https://post.example.com/mole', name: 'Sunk!' },
    },
    correction: { text: 'The day was wrong.', datePublished: '2024-05-03' },
    dateModified: '2024-05-03',
  };
  const [outcome] = run(whole);
  expect(outcome).toEqual({
    place: 'the whole',
    kind: 'written',
    id: 'the-mole-sank-in-one-night-2',
    claim: 'The mole sank in one night.',
    url: 'https://gauge.example.org/mole',
    missing: [],
    notes: [{ field: 'claimed', kind: 'changed', text: '2024-04-02, of 2024-04-02T10:00:00+02:00' }],
    text: `---
claim: The mole sank in one night.
headline: The mole stands where it stood
summary: It did not sink.
verdict: contradicted
topics: [tides]
published: 2024-05-01
authors:
  - Ada Example
sources:
  - id: review
    title: The mole stands where it stood
    publisher: Example Gauge
    url: https://gauge.example.org/mole
    role: press
    accessed: 2024-05-06
    published: 2024-05-01
claimant:
  name: Bo Example
  kind: person
  role: Angler
claimed: 2024-04-02
appearances:
  - url: https://post.example.com/mole
    title: Sunk!
history:
  - date: 2024-05-03
    kind: correction
    note: The day was wrong.
---

## What the review says

This fact file was made from a published review of the claim[^review].

Verdict of the review: Wrong (1 on a scale of 1 to 5)

> We went & looked.
>
> \\<b>It stands.\\</b> See \`https://gauge.example.org/mole#more\`[^review]

Licence of the review: \`https://example.org/licence\`
`,
  });
  expect(diagnosed(outcome)).toEqual([unheld]);
});

test('leaves to a person what only a person knows, and the check says so', () => {
  const [outcome] = importReviews(
    readGivenText(
      '{"claim": "The mole sank in one night.", "url": "https://gauge.example.org/mole", "references": ["https://log.example.com/1", "Almanac, p. 3", "ftp://x.example/y"]}',
    ).entries,
    around,
    { table, today: '2024-05-06' },
  );
  expect(outcome?.kind === 'written' && outcome.text.split('\n').slice(0, 12)).toEqual([
    '---',
    '# Write these, and take the comments out:',
    '# headline: The finding in one line: what is so, not what was alleged. At most 90 characters.',
    '# summary: The short answer. At most 300 characters.',
    '# verdict: An id of verdicts.yaml.',
    '# topics: One or more ids of topics.yaml.',
    '# published: The day this fact file was first published, YYYY-MM-DD.',
    '# authors: Who wrote it: one name or more.',
    'claim: The mole sank in one night.',
    'sources:',
    '  - id: review',
    '    title: "Review of the claim: The mole sank in one night."',
  ]);
  expect(outcome?.kind === 'written' && outcome.text.slice(outcome.text.indexOf('## ')))
    .toBe(`## What the review says

This fact file was made from a published review of the claim[^review].

The review names these references[^log-example].

Other references that it names:

- Almanac, p. 3
`);
  expect(diagnosed(outcome)).toEqual([
    ...['headline', 'summary', 'verdict', 'topics', 'published', 'authors'].map(
      (key) => `missing-key: the key ${key} is missing.`,
    ),
    'missing-key: the key sources[1].publisher is missing.',
    ...['title', 'publisher', 'role', 'accessed'].map(
      (key) => `missing-key: the key sources[2].${key} is missing.`,
    ),
  ]);
  expect(notes(outcome)).toEqual([
    'title (changed) is not told; the source has a description in its place',
    'references[1] (changed) is no address, and stands in the text',
    'references[2] (lost) it is no web address, but begins with "ftp:": ftp://x.example/y',
    'references (asked) 1 became sources; its role and the day they were read are yours to say',
    'verdict (asked) the review gives no verdict',
    'publisher (asked) whose review it is, is yours to say',
    ...['headline', 'summary', 'topics', 'published', 'authors'].map(
      (key) => `${key} (asked) is yours to write`,
    ),
  ]);
});

describe('what does not fit', () => {
  const changed = (more: object) => {
    const [outcome] = run({ ...review, ...more });
    const text = outcome?.kind === 'written' ? outcome.text : '';
    return { outcome, text, notes: notes(outcome), diagnosed: diagnosed(outcome) };
  };

  test('a long claim is shortened, and stands whole in the text', () => {
    const claim = `${'the mole sank and '.repeat(30)}that is all`;
    const { text, notes, diagnosed } = changed({ claimReviewed: claim });
    expect(text).toContain(`claim: ${'the mole sank and '.repeat(16)}the mole…\n`);
    expect(text).toContain(`## What was said\n\n> ${claim}[^review]\n`);
    expect([notes, diagnosed]).toEqual([
      ['claim (changed) 551 characters; shortened, and whole in the text'],
      [unheld],
    ]);
  });

  test('a long headline and summary stand in the text', () => {
    const headline = `${'a long way '.repeat(9)}down`;
    const { text, notes, diagnosed } = changed({ headline, description: 'And so on. '.repeat(30) });
    expect(text).toContain(`> ${headline}\n>\n> ${'And so on. '.repeat(30).trim()}[^review]\n`);
    expect(notes).toEqual([
      'headline (changed) it has 103 characters, and there is room for 90; it stands in the text',
      'summary (changed) it has 329 characters, and there is room for 300; it stands in the text',
      'headline (asked) is yours to write',
      'summary (asked) is yours to write',
    ]);
    expect(diagnosed.map((words) => words.split(':')[0])).toEqual([
      'missing-key',
      'missing-key',
      'source-without-evidence',
    ]);
  });

  test('further claims and claimants stand in the text', () => {
    const people = [{ name: 'Bo Example' }, { name: 'Cem Example', jobTitle: 'Angler' }];
    const { text, diagnosed } = changed({
      claimReviewed: ['The mole sank.', 'Le môle a coulé.'],
      itemReviewed: { author: people },
    });
    expect(text).toContain(
      '## What was said\n\n> Le môle a coulé.[^review]\n\nSaid by: Cem Example, Angler\n',
    );
    expect(diagnosed).toEqual([unheld]);
  });

  test('what the check refuses is taken out, and noted without being repeated', () => {
    const { text, notes, diagnosed } = changed({
      claimReviewed: 'Write to\u202e ada@example.org that the mole sank',
      reviewBody: 'Call +60 12-345 6789.',
      itemReviewed: {
        author: { name: 'Bo', url: 'https://bo:secret@example.org/' },
        datePublished: '2024-02-30',
        appearance: ['http://localhost/x', 'https://archive.ph/abc', '/here'],
      },
      keywords: ['ada@example.org'],
    });
    expect(text).toContain('claim: Write to […] that the mole sank\n');
    expect(text).toContain('> Call \\[…].[^review]\n');
    expect(notes).toEqual([
      'claim (changed) 1 invisible character taken out; an e-mail address taken out',
      'claimant.url (lost) it holds a user name or password: https://…@example.org/',
      'claimed (lost) it is no date in the form YYYY-MM-DD: 2024-02-30',
      'appearances[0] (lost) it leads to a private or local host: http://localhost/x',
      'appearances[1] (lost) archive.ph has altered its snapshots, so a copy there proves nothing: https://archive.ph/abc',
      'appearances[2] (lost) it is no whole address: /here',
      'text (changed) a phone number taken out',
      'keywords (lost) a fact file has no place for it: ["[…]"]',
    ]);
    expect(diagnosed).toEqual([unheld]);
  });

  test('a text that would hold up the build is left out, and said to be', () => {
    const { text, notes, diagnosed } = changed({ reviewBody: '[ '.repeat(3000) });
    expect(text).not.toContain('[ [');
    expect(notes[0]).toMatch(
      /^text \(lost\) the text would have 3002 opening square brackets, and at most 2000 are read: /,
    );
    expect(diagnosed).toEqual([]);
  });

  test('two entries that cite one address agree on it', () => {
    const outcomes = run([
      review,
      {
        ...review,
        claimReviewed: 'The pier sank in one night.',
        headline: 'The pier stands',
        datePublished: '2024-05-02',
      },
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['written', 'written']);
    expect(notes(outcomes[1])).toEqual([
      'source title (changed) is "The mole stands where it stood", as another file has it, not "The pier stands"',
      'source published (changed) is "2024-05-01", as another file has it, not "2024-05-02"',
    ]);
    const files = outcomes.map((one) =>
      fileOf(`facts/${one.kind === 'written' && one.id}.md`, one.kind === 'written' ? one.text : ''),
    );
    expect(check(overlay(good, files)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });
});

test('each entry has one outcome, and they add up', () => {
  const outcomes = run([
    review,
    { ...review, url: 'https://gauge.example.org/other' },
    review,
    { ...review, claimReviewed: 'Another claim entirely', reviewRating: 'Half wrong' },
    { ...review, claimReviewed: 'A third claim entirely', reviewRating: 'satire' },
    { ...review, claimReviewed: undefined },
    { ...review, url: undefined },
    { ...review, url: 'https://ada@example.org/' },
  ]);
  expect(
    outcomes.map(({ place, notes: _, ...rest }) => [
      place,
      rest.kind,
      'where' in rest ? rest.where : 'word' in rest ? rest.word : 'reason' in rest ? rest.reason : rest.id,
    ]),
  ).toEqual([
    ['[0]', 'written', 'the-mole-sank-in-one-night-2'],
    ['[1]', 'written', 'the-mole-sank-in-one-night-3'],
    ['[2]', 'there', 'the same as [0]'],
    ['[3]', 'waiting', 'Half wrong'],
    ['[4]', 'left-out', 'satire'],
    ['[5]', 'refused', 'it does not say what was claimed'],
    ['[6]', 'refused', 'it gives no address, so that its origin could not be named'],
    [
      '[7]',
      'refused',
      'its address is not one to publish: it holds a user name or password: https://…@example.org/',
    ],
  ]);
  expect(summaryLine(outcomes)).toBe(
    '8 in = 2 written + 1 already there + 1 waiting for a verdict (1 word) + 1 left out by the table + 3 refused.',
  );
});

describe('any feed', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Wrong',
      'https://a.example/b',
      '/x',
      '2024-05-01',
      'ada@example.org',
      '\u202e',
      '---',
      '# a',
      '[^review]',
      '::series{id=x}',
      'x'.repeat(400),
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('node'),
    ),
    node: fc.dictionary(
      fc.constantFrom(
        '@type',
        '@id',
        '@value',
        'name',
        'url',
        'author',
        'text',
        'datePublished',
        'appearance',
        'publisher',
        'alternateName',
        '__proto__',
        'constructor',
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  })).value;
  const keys = [
    'url',
    'claimReviewed',
    'headline',
    'description',
    'reviewBody',
    'author',
    'reviewRating',
    'itemReviewed',
    'datePublished',
    'citation',
    'correction',
    'license',
    'inLanguage',
  ];
  const anyReview = fc.record(Object.fromEntries(keys.map((key) => [key, fc.oneof(word, value)])), {
    requiredKeys: [],
  });

  test('is accounted for, and what is written the check can read', () => {
    fc.assert(
      fc.property(fc.array(anyReview, { minLength: 1, maxLength: 3 }), (reviews) => {
        const given = reviews.map((one) => ({
          url: 'https://gauge.example.org/a',
          claimReviewed: 'The mole sank.',
          ...one,
          '@type': 'ClaimReview',
        }));
        const outcomes = run(given);
        const { in: all, ...parts } = tallyOf(outcomes);
        expect([all, Object.values(parts).reduce((sum, part) => sum + part, 0)]).toEqual([
          given.length,
          given.length,
        ]);
        const files = outcomes.flatMap((one) =>
          one.kind === 'written' ? [fileOf(`facts/${one.id}.md`, one.text)] : [],
        );
        const codes = check(overlay(good, files)).diagnostics.map(({ code }) => code);
        // What a person has to write, and what the check wants looked at: nothing that is broken, hidden or unsafe.
        const expected = [
          'missing-key',
          'wrong-value',
          'date-order',
          'claim-wording',
          'similar-claim',
          'too-few-independent-sources',
          'source-without-evidence',
        ];
        expect(codes.filter((code) => !expected.includes(code))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
