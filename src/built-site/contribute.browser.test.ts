import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { check } from '../check/check.ts';
import { fileOf, good, goodText, overlay } from '../check/fixtures/fixture.ts';
import { startChromium } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';

const sites = inject('sites');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serve(sites.fixture)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens the form in a browser that has kept nothing yet. */
async function open(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${site.home}contribute/${query}`);
  await page.locator('#contribute').waitFor({ state: 'visible' });
  return page;
}

/** The field of that path; of a list, in the item of that number. */
const field = (page: Page, path: string, item = 0) => page.locator(`form [data-field="${path}"]`).nth(item);
const problems = (page: Page) => page.locator('[data-part="problems"] > li');
const status = (page: Page) => page.locator('[data-part="status"]');
const sent = async (page: Page) => (await page.locator('[data-part="text"]').textContent()) ?? '';
const way = async (page: Page) =>
  new URL((await page.locator('[data-part="open"]').getAttribute('href')) ?? '');
const good1 = 'Nothing to mend. The file can be sent.';

const claim = 'The clerk keeps a second gauge in the cellar.';
const body = `## What was said

The clerk said so.

## What the record shows

The board "list two high waters on most days of the year"[^harbour-example].
`;

/** Fills everything in that a new fact file needs. */
async function write(page: Page, text = body): Promise<void> {
  await field(page, 'claim').fill(claim);
  await page.locator('#f-paste').fill('Look at https://harbour.example.org/tables, please.');
  await page.getByRole('button', { name: 'Add them as sources' }).click();
  await page.locator('[data-row="sources"]').waitFor();
  await page.getByRole('radio', { name: 'Contradicted' }).check();
  await field(page, 'headline').fill('The tables name one gauge, and it stands in the open');
  await field(page, 'summary').fill('The tables know of one gauge only.');
  await page.getByRole('checkbox').first().check();
  await field(page, 'body').fill(text);
  await field(page, 'authors').fill('Ada Example');
}

describe('a new fact file', () => {
  test('goes from an empty form to the address of the forge, and out of it passes the check', async () => {
    const page = await open();
    await write(page);
    await status(page).filter({ hasText: good1 }).waitFor();
    const address = await way(page);
    expect(address.origin + address.pathname).toBe(
      'https://code.example.org/tides/checks/_new/main/content/facts',
    );
    const [name, text] = [address.searchParams.get('filename'), address.searchParams.get('value') ?? ''];
    expect(name).toBe('the-clerk-keeps-a-second-gauge-in-the-cellar.md');
    expect(text).toBe(await sent(page));
    const { content, diagnostics } = check(overlay(good, [fileOf(`facts/${name}`, text)]));
    expect(diagnostics).toEqual([]);
    const { data } = content.facts.find(({ path }) => path.endsWith(`/${name}`)) ?? {};
    expect([data?.claim, data?.verdict, data?.sources[0]?.title]).toEqual([
      claim,
      'contradicted',
      'Tide tables of Examplehaven',
    ]);
    await page.context().close();
  });

  test('is told what is missing, and each problem leads to its field', async () => {
    const page = await open();
    await field(page, 'claim').fill('Short');
    await field(page, 'headline').focus();
    await problems(page).filter({ hasText: 'the key verdict is missing' }).waitFor();
    const beside = page.locator('[data-problems="claim"]');
    await beside.filter({ hasText: '10' }).waitFor();
    expect(await field(page, 'claim').getAttribute('aria-invalid')).toBe('true');
    // What nobody has come to yet is no mistake beside the field.
    expect(await page.locator('[data-problems="summary"]').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show beside each field' }).click();
    await page.locator('[data-problems="summary"]').filter({ hasText: 'missing' }).waitFor();
    await problems(page).getByRole('link', { name: 'Summary: the short answer' }).click();
    expect(await field(page, 'summary').evaluate((control) => control === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('has its quotations held against the evidence of the site', async () => {
    const page = await open();
    await write(page, body.replace('most days', 'all days'));
    await problems(page).filter({ hasText: 'Text, in Markdown' }).first().waitFor();
    expect(await problems(page).allInnerTexts()).toEqual([
      expect.stringMatching(/To mend: Text, in Markdown – .*list two high waters on/),
    ]);
    await page.context().close();
  });

  test('is shown as its page will look, and nothing of it runs', async () => {
    const page = await open();
    const hostile = `<img src=x onerror="window.broken=1"> [a](javascript:broken)\n\n${body}`;
    await write(page, hostile);
    await field(page, 'claim').fill('<script>window.broken = 1</script> is what they said.');
    const preview = page.locator('[data-part="preview"]');
    await preview.filter({ hasText: '<script>' }).waitFor();
    await preview.locator('.sources li').filter({ hasText: 'Tide tables of Examplehaven' }).waitFor();
    expect(await preview.locator('.badge').innerText()).toBe('Contradicted');
    expect(await preview.locator('img, script, a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await page.context().close();
  });

  test('is warned of a claim that was checked already', async () => {
    const page = await open();
    await field(page, 'claim').fill('Examplehaven has two high waters on every day of a year.');
    await page.locator('[data-part="similar"] a[href$="/facts/two-tides-a-day/"]').waitFor();
    await problems(page).filter({ hasText: 'this reads like' }).waitFor();
    await page.locator('[data-part="similar"]').getByRole('button').first().click();
    await problems(page).filter({ hasText: 'this reads like' }).waitFor({ state: 'detached' });
    expect(await field(page, 'related').inputValue()).toBe('two-tides-a-day');
    await page.context().close();
  });

  test('is kept in the browser until it is discarded', async () => {
    const page = await open();
    await write(page);
    await status(page).filter({ hasText: good1 }).waitFor();
    const before = await sent(page);
    await page.reload();
    await status(page).filter({ hasText: good1 }).waitFor();
    expect(await sent(page)).toBe(before);
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: 'Discard it for good?' }).click();
    await page.waitForLoadState();
    await page.locator('#contribute').waitFor({ state: 'visible' });
    expect(await field(page, 'claim').inputValue()).toBe('');
    await page.context().close();
  });

  test('that is too long for an address is copied, and the forge opens with its name', async () => {
    const page = await open();
    await write(page, `${body}\n${'One more sentence without a figure. '.repeat(300)}\n`);
    await page.locator('[data-part="open"]').filter({ hasText: 'Open the repository' }).waitFor();
    const address = await way(page);
    expect([...address.searchParams.keys()]).toEqual(['filename']);
    await page.context().route('https://code.example.org/**', (route) => route.fulfill({ body: 'forge' }));
    await page.locator('[data-part="open"]').click();
    await page.locator('[data-part="sent"]').filter({ hasText: 'copied' }).waitFor();
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sent(page));
    await page.context().close();
  });

  test('begins with what somebody searched for and did not find', async () => {
    const page = await open();
    await page.goto(`${site.home}search/?q=${encodeURIComponent('zebras "&" <unicorns>')}`);
    await page.getByRole('link', { name: 'Write a fact-check of this claim' }).click();
    await page.locator('#contribute').waitFor({ state: 'visible' });
    expect(await field(page, 'claim').inputValue()).toBe('zebras "&" <unicorns>');
    await page.context().close();
  });

  test('can be downloaded under its name', async () => {
    const page = await open();
    await write(page);
    await status(page).filter({ hasText: good1 }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('the-clerk-keeps-a-second-gauge-in-the-cellar.md');
    expect(readFileSync(await download.path(), 'utf8')).toBe(await sent(page));
    await page.context().close();
  });

  test('can be written by keyboard alone', async () => {
    const page = await open();
    await field(page, 'claim').focus();
    await page.keyboard.type(claim);
    const reached: string[] = [];
    for (let step = 0; step < 60 && !reached.includes('authors'); step += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const { dataset } = document.activeElement as HTMLElement;
        return dataset['field'] ?? dataset['part'] ?? dataset['add'] ?? '';
      });
      reached.push(now);
      if (now === 'paste') await page.keyboard.type('https://harbour.example.org/tables');
      if (now === 'add-pasted') {
        await page.keyboard.press('Enter');
        await page.locator('[data-row="sources"]').waitFor();
      }
      if (now === 'verdict') await page.keyboard.press('ArrowDown');
      if (now === 'headline')
        await page.keyboard.type('The tables name one gauge, and it stands in the open');
      if (now === 'summary') await page.keyboard.type('The tables know of one gauge only.');
      if (now === 'topics' && !reached.slice(0, -1).includes('topics')) await page.keyboard.press('Space');
      if (now === 'body') await page.keyboard.type('The board keeps one gauge[^harbour-example].');
      if (now === 'authors') await page.keyboard.type('Ada Example');
    }
    await status(page).filter({ hasText: good1 }).waitFor();
    await page.context().close();
  });
});

describe('a change of a published fact file', () => {
  const id = 'two-tides-a-day';
  const text = goodText(`facts/${id}.md`);

  test('begins on its page, with what stands there', async () => {
    const page = await open();
    await page.goto(`${site.home}facts/${id}/`);
    await page.getByRole('link', { name: 'Suggest a change' }).click();
    await status(page).filter({ hasText: good1 }).waitFor();
    expect(new URL(page.url()).search).toBe(`?fact=${id}`);
    expect(await sent(page)).toBe(text);
    expect((await page.locator('h1').textContent())?.trim()).toBe('Suggest a change');
    await page.context().close();
  });

  test('asks for the note that it needs, and changes nothing else in the file', async () => {
    const page = await open(`?fact=${id}`);
    await status(page).filter({ hasText: good1 }).waitFor();
    await page.getByRole('radio', { name: 'Contradicted' }).check();
    await problems(page)
      .filter({ hasText: 'verdict' })
      .getByRole('link', { name: 'What changed, and why' })
      .waitFor();
    expect(await page.locator('[data-part="sent"]').textContent()).toBe('');
    await field(page, 'history.note').fill('We had read the wrong column.');
    await status(page).filter({ hasText: good1 }).waitFor();
    const now = await sent(page);
    const [day] = /\d{4}-\d\d-\d\d/.exec(now.slice(now.indexOf('history:'))) ?? [];
    const note = `history:
  - date: ${day}
    kind: correction
    note: We had read the wrong column.
    from: half-right
    to: contradicted
`;
    expect(now).toBe(
      text
        .replace('verdict: half-right', 'verdict: contradicted')
        .replace('\n---\n\n##', `\n${note}---\n\n##`),
    );
    await page.context().route('https://code.example.org/**', (route) => route.fulfill({ body: 'forge' }));
    expect((await way(page)).pathname).toBe(`/tides/checks/_edit/main/content/facts/${id}.md`);
    await page.locator('[data-part="open"]').click();
    await page.locator('[data-part="sent"]').filter({ hasText: 'copied' }).waitFor();
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(now);
    await page.context().close();
  });

  test.each(['?fact=no-such-fact', '?fact=../data/check/folder', '?fact=%3Cscript%3E'])(
    'of a file that is not there begins a new one: %s',
    async (query) => {
      const page = await open(query);
      await page.locator('[data-part="notice"]').filter({ hasText: 'no such fact-check' }).waitFor();
      expect(await field(page, 'claim').inputValue()).toBe('');
      await page.context().close();
    },
  );
});

