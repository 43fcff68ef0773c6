import { describe, expect, test } from 'vitest';
import { strings } from '../i18n/strings.ts';
import { receiptSentences } from './receipt-sentences.ts';
import type { Tally } from './tally.ts';

const none = { matched: 0, unknown: 0, unmatched: 0 };
const tally = (more: Partial<Tally>): Tally => ({ quotations: none, figures: none, computed: 0, ...more });
const matched = (quotations: number, figures: number) =>
  tally({ quotations: { ...none, matched: quotations }, figures: { ...none, matched: figures } });

describe('in English', () => {
  const words = strings('en').receipt;
  const stamp = words.stamp('1 March 2021', 'abc1234');
  const said = (of: Tally) => receiptSentences(of, stamp, words);

  test.each([
    [4, 3, '4 quotations and 3 figures match stored evidence (1 March 2021, commit abc1234).'],
    [1, 1, '1 quotation and 1 figure match stored evidence (1 March 2021, commit abc1234).'],
    [1, 0, '1 quotation matches stored evidence (1 March 2021, commit abc1234).'],
    [0, 1, '1 figure matches stored evidence (1 March 2021, commit abc1234).'],
    [0, 1200, '1,200 figures match stored evidence (1 March 2021, commit abc1234).'],
    [
      0,
      0,
      'No quotation and no figure here is taken from a source, so none was held against stored evidence (1 March 2021, commit abc1234).',
    ],
  ])('%i quotations and %i figures', (quotations, figures, sentence) => {
    expect(said(matched(quotations, figures))).toEqual([sentence]);
  });

  test('says what was not matched, and what was computed', () => {
    const counts = { matched: 0, unknown: 1, unmatched: 2 };
    expect(said({ quotations: counts, figures: { ...none, unmatched: 1 }, computed: 1 })).toEqual([
      'No quotation or figure here matches stored evidence (1 March 2021, commit abc1234).',
      '1 figure is computed from series.',
      '1 quotation could not be held against evidence in full: a source it rests on has no record.',
      '2 quotations and 1 figure do not match stored evidence.',
    ]);
    expect(said({ quotations: { ...none, unmatched: 1 }, figures: counts, computed: 2 }).slice(1)).toEqual([
      '2 figures are computed from series.',
      '1 figure could not be held against evidence in full: a source it rests on has no record.',
      '1 quotation and 2 figures do not match stored evidence.',
    ]);
  });

  test('leaves out what is not known of the build', () => {
    expect(receiptSentences(matched(1, 0), words.stamp(undefined, undefined), words)).toEqual([
      '1 quotation matches stored evidence.',
    ]);
  });
});

test('in Malay', () => {
  const words = strings('ms').receipt;
  const stamp = words.stamp('1 Mac 2021', 'abc1234');
  expect(
    receiptSentences(
      { quotations: { matched: 1, unknown: 0, unmatched: 1 }, figures: { ...none, unknown: 2 }, computed: 3 },
      stamp,
      words,
    ),
  ).toEqual([
    '1 petikan kata sepadan dengan bukti yang disimpan (1 Mac 2021, komit abc1234).',
    '3 angka dikira daripada siri.',
    '2 angka tidak dapat dibandingkan sepenuhnya dengan bukti, kerana ada sumbernya yang tiada rekod.',
    '1 petikan kata tidak sepadan dengan bukti yang disimpan.',
  ]);
});
