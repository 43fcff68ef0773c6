import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let fixture: ServedSite;

beforeAll(async () => {
  [browser, fixture] = await Promise.all([startChromium(), serve(inject('sites').fixture)]);
});
afterAll(async () => {
  await browser?.close();
  await fixture?.stop();
});

test('a withdrawn fact file is found, and is marked as withdrawn beside its verdict', async () => {
  const page = await browser.newPage();
  await page.goto(`${fixture.home}search/?q=ferry`, { waitUntil: 'networkidle' });
  const results = page.locator('.search-results li').filter({ has: page.locator('h3') });
  const withdrawn = results.filter({ has: page.locator('a[href$="/facts/ferry-lost-the-tide/"]') });
  expect(await withdrawn.locator('[data-part="withdrawn"]').isVisible()).toBe(true);
  const others = results.filter({ hasNot: page.locator('a[href$="/facts/ferry-lost-the-tide/"]') });
  expect(await others.locator('[data-part="withdrawn"]:visible').count()).toBe(0);
  await page.close();
});

test('a former address leads on without JavaScript', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${fixture.home}facts/moved-gauge/`);
  await page.waitForURL('**/checks/facts/gauge-was-moved/');
  expect(await page.locator('h1').textContent()).toContain('The gauge was moved in 2020');
  await page.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s where changes are told of', async (scheme) => {
  const page = await browser.newPage({ colorScheme: scheme });
  for (const path of [
    'corrections/',
    'corrections/updates/',
    'facts/gauge-was-moved/',
    'facts/breaks-out/',
  ]) {
    await page.goto(fixture.home + path, { waitUntil: 'networkidle' });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
      return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(' and ')}`);
    });
    expect(found, path).toEqual([]);
  }
  await page.close();
});

test.each([320, 768])('no list of changes is wider than a screen of %i pixels', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  for (const path of ['corrections/', 'corrections/updates/', 'facts/breaks-out/']) {
    await page.goto(fixture.home + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThan(
      1,
    );
  }
  await page.close();
});
