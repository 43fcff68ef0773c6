import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFingerprint, encodeFingerprint, fingerprintOf, shortestQuotation } from './fingerprint.ts';
import { prove } from './quotation.ts';
import { normalWords } from './words.ts';

const source = `The harbour gauge of Examplehaven recorded one high water on Monday, at 06:12, said the keeper. “We have
a second gauge,” she added, “and it shows the same.” Nobody else measured the tide that morning.`;
const fingerprint = fingerprintOf(normalWords(source));

describe('a quotation is proved', () => {
  test.each([
    ['word for word', 'recorded one high water on Monday, at 06:12'],
    [
      'with other quotation marks, dashes, case and spaces',
      "‘We HAVE\u00a0a second gauge’ she added — 'and it shows'",
    ],
    [
      'with an omission, in order',
      'harbour gauge of Examplehaven recorded one […] Nobody else measured the tide that morning',
    ],
    ['with an omission at either end', '… gauge of Examplehaven recorded one high water …'],
    ['with an insertion that adds', 'Nobody else [at the harbour] measured the tide that morning'],
    [
      'with an insertion in the place of words',
      'harbour gauge of Examplehaven recorded one [tide] said the keeper we have a second',
    ],
  ])('%s', (_, quotation) => {
    expect(prove(quotation, fingerprint).kind).toBe('proved');
  });
});

describe('a quotation is refused', () => {
  test('with the count of words that it needs, when it is too short', () => {
    expect(prove('one high water on Monday', fingerprint)).toEqual({
      kind: 'too-short',
      part: 'one high water on Monday',
      words: 5,
      needed: 6,
    });
  });

  test('with the part that is too short, when an omission leaves too little', () => {
    expect(prove('recorded one high water on Monday … the same', fingerprint)).toMatchObject({
      kind: 'too-short',
      part: 'the same',
    });
  });

  test('with the place where it broke, when a word is another', () => {
    expect(prove('recorded one high water on Tuesday, at 06:12', fingerprint)).toEqual({
      kind: 'not-found',
      matched: 'recorded one high water on',
      broke: 'tuesday',
      side: 'after',
    });
  });

  test('with the nearest passage, when the word that is wrong stands before it', () => {
    expect(prove('reported one high water on Monday, at 06:12', fingerprint)).toEqual({
      kind: 'not-found',
      matched: 'one high water on monday at 06 12',
      broke: 'reported',
      side: 'before',
    });
  });

  test('with no passage, when nothing of it is there', () => {
    expect(prove('every gull in town has left for the winter', fingerprint)).toMatchObject({
      matched: '',
      broke: 'every',
    });
  });

  test('when its parts stand in another order', () => {
    const turned = 'Nobody else measured the tide that morning … harbour gauge of Examplehaven recorded one';
    expect(prove(turned, fingerprint).kind).toBe('not-found');
  });
});

// The seed makes every run try the same cases; a word at the very edge passes wrongly once in 65,536 (fingerprint.ts).
const properties = { seed: 20_220_328, numRuns: 2_000 };
const word = fc.stringMatching(/^[a-z]{2,9}$/);
const text = fc.array(word, { minLength: 12, maxLength: 60 });
const cut = fc.tuple(fc.nat(), fc.nat());

/** A stretch of at least the shortest quotation's length. */
function stretch(words: string[], [a, b]: [number, number]): { from: number; words: string[] } {
  const length = shortestQuotation + (b % (words.length - shortestQuotation + 1));
  const from = a % (words.length - length + 1);
  return { from, words: words.slice(from, from + length) };
}

describe('for every source', () => {
  test('every stretch that is long enough is proved', () => {
    fc.assert(
      fc.property(text, cut, (words, at) => {
        const quoted = stretch(words, at).words;
        expect(prove(quoted.join(' '), fingerprintOf(words)).kind).toBe('proved');
      }),
      properties,
    );
  });

  test.each([
    ['changed', (words: string[], at: number) => words.with(at, 'zzzzzzzzzzzz')],
    [
      'dropped',
      (words: string[], at: number) => words.toSpliced(at === 0 || at === words.length - 1 ? 1 : at, 1),
    ],
    ['added', (words: string[], at: number) => words.toSpliced(at, 0, 'zzzzzzzzzzzz')],
    [
      'swapped with the next',
      (words: string[], at: number) => swapped(words, Math.min(at, words.length - 2)),
    ],
  ])('a stretch with a word %s is refused', (_, damage) => {
    fc.assert(
      fc.property(text, cut, fc.nat(), (words, at, place) => {
        const quoted = stretch(words, at).words;
        const damaged = damage(quoted, place % quoted.length);
        // A repetition can make damaged words stand in the source after all.
        fc.pre(
          damaged.length >= shortestQuotation && !` ${words.join(' ')} `.includes(` ${damaged.join(' ')} `),
        );
        expect(prove(damaged.join(' '), fingerprintOf(words)).kind).toBe('not-found');
      }),
      properties,
    );
  });

  test('its fingerprint is read as it was written', () => {
    fc.assert(
      fc.property(text, (words) => {
        const made = fingerprintOf(words);
        expect(decodeFingerprint(encodeFingerprint(made))).toEqual(made);
      }),
    );
  });
});

test('a million random quotations of the shortest length are all refused', () => {
  const random = mulberry32(7);
  const anyWord = () => Math.floor(random() * 50_000).toString(36);
  const article = fingerprintOf(Array.from({ length: 2_000 }, anyWord));
  const starts = new Set(article);
  let accepted = 0;
  for (let round = 0; round < 1_000_000; round += 1) {
    const wanted = fingerprintOf(Array.from({ length: shortestQuotation }, anyWord));
    // Only a quotation whose first window occurs can be proved; this spares a million searches.
    if (starts.has(wanted[0] as number) && contains(article, wanted)) accepted += 1;
  }
  expect(accepted).toBe(0);
}, 60_000);

function contains(all: Uint16Array, some: Uint16Array): boolean {
  for (let at = all.indexOf(some[0] as number); at >= 0; at = all.indexOf(some[0] as number, at + 1)) {
    if (some.every((hash, index) => all[at + index] === hash)) return true;
  }
  return false;
}

function swapped(words: string[], at: number): string[] {
  return words.with(at, words[at + 1] as string).with(at + 1, words[at] as string);
}

/** A small generator of random numbers with a seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
