import { describe, expect, test } from 'vitest';
import { personalIdentifiersIn, withoutPersonalIdentifiers } from './personal-identifiers.ts';

/** What was found, as kind and text. */
const found = (text: string, countries = ['MY']) =>
  personalIdentifiersIn(text, countries).map(({ kind, index, length }) => [
    kind,
    text.slice(index, index + length),
  ]);

describe('a personal identifier is', () => {
  test.each([
    ['write to ada@example.org.', 'an e-mail address', 'ada@example.org'],
    ['<mailto:a.b+c@mail.example.co.uk>', 'an e-mail address', 'a.b+c@mail.example.co.uk'],
    ['https://example.org/?to=ada@example.org', 'an e-mail address', 'ada@example.org'],
    ['card 4111111111111111', 'a bank-card number', '4111111111111111'],
    ['card 4111 1111 1111 1111,', 'a bank-card number', '4111 1111 1111 1111'],
    ['card 5500-0000-0000-0004', 'a bank-card number', '5500-0000-0000-0004'],
    ['IC 900101-14-5678', 'an identity number', '900101-14-5678'],
    ['IC 900101145678.', 'an identity number', '900101145678'],
    ['call 012-345 6789', 'a phone number', '012-345 6789'],
    ['call +60 12-345 6789', 'a phone number', '+60 12-345 6789'],
    ['call 03-8911 8000', 'a phone number', '03-8911 8000'],
    ['IC 900101–14–5555', 'an identity number', '900101–14–5555'],
    ['IC 900101\u201114\u20115555', 'an identity number', '900101\u201114\u20115555'],
    ['IC 900101 - 14 - 5555', 'an identity number', '900101 - 14 - 5555'],
    ['IC ９００１０１-１４-５５５５', 'an identity number', '９００１０１-１４-５５５５'],
    ['call 012\u2011345\u20116789', 'a phone number', '012\u2011345\u20116789'],
    ['call 012\u00A0345\u00A06789', 'a phone number', '012\u00A0345\u00A06789'],
    ['write to ada＠example.org', 'an e-mail address', 'ada＠example.org'],
    ['https://wa.me/60123456789?text=hello', 'a phone number', '60123456789'],
    ['https://api.whatsapp.com/send?text=a&phone=60123456789', 'a phone number', '60123456789'],
    ['https://t.me/+60123456789', 'a phone number', '+60123456789'],
    ['[call](tel:+60-12-345-6789)', 'a phone number', '+60-12-345-6789'],
  ])('%j', (text, kind, identifier) => {
    expect(found(text)).toEqual([[kind, identifier]]);
  });
});

describe('no personal identifier is', () => {
  test.each([
    '20,701 cases',
    'losses of RM1,611,398,080',
    'RM560.8 million, about 22.5 million people',
    'USD10,000 (about RM43,903)',
    'from 12,798 cases in 2016 to 18,435 cases in 2021',
    '2016 2017 2018 2019 2020 2021',
    '17 May 2022, 17.05.2022, 17/05/2022',
    'published: 2022-05-17',
    '2022-05-17T11:30:00Z',
    'cases: 12000..13000',
    'losses: ~600000000',
    'between 1940 and 2004',
    'https://example.org/2022/05/18/1611398080123/story-4111111111111111',
    'https://example.com/posts/0123456789',
    'https://doi.org/10.1371/journal.pone.0123456',
    'doi:10.1000/182',
    'ISBN 978-3-16-148410-0',
    'card 4111111111111112',
    'IC 901301-14-5678',
    'IC 900132-14-5678',
    '@ada@social.example',
    'ada at example.org',
    'version 1.2.3-4@5',
    'a3f1611398080b',
    '20,701 – 30,702 cases',
    'RM 1 200 000 – 1 500 000',
    'from 10.30 – 11.30',
    '17\u201105\u20112022',
    'ISBN 978\u20113\u201116\u2011148410\u20110',
    'in 2010 – 2011 – 2012',
    '2010 2011 2012',
    'https://t.me/+AbCdEfGh12345678',
    'https://t.me/example/1234567890',
    'https://example.com/wa.me/',
    'the hotel:1234567 rooms',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('identity and phone numbers are those of the given countries', () => {
  expect([found('900101-14-5678, 012-345 6789', []), found('0171 1234567', ['DE'])]).toEqual([
    [],
    [['a phone number', '0171 1234567']],
  ]);
});

test('a country that no library knows is passed over', () => {
  expect(found('ada@example.org 012-345 6789', ['ZZ', 'QQ'])).toEqual([
    ['an e-mail address', 'ada@example.org'],
  ]);
});

test('each is found in its place', () => {
  expect(personalIdentifiersIn('Ada: ada@example.org, Ben: ben@example.org', [])).toEqual([
    { kind: 'an e-mail address', index: 5, length: 15 },
    { kind: 'an e-mail address', index: 27, length: 15 },
  ]);
});

test('each of a list is found', () => {
  expect(found('IC 900101-14-5678, 012-345 6789, 013-345 6789')).toEqual([
    ['an identity number', '900101-14-5678'],
    ['a phone number', '012-345 6789'],
    ['a phone number', '013-345 6789'],
  ]);
});

test('a message strikes them out', () => {
  expect(withoutPersonalIdentifiers('"ada@example.org" and 900101-14-5678', ['MY'])).toBe(
    `"${'█'.repeat(15)}" and ${'█'.repeat(14)}`,
  );
});

test('a message keeps a value of a series whose digits could be those of a phone number', () => {
  const message = 'the figure 60800000 is not in the source; ask 60312345';
  const isFigure = (number: string) => number === '60800000';
  expect([
    withoutPersonalIdentifiers(message, ['MY']),
    withoutPersonalIdentifiers(message, ['MY'], isFigure),
  ]).toEqual([
    `the figure ${'█'.repeat(8)} is not in the source; ask ${'█'.repeat(8)}`,
    `the figure 60800000 is not in the source; ask ${'█'.repeat(8)}`,
  ]);
});
