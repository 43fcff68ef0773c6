import cardValidator from 'card-validator';
import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { personValidators } from 'stdnum';
import { phoneLinksIn } from './phone-links.ts';
import { plainCharacters } from './plain-characters.ts';

/** Something in a text that identifies a person. The identifier itself is for masking only: it is never printed. */
export interface PersonalIdentifier {
  /** What it is, for the message: "an e-mail address". */
  kind: string;
  /** Offset in the text. */
  index: number;
  length: number;
}

/** The shortest digit string that is looked at. */
const fewestDigits = 8;
/** The longest digit string that is looked at: bank cards have up to 19. */
const mostDigits = 19;
/** Nobody writes such a number in more groups; without an end here, a page of digits would keep the check busy. */
const mostGroups = 6;
/** What is full of digits and is nobody's. */
const webAddress = /\bhttps?:\/\/[^\s<>"')\]]+/g;
const isoDate = /(?<!\d)\d{4}([-/])\d{2}\1\d{2}(?!\d)/g;
/** The fewest digits that a phone number has anywhere, whatever stands between them. */
const phoneLike = /\d(?:[\s().\-/]*\d){6}/;
const emailAddress = /(?<![\w.+@-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;
/** Three years in a row have as many digits as the identity numbers of some countries. */
const years = /^(?:19|20)\d\d(?:\D+(?:19|20)\d\d)+$/;
const digitGroups = /(?<![\p{L}\p{N}])\d+(?:(?: {0,2}- {0,2}|[ ./])\d+)*(?![\p{L}\p{N}])/gu;

/**
 * E-mail addresses, bank-card numbers (by issuer, length and check digit), and for each country the identity numbers
 * that its own rules accept and the phone numbers that its numbering plan has; also the phone numbers that links lead to.
 * @param countries ISO 3166 codes; what no library knows is passed over
 */
export function personalIdentifiersIn(written: string, countries: readonly string[]): PersonalIdentifier[] {
  const text = plainCharacters(written);
  // Seven digits, or an at sign: none of them does without.
  if (!text.includes('@') && !hasDigits(text, 7)) return [];
  // Addresses of pages are full of long numbers that are nobody's; e-mail and identity numbers are looked for in them too.
  const outsideDates = text.replace(isoDate, blank);
  // Of most lines with digits no more is left: no date stands partly inside an address of a page and partly outside.
  if (!text.includes('@') && !hasDigits(outsideDates, 7)) return [];
  const outsideAddresses = text.replace(webAddress, blank).replace(isoDate, blank);
  const longOutsideAddresses = digitStrings(outsideAddresses);
  const longOutsideDates =
    outsideDates === outsideAddresses ? longOutsideAddresses : digitStrings(outsideDates);
  const found = [
    ...emailAddresses(text),
    ...phoneLinksIn(text).map(({ index, length }) => identifier('a phone number', index, length)),
    ...longOutsideAddresses.filter(isBankCard).map(as('a bank-card number')),
    ...countries.flatMap((country) => [
      ...longOutsideDates.filter(isIdentityNumber(country)).map(as('an identity number')),
      ...phoneNumbers(outsideAddresses, country),
    ]),
  ];
  return outermost(found);
}

/**
 * The same text with every personal identifier struck out, for a message that quotes the author.
 * @param isFigure whether a bare number is a value of a series: its digits may happen to be those of a phone number
 */
export function withoutPersonalIdentifiers(
  text: string,
  countries: readonly string[],
  isFigure: (number: string) => boolean = () => false,
): string {
  return personalIdentifiersIn(text, countries)
    .filter(({ index, length }) => !isFigure(text.slice(index, index + length)))
    .reduce(
      (struck, { index, length }) =>
        struck.slice(0, index) + '█'.repeat(length) + struck.slice(index + length),
      text,
    );
}

/** Whether a text has so many digits, wherever they stand. */
function hasDigits(text: string, wanted: number): boolean {
  let digits = 0;
  for (let at = 0; at < text.length && digits < wanted; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
  }
  return digits >= wanted;
}

function emailAddresses(text: string): PersonalIdentifier[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(emailAddress)].map((match) =>
    identifier('an e-mail address', match.index, match[0].length),
  );
}

/** In the order of their places, without those that lie inside another or are the second in one place. */
function outermost(found: readonly PersonalIdentifier[]): PersonalIdentifier[] {
  const sorted = [...found].sort((a, b) => a.index - b.index || b.length - a.length);
  let end = 0;
  return sorted.filter((one) => {
    if (one.index + one.length <= end) return false;
    end = one.index + one.length;
    return true;
  });
}

/** As many spaces, so that what stands behind keeps its place. */
function blank(found: string): string {
  return ' '.repeat(found.length);
}

interface DigitString {
  written: string;
  index: number;
}

function identifier(kind: string, index: number, length: number): PersonalIdentifier {
  return { kind, index, length };
}

function as(kind: string) {
  return ({ index, written }: DigitString) => identifier(kind, index, written.length);
}

/** Every run of digit groups joined by single spaces, dots or slashes, or by hyphens, that has 8 to 19 digits. */
function digitStrings(text: string): DigitString[] {
  if (!hasDigits(text, fewestDigits)) return [];
  return [...text.matchAll(digitGroups)].flatMap((match) => {
    const groups = [...match[0].matchAll(/\d+/g)];
    return groups.flatMap((first, start) => {
      const runs: DigitString[] = [];
      let digits = 0;
      for (const last of groups.slice(start, start + mostGroups)) {
        digits += last[0].length;
        if (digits > mostDigits) break;
        const written = match[0].slice(first.index, last.index + last[0].length);
        if (digits >= fewestDigits) runs.push({ written, index: match.index + first.index });
      }
      return runs;
    });
  });
}

function isBankCard({ written }: DigitString): boolean {
  const digits = written.replace(/\D/g, '');
  return digits.length >= 13 && mayBeCard(digits) && cardValidator.number(digits).isValid;
}

/** Whether the check digit (Luhn) is right, or the issuer is one that does without; the library takes its time. */
function mayBeCard(digits: string): boolean {
  if (/^(?:62|81)/.test(digits)) return true;
  const values = [...digits].reverse().map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

function isIdentityNumber(country: string) {
  const validators = personValidators[country] ?? [];
  return ({ written }: DigitString) =>
    !years.test(written) &&
    withoutStacks(() => validators.some((validator) => validator.validate(joined(written)).isValid));
}

/** With no space beside a hyphen, which the validators do not know. */
function joined(written: string): string {
  return written.replace(/ *- */g, '-');
}

/** The validators say no with an error, and to write down its stack takes far longer than to judge the number. */
function withoutStacks<Result>(judge: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return judge();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function phoneNumbers(text: string, country: string): PersonalIdentifier[] {
  if (!phoneLike.test(text) || !isSupportedCountry(country)) return [];
  // What follows a comma is an extension to the library, and hides the next number.
  const parted = text.replace(/[,;](?=\s)/g, '|');
  const found = findPhoneNumbersInText(parted, country).filter(({ startsAt, endsAt, number }) => {
    const written = text.slice(startsAt, endsAt);
    // A range of figures ("12000..13000") or a DOI is no phone number, though its digits would make one; nor is a bare
    // figure, where the country writes its phone numbers with a leading 0.
    const digits = written.replace(/\D/g, '');
    const leads = [number.countryCallingCode, '0'].some((lead) => digits.startsWith(lead));
    return (
      !/\.\.|\//.test(written) && (leads || written.includes('+') || !number.formatNational().startsWith('0'))
    );
  });
  return found.map(({ startsAt, endsAt }) => identifier('a phone number', startsAt, endsAt - startsAt));
}
