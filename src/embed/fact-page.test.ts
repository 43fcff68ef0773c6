import { describe, expect, test } from 'vitest';
import type { Fact } from '../domain/fact.ts';
import type { Verdict } from '../domain/verdict.ts';
import { strings } from '../i18n/strings.ts';
import { cardHeight, embeddedFactPage } from './fact-page.ts';

const verdict: Verdict = {
  id: 'refuted',
  label: { en: 'Refuted' },
  meaning: { en: 'It is not so.' },
  tone: 'denied',
  icon: 'cross',
};
const fact = {
  claim: 'The tide came in <b>twice</b>.',
  headline: 'The gauge shows one tide & no more',
  summary: 'The gauge shows one high water.',
  claimant: { name: 'Bo "x" Example' },
  published: '2026-05-04',
} as Fact;
const card = (more: Partial<Fact> = {}, formerId?: string) =>
  embeddedFactPage(
    {
      fact: { ...fact, ...more },
      verdict,
      label: 'Refuted',
      siteName: 'Checks',
      address: '/facts/one-tide/',
      stylesheet: '/embed/card.css',
      icon: '/favicon.svg',
      formerId,
    },
    strings('en'),
    'en',
  );

describe('the card of a fact file', () => {
  test('says claim, verdict and short answer, and leads to the whole of it outside its frame', () => {
    const text = card()
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    expect(text).toBe(
      'Refuted The gauge shows one tide &#x26; no more The tide came in &#x3C;b>twice&#x3C;/b>. The gauge shows one high water. Said by Bo "x" Example · Checked 4 May 2026 More at Checks',
    );
    expect(card()).toContain('<base target="_blank">');
    expect(card()).toContain('<a href="/facts/one-tide/">The gauge');
  });

  test('is in no search engine, and says which former id led to it', () => {
    expect(card()).toContain('<meta name="robots" content="noindex">');
    expect(/<title>(.*)<\/title>/.exec(card({}, 'two-tides'))?.[1]).toBe(
      'The gauge shows one tide &#x26; no more (fact-check, to be shown in a frame, two-tides) – Checks',
    );
  });

  test('says that a fact file was withdrawn', () => {
    const withdrawn = { date: '2026-06-01', reason: 'The record was wrong.' };
    expect(card({ withdrawn })).toContain(`<strong>${strings('en').notices.withdrawn}</strong>`);
    expect(card()).not.toContain('<strong>');
  });

  test('is as high as its words want', () => {
    const long = 'word '.repeat(60);
    expect([cardHeight(fact), cardHeight({ ...fact, summary: long })]).toEqual([310, 520]);
  });
});
