import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalWords } from '../evidence/words.ts';
import { closeScore, makeClaimIndex } from './claim-index.ts';
import { termsOf } from './terms.ts';

const claims = [
  { id: 'tides', claim: 'Examplehaven has two high waters on every day of the year.' },
  {
    id: 'gauge',
    claim: 'The gauge was moved in secret.',
    wordings: ['They moved the tide gauge and will not say why', '潮位計被秘密移走'],
  },
  { id: 'ferry', claim: 'The ferry lost the tide because of the gauge.' },
];
const index = makeClaimIndex(claims);

describe('similarTo', () => {
  test('finds the same words in another order, case and punctuation', () => {
    expect(index.similarTo('on every day of the YEAR: examplehaven has two high waters!')).toEqual([
      { id: 'tides', text: claims[0]?.claim, score: 1, close: true },
    ]);
  });

  test('names a claim once, by the text that is most alike', () => {
    const found = index.similarTo('They have moved the tide gauge, and will not say why they moved it');
    expect(found.map(({ id, text, close }) => [id, text, close])).toEqual([
      ['gauge', 'They moved the tide gauge and will not say why', true],
    ]);
  });

  test('compares scripts without spaces by neighbouring characters', () => {
    const found = index.similarTo('聽說潮位計被秘密移走了');
    expect(found.map(({ id, close }) => [id, close])).toEqual([['gauge', true]]);
  });

  test.each(['', '…', 'Nothing of the sort was ever counted here'])('finds nothing like %j', (text) => {
    expect(index.similarTo(text).filter(({ close }) => close)).toEqual([]);
  });

  test('gives the most alike first, equals by id, and no more than asked for', () => {
    const twins = makeClaimIndex(['c', 'a', 'b'].map((id) => ({ id, claim: 'one two three' })));
    expect(twins.similarTo('one two three', 2).map(({ id }) => id)).toEqual(['a', 'b']);
    const scores = twins.similarTo('one two four').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('finds what comparing every pair finds', () => {
    const word = fc.constantFrom(...'abcdefghij');
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), text, (texts, asked) => {
        const known = texts.map((claim, at) => ({ id: String(at), claim }));
        const all = makeClaimIndex(known, 0).similarTo(asked, 100);
        const near = makeClaimIndex(known, closeScore).similarTo(asked, 100);
        expect(near).toEqual(all.filter(({ score }) => score >= closeScore));
      }),
    );
  });
});

describe('termsOf', () => {
  test.each([
    ['The gauge, the GAUGE', ['the', 'gauge']],
    ['RM1,300.50 on 3.', ['rm1,300.50', 'on', '3']],
    ['Marée d’été', ['marée', "d'été"]],
    ['潮位計 10 個', ['潮位', '位計', '10', '個']],
  ])('of %j are %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('of plain text are the words that quotations have', () => {
    const characters = 'abZ019 ,.;:!?()"%$/&@+=_-';
    const plain = fc.string({ unit: fc.constantFrom(...characters), maxLength: 30 });
    fc.assert(
      fc.property(plain, (text) => {
        expect(termsOf(text)).toEqual([...new Set(normalWords(text))]);
      }),
      { numRuns: 2000 },
    );
  });
});
