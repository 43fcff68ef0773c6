import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords, passageAddress, textDirective } from './text-fragment.ts';

// TextDirectiveParameters of the specification, without the prefix and suffix that are never written here.
const string = String.raw`(?:[a-zA-Z0-9!$'()*+./:;=?@_~]|%[0-9A-F]{2})+`;
const grammar = new RegExp(`^${string}(?:,${string})?$`);

const decoded = (quotation: string) => textDirective(quotation)?.split(',').map(decodeURIComponent);

describe('the directive of a quotation', () => {
  test.each([
    ['a short one is named whole', 'the app is fully owned by them', ['the app is fully owned by them']],
    [
      'a longer one by its first and last four words',
      'Last year, the number of cases increased to more than 20,000, with losses worth RM560 million',
      ['Last year, the number', 'losses worth RM560 million'],
    ],
    [
      'an omission parts it',
      'the gauge was moved […] to the new pier',
      ['the gauge was moved', 'to the new pier'],
    ],
    ['dots part it', 'the gauge was moved ... to the pier', ['the gauge was moved', 'to the pier']],
    ['a paragraph ends it', 'one two three.\n\nFour five six.', ['one two three', 'Four five six']],
    ['words put in are not sought', 'We [at the ministry] have a mechanism', ['have a mechanism']],
    ['spaces are folded', 'the  tide\n is   high', ['the tide is high']],
    [
      'words joined by hyphens are not cut',
      'a b c data-leak-free d e f g h',
      ['a b c data-leak-free', 'e f g h'],
    ],
    ['marks around it are left out', '“The tide is high!”', ['The tide is high']],
    [
      'text without spaces is cut between words',
      '马来西亚的政府完全拥有这个应用程序和它的数据库以及源代码',
      ['马来西亚的政府', '库以及源代码'],
    ],
  ])('%s', (_, quotation, parts) => {
    expect(decoded(quotation)).toEqual(parts);
  });

  test('is none where too few words stand in a row', () => {
    expect(['', '…', 'a b [x] c d [y] e f', '!?', '[all of it put in]'].map(textDirective)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  test('encodes the signs of the directive and of the address', () => {
    expect(textDirective('profit & loss - 1,000 #tag 100%')).toBe(
      'profit%20%26%20loss%20%2D%201%2C000%20%23tag%20100',
    );
  });

  test('fits the grammar of the specification and holds only what the quotation holds', () => {
    const nasty = fc.constantFrom(
      '-',
      ',',
      '&',
      '#',
      ':~:',
      'text=',
      '%',
      '"',
      '<',
      '…',
      '[x]',
      '\uD800',
      '潮',
      'é',
      ' ',
    );
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem(), nasty))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, (quotation) => {
        const directive = textDirective(quotation);
        if (directive === undefined) return;
        expect(directive).toMatch(grammar);
        const folded = ` ${quotation.toWellFormed().replace(/\s+/g, ' ')} `;
        for (const part of directive.split(',').map(decodeURIComponent)) expect(folded).toContain(part);
      }),
    );
  });
});

describe('the address of a passage', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a#:~:text=x%20y'],
    ['https://example.org/a?b=1#', 'https://example.org/a?b=1#:~:text=x%20y'],
    ['https://example.org/a#part', 'https://example.org/a#part:~:text=x%20y'],
    ['https://example.org/a#part:~:text=old', 'https://example.org/a#part:~:text=x%20y'],
    [
      'https://web.archive.org/web/2021/https://example.org/a#part',
      'https://web.archive.org/web/2021/https://example.org/a#part:~:text=x%20y',
    ],
  ])('of %s', (url, address) => {
    expect(passageAddress(url, 'x%20y')).toBe(address);
  });
});

test('the first words of a text end in an ellipsis when there are more', () => {
  expect([firstWords('one two\nthree four', 3), firstWords(' one two three ', 3), firstWords('', 3)]).toEqual(
    ['one two three…', 'one two three', ''],
  );
});
