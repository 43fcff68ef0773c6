import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test.each([
  ['plain — text, “as it is” 🌊 潮', 'plain — text, “as it is” 🌊 潮', []],
  [
    ' Tom &amp; Bo&#8217;s &quot;mole&quot; ',
    'Tom & Bo’s "mole"',
    ['character references of HTML were resolved'],
  ],
  [
    '&amp;lt;b&amp;gt; AT&T &nosuch;',
    '&lt;b&gt; AT&T &nosuch;',
    ['character references of HTML were resolved'],
  ],
  ['a\u202Eb\u200Bc', 'abc', ['2 invisible characters taken out']],
  ['a&#8203;b', 'ab', ['character references of HTML were resolved', '1 invisible character taken out']],
  ['one\r\ntwo\u2028three\tfour', 'one\ntwo\nthree four', []],
  ['half \ud83c', 'half \ufffd', ['halves of characters were replaced']],
  [
    'write to ada@example.org or bo@example.org now',
    'write to […] or […] now',
    ['an e-mail address taken out'],
  ],
  ['call +60 12-345 6789', 'call […]', ['a phone number taken out']],
  ['<b>bold</b>', '<b>bold</b>', []],
])('%j becomes %j', (raw, text, changes) => {
  expect(cleanText(raw, ['MY'])).toEqual({ text, changes });
});
