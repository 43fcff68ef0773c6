import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { check } from '../check/check.ts';
import { readFolder } from '../check/read/read-folder.ts';
import { factReceipt } from '../check/receipts.ts';
import { formatDate } from '../i18n/format-date.ts';
import { strings } from '../i18n/strings.ts';
import type { FactEvidence } from '../receipts/fact-evidence.ts';
import { receiptSentences } from '../receipts/receipt-sentences.ts';
import type { SiteEvidence } from '../receipts/site-evidence.ts';
import { outcomeOf, sumOf, tallyOf } from '../receipts/tally.ts';
import { attribute, named, readPages, textOf, type BuiltPage } from './read-site.ts';

const sites = inject('sites');
const words = strings('en');
/** The content folder of each site, as `build.setup.ts` has it. */
const contentOf = { own: 'content', fixture: '.cache/tests/content' };

describe.each(['own', 'fixture'] as const)('receipts of the built site "%s"', (name) => {
  const { folder, base } = sites[name];
  const { content } = check(readFolder(contentOf[name]));
  const json = <Data>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Data;
  const pages = new Map(readPages(sites[name]).map((page) => [page.path, page]));
  const facts = content.facts.map((file) => ({
    file,
    data: json<FactEvidence>(`data/evidence/${file.id}.json`),
    page: pages.get(`${base}facts/${file.id}/`) as BuiltPage,
  }));
  const site = json<SiteEvidence>('data/evidence.json');

  test('the data of a fact file is what the check computes', () => {
    expect(facts.length).toBeGreaterThan(2);
    for (const { file, data } of facts) {
      const receipt = factReceipt(file, content);
      expect(data.totals).toEqual(tallyOf(receipt));
      expect(data.quotations.map(({ text, result }) => [text, result])).toEqual(
        receipt.quotations.map((quotation) => [quotation.text, outcomeOf(quotation)]),
      );
      expect(data.figures.map(({ normal }) => normal)).toEqual(receipt.figures.map(({ normal }) => normal));
      expect(data.without_record).toEqual(receipt.without);
    }
  });

  test('a page says the numbers of its data, and links to it', () => {
    for (const { file, data, page } of facts) {
      const stamp = words.receipt.stamp(
        data.date ? formatDate(data.date, 'en') : undefined,
        data.commit ?? undefined,
      );
      const said = textOf(receiptOf(page));
      for (const sentence of receiptSentences(data.totals, stamp, words.receipt))
        expect(said).toContain(sentence);
      const links = linksOf(page).map(({ href }) => href);
      expect(links).toContain(`${base}data/evidence/${file.id}.json`);
      for (const { id, record, number } of data.sources) {
        const source = page.elements.find((element) => attribute(element, 'id') === `source-${id}`);
        const without = textOf(source as never).includes(words.sourceList.held.none);
        expect([page.path, id, without]).toEqual([page.path, id, record === null]);
        if (without) expect(said).toContain(words.receipt.source(number));
      }
    }
  });

  test('the data of the site adds up that of the fact files that stand', () => {
    const standing = facts.filter(({ file }) => !file.draft.withdrawn).map(({ data }) => data.totals);
    expect(site.totals).toEqual({
      facts: standing.length,
      records: content.evidence.size,
      ...sumOf(standing),
    });
    expect(site.facts.map(({ id }) => id).sort()).toEqual(content.facts.map(({ id }) => id).sort());
    for (const { id, quotations, figures, computed } of site.facts)
      expect({ quotations, figures, computed }).toEqual(
        facts.find(({ file }) => file.id === id)?.data.totals,
      );
    expect(site.records.map(({ url }) => url)).toEqual([...content.evidence.all()].map(({ url }) => url));
    expect(JSON.stringify(site)).not.toContain('fingerprint');
  });

  test('no receipt says that something is verified or true', () => {
    for (const { page } of facts)
      expect(textOf(receiptOf(page))).not.toMatch(/\b(?:verif\w*|true|truth|proven)\b/i);
  });

  test('a link to a passage leads to words of a matched quotation, under a name of its own', () => {
    let followed = 0;
    for (const { data, page } of facts) {
      const passages = linksOf(page).filter(({ href }) => href.includes(':~:text='));
      const names = passages.map(({ label }) => label);
      expect(new Set(names).size).toBe(names.length);
      followed += passages.length;
      for (const { href, rel } of passages) {
        const [, directive = ''] = href.split(':~:text=');
        const parts = directive.split(',').map(decodeURIComponent);
        const matched = data.quotations.filter(({ result }) => result === 'matched');
        const folded = matched.map(({ text }) => text.replace(/\s+/g, ' '));
        expect(folded.some((text) => parts.every((part) => text.includes(part)))).toBe(true);
        expect(rel).toBe('noopener');
      }
    }
    expect(followed).toBeGreaterThan(0);
  });
});

function receiptOf(page: BuiltPage) {
  const [receipt, ...more] = page.elements.filter((element) => attribute(element, 'class') === 'receipt');
  expect([page.path, more.length]).toEqual([page.path, 0]);
  return receipt as NonNullable<typeof receipt>;
}

function linksOf(page: BuiltPage) {
  return named(page, 'a').map((link) => ({
    href: attribute(link, 'href') ?? '',
    rel: attribute(link, 'rel'),
    label: attribute(link, 'aria-label'),
  }));
}
