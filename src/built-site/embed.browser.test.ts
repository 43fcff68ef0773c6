import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';

let browser: Browser;
let own: ServedSite;
let other: Server;
let elsewhere: string;
/** What the page on another site holds. */
let page = '';

beforeAll(async () => {
  [browser, own] = await Promise.all([startChromium(), serve(inject('sites').own)]);
  other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title><main>${page}</main>`);
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
  other?.close();
});

/** The code that a page of ours gives away, leading to where this test serves the site. */
async function codeOn(path: string, field: string): Promise<string> {
  const tab = await browser.newPage();
  await tab.goto(own.home + path);
  const code = await tab.locator(field).inputValue();
  await tab.close();
  return code.replace(/src="https?:\/\/[^/]+\//, `src="${own.home}`);
}

/** Opens the code in a page of another site; every host that is asked for anything on the way. */
async function framed(code: string, width: number) {
  page = code;
  const tab = await browser.newPage({ viewport: { width, height: 900 } });
  const hosts = new Set<string>();
  tab.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await tab.goto(elsewhere, { waitUntil: 'networkidle' });
  return { tab, hosts, frame: tab.frameLocator('iframe') };
}

test.each([360, 900])('a chart is drawn in a frame of another site, %i pixels wide', async (width) => {
  const code = await codeOn('series/police-online-fraud/', '#embed-cases');
  const { tab, hosts, frame } = await framed(code, width);
  await frame.locator('[data-chart].drawn').waitFor();
  expect(await frame.locator('h1').innerText()).toMatch(/^Cases, 2019/);
  expect(await frame.locator('main').innerText()).toMatch(
    /Counted by: Royal Malaysia Police\. Sources: The Sun/,
  );
  expect(await frame.locator('header, footer, nav').count()).toBe(0);
  expect([...hosts].sort()).toEqual([new URL(elsewhere).origin, new URL(own.home).origin].sort());
  const inside = await frame
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
  expect(inside[0]).toBe(inside[1]);
  const [opened] = await Promise.all([
    tab.context().waitForEvent('page'),
    frame.getByRole('link', { name: /^More at/ }).click(),
  ]);
  await opened.waitForURL('**/series/police-online-fraud/');
  await tab.close();
});

test('the card of a fact file is shown in a frame of another site, whole', async () => {
  const code = await codeOn('facts/cybercrime-almost-doubled/', '#embed');
  const { tab, hosts, frame } = await framed(code, 360);
  await frame.locator('h1').waitFor();
  expect(await frame.locator('main').innerText()).toMatch(
    /^\s*Misleading\s+Police online fraud cases rose by half/,
  );
  expect([...hosts].sort()).toEqual([new URL(elsewhere).origin, new URL(own.home).origin].sort());
  const [needed, given] = await frame
    .locator('html')
    .evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight]);
  expect(needed).toBeLessThanOrEqual(given as number);
  await tab.close();
});
