import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

/** What can stand around a figure and make nothing else of it, in several scripts. */
const before = [
  '',
  'The police counted ',
  '警方接获',
  'ตำรวจได้รับแจ้ง',
  'Polis menerima ',
  '(',
  '“',
  'losses–',
  'some, ',
  '\n',
];
const after = ['', ' cases', '宗投诉', 'ราย', ' kes', ')', '”.', ', they said', ' – and more', '\n'];
const digitsOf = (value: number, zero: number) =>
  [...String(value)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
/** The noughts of ASCII, full-width, Arabic, Khmer and mathematical bold digits. */
const noughts = [0x30, 0xff10, 0x660, 0x17e0, 0x1d7ce];

/** Whole numbers that are no year, and larger than a day, a month and what names have. */
const counts = fc.integer({ min: 2100, max: 99_999_999 });

test('a whole number is read in any script and surroundings', () => {
  fc.assert(
    fc.property(
      counts,
      fc.constantFrom(...noughts),
      fc.constantFrom(...before),
      fc.constantFrom(...after),
      (value, zero, ahead, behind) => {
        const written = digitsOf(value, zero);
        expect(figuresIn(ahead + written + behind)).toEqual([
          { normal: String(value), written, index: ahead.length },
        ]);
      },
    ),
  );
});

test('a number is the same with its thousands apart, with a power of ten, and with a currency', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999 }),
      fc.constantFrom(...before),
      fc.constantFrom(...after),
      (thousands, ahead, behind) => {
        const value = thousands * 1_000_000;
        const forms = [
          value.toLocaleString('en'),
          value.toLocaleString('en').replaceAll(',', '\u00a0'),
          `${thousands} million`,
          `RM${thousands}m`,
          `USD ${value.toLocaleString('en')}`,
          `${thousands} juta`,
        ];
        for (const form of forms) {
          // A letter in front makes a name of the sign of a currency.
          const text = `${ahead}${/\p{L}$/u.test(ahead) ? ' ' : ''}${form}${behind}`;
          // Without a space a word of the next script would be part of the word for the power.
          const spaced =
            /\p{L}$/u.test(form) && /^\p{L}/u.test(behind) ? text.replace(behind, ` ${behind}`) : text;
          expect(figuresIn(spaced).map(({ normal }) => normal)).toEqual([String(value)]);
        }
      },
    ),
  );
});

test('a share is read in any surroundings', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(...before),
      fc.constantFrom('%', ' %', '％', ' per cent', ' peratus', '巴仙'),
      (tenths, ahead, sign) => {
        const share = tenths / 10;
        expect(figuresIn(`${ahead}${share}${sign} of them`).map(({ normal }) => normal)).toEqual([
          `${share}%`,
        ]);
      },
    ),
  );
});

test('what is written of a figure stands where it is said to stand', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('𝟗', '9', '٩', ',', '.', ' ', 'RM', 'm', '%', '万', 'x', 'May', '–', '2021'), {
        maxLength: 30,
      }),
      (parts) => {
        const text = parts.join('');
        for (const { written, index } of figuresIn(text)) {
          expect([text.slice(index, index + written.length), written.trim().length > 0]).toEqual([
            written,
            true,
          ]);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
