import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Fact } from '../domain/fact.ts';
import { en } from '../i18n/en.ts';
import { factCard } from './fact-card.ts';
import { verdictBadge } from './verdict-badge.ts';

const badge = verdictBadge(
  { id: 'no', label: { en: 'Not so' }, meaning: { en: '…' }, tone: 'denied', icon: 'cross' },
  'Not so',
);
const fact: Fact = {
  claim: 'The tide came <b>twice</b> & more.',
  headline: 'The tide "came" once',
  summary: 'One gauge, one tide.',
  verdict: 'no',
  topics: ['tides'],
  published: '2024-05-01',
  authors: ['Ada Example'],
  sources: [],
};
const card = (more: Partial<Fact> = {}) =>
  toHtml(factCard({ fact: { ...fact, ...more }, address: '/facts/tide/', badge, level: 3 }, en, 'en'));

test('shows headline, verdict, claim and the day it was checked, all of it as the characters that were written', () => {
  expect(card()).toBe(
    '<li class="card"><h3 class="card-title"><a href="/facts/tide/">The tide "came" once</a></h3>' +
      '<p class="card-verdict"><span class="badge tone-denied"><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M5.5 5.5l9 9m0-9-9 9"></path></svg> Not so</span></p>' +
      '<p><q>The tide came &#x3C;b>twice&#x3C;/b> &#x26; more.</q></p>' +
      '<p class="small"><span>Checked <time datetime="2024-05-01">1 May 2024</time></span> </p></li>',
  );
});

test('says who said it, when, and that it is withdrawn, where that is so', () => {
  const text = card({
    claimant: { name: 'Bo' },
    claimed: '2024-04',
    withdrawn: { date: '2024-06-01', reason: 'x' },
  });
  expect(text).toContain('<strong>Withdrawn</strong> <span>Said by Bo</span> ');
  expect(text).toContain('<span>Said <time datetime="2024-04">April 2024</time></span>');
});