describe('the page of the form', () => {
  test('loads nothing of the check until somebody writes, and asks no other host for anything', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.home}contribute/`, { waitUntil: 'networkidle' });
    expect(asked.filter((address) => /worker|\/data\//.test(address))).toEqual([]);
    await field(page, 'claim').fill(claim);
    await problems(page).first().waitFor();
    expect(asked.filter((address) => !address.startsWith(site.home))).toEqual([]);
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'has nothing that axe finds, empty or full, in %s',
    async (colorScheme) => {
      for (const query of ['', '?fact=two-tides-a-day']) {
        const page = await open(query, { colorScheme });
        if (query === '') await write(page);
        await status(page).filter({ hasText: good1 }).waitFor();
        for (const fold of await page.locator('details').all())
          await fold.evaluate((one) => one.setAttribute('open', ''));
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
          return violations.map(
            ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(' and ')}`,
          );
        });
        expect(violations).toEqual([]);
        await page.context().close();
      }
    },
  );

  test.each([320, 360, 768])('is never wider than a screen of %i pixels', async (width) => {
    const page = await open('', { viewport: { width, height: 740 } });
    await write(page, `${body}\n\`${'long'.repeat(60)}\`\n`);
    await status(page).filter({ hasText: good1 }).waitFor();
    for (const fold of await page.locator('details').all())
      await fold.evaluate((one) => one.setAttribute('open', ''));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });

  test('says without JavaScript that it needs it, and leads to the repository', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.home}contribute/`);
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    expect(await page.locator('main').getByRole('link').first().getAttribute('href')).toBe(
      'https://code.example.org/tides/checks',
    );
    await page.close();
  });
});
