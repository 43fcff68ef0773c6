import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';

const sites = inject('sites');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let own: ServedSite;
let fixture: ServedSite;

beforeAll(async () => {
  [browser, own, fixture] = await Promise.all([startChromium(), serve(sites.own), serve(sites.fixture)]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([own?.stop(), fixture?.stop()]);
});

async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

const status = (page: Page) => page.getByRole('status');

describe('searching', () => {
  test('finds "MySejahtera" and opens the first result', async () => {
    const page = await open(own.home);
    await page.getByRole('searchbox').first().fill('MySejahtera');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=MySejahtera');
    await status(page)
      .filter({ hasText: /^\d+ fact-checks found/ })
      .waitFor();
    const first = page.locator('.search-results h3 a').first();
    const headline = await first.textContent();
    await first.click();
    await page.waitForURL('**/facts/*/');
    expect((await page.locator('h1').textContent())?.trim()).toBe(headline);
    expect(await page.locator('main').textContent()).toContain('MySejahtera');
    await page.close();
  });

  test('filters by a verdict, keeps the filter in the address, and goes back', async () => {
    const page = await open(`${own.home}search/`);
    const all = Number.parseInt((await status(page).textContent()) ?? '', 10);
    const box = page.locator('[data-facet="verdict"] li').filter({ hasNotText: /\s0$/ }).first();
    const label = (await box.locator('[data-part="label"]').textContent()) ?? '';
    const count = Number(await box.locator('[data-part="count"]').textContent());
    await box.getByRole('checkbox').check();
    await page.waitForURL(/[?&]verdict=/);
    await status(page)
      .filter({ hasText: new RegExp(`^${count} `) })
      .waitFor();
    const badges = await page.locator('.search-results [data-verdict]:visible').allTextContents();
    expect(badges.map((badge) => badge.trim())).toEqual(Array.from({ length: count }, () => label));
    await page.goBack();
    await status(page)
      .filter({ hasText: new RegExp(`^${all} `) })
      .waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.close();
  });

  test('shows the same after a reload of its address', async () => {
    const page = await open(`${own.home}search/?q=cases&year=2022&sort=date`);
    const before = await page.locator('.search-results h3').allTextContents();
    const said = await status(page).textContent();
    expect(before.length).toBeGreaterThan(0);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('.search-results h3').allTextContents()).toEqual(before);
    expect(await status(page).textContent()).toBe(said);
    expect(await page.getByRole('searchbox').inputValue()).toBe('cases');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await page.close();
  });

  test('works by keyboard alone', async () => {
    const page = await open(`${own.home}search/`);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('police');
    await page.waitForURL('**/search/?q=police');
    await page.locator('[data-facet] input').first().focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/q=police&\w+=/);
    await page.locator('[data-facet] input:focus').waitFor();
    expect(await page.locator('[data-facet] input:focus').isChecked()).toBe(true);
    await page.close();
  });

  test('finds other wordings of a claim, which no page shows', async () => {
    const page = await open(`${own.home}search/?q=${encodeURIComponent('Data JPN bocor')}`);
    await status(page)
      .filter({ hasText: /^\d+ fact-check/ })
      .waitFor();
    expect(await page.locator('.search-results h3').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('says so when nothing is found', async () => {
    const page = await open(`${own.home}search/?q=zzzzqqqq`);
    await status(page).filter({ hasText: 'Nothing found' }).waitFor();
    await page.close();
  });

  test('works under a base path, and runs nothing of a hostile fact file', async () => {
    const page = await open(`${fixture.home}search/?q=said`);
    await page.locator('.search-results h3 a').first().waitFor();
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    const link = page.locator('.search-results a[href*="breaks-out"]');
    await link.click();
    await page.waitForURL('**/checks/facts/breaks-out/');
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await page.close();
  });

  test('says without JavaScript that it needs it, and leads to the lists', async () => {
    const page = await open(`${own.home}search/`, { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('JavaScript');
    await page.locator('main').getByRole('link', { name: 'All fact-checks' }).click();
    await page.waitForURL('**/facts/');
    await page.close();
  });
});

describe('a fact page', () => {
  test('asks no other host for anything, and runs no script', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${own.home}facts/mysejahtera-data-sold/`, { waitUntil: 'networkidle' });
    expect(asked.filter((address) => !address.startsWith(own.home))).toEqual([]);
    expect(asked.filter((address) => /\.m?js(\?|$)/.test(address))).toEqual([]);
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    await page.close();
  });

  test('shows claim, verdict and short answer on a phone without scrolling', async () => {
    const page = await open(`${own.home}facts/cybercrime-almost-doubled/`, {
      viewport: { width: 360, height: 740 },
    });
    expect(await page.locator('.finding').innerText()).toMatch(/almost doubled[\s\S]*20,701/);
    const box = await page.locator('.finding').boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(740);
    await page.close();
  });

  test('leads from a citation to its source and back', async () => {
    const page = await open(`${own.home}facts/cybercrime-almost-doubled/`);
    await page.locator('a[role="doc-noteref"]').first().click();
    const source = new URL(page.url()).hash;
    expect(source).toMatch(/^#source-/);
    await page.locator(`${source} a[href^="#cite-"]`).first().click();
    expect(new URL(page.url()).hash).toMatch(/^#cite-.*-1$/);
    await page.close();
  });
});

describe('every kind of page', () => {
  const kinds = [
    ...[
      '',
      'facts/',
      'facts/mysejahtera-data-sold/',
      'facts/mysejahtera-no-cases-reported/',
      'verdicts/',
      'verdicts/unproven/',
    ],
    ...[
      'topics/',
      'topics/mysejahtera/',
      'years/',
      'years/2022/',
      'claimants/',
      'sources/',
      'sources/malaymail.com/',
    ],
    ...[
      'series/',
      'series/police-online-fraud/',
      'series/compare/',
      'series/compare/?a=commercial-crime&b=police-online-fraud',
      'series/compare/?a=mycert-incidents&b=police-online-fraud',
      'series/compare/cybercrime-investigation-papers/police-online-fraud/',
      'facts/cybercrime-almost-doubled/',
      'facts/mysejahtera-no-cases-reported/',
      'corrections/',
      'search/',
      'search/?q=MySejahtera',
      'methodology/',
      'contact/',
      '404.html',
    ],
  ];

  test.each(['light', 'dark'] as const)('has nothing that axe finds, in %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    const found: string[] = [];
    for (const kind of kinds) {
      await page.goto(own.home + kind, { waitUntil: 'networkidle' });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
        return violations.map(
          ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(' and ')}`,
        );
      });
      found.push(...violations.map((violation) => `/${kind}: ${violation}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });

  test.each([320, 360, 768])('is never wider than a screen of %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    const wide: string[] = [];
    for (const kind of kinds) {
      await page.goto(own.home + kind, { waitUntil: 'networkidle' });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`/${kind}: ${over} pixels too wide`);
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});
