import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';

const sites = inject('sites');

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

type Options = Parameters<Browser['newPage']>[0];

/** A page whose first chart is drawn. */
async function drawn(address: string, options: Options = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('[data-chart]').first().scrollIntoViewIfNeeded();
  await page.locator('[data-chart].drawn').first().waitFor();
  return page;
}
const police = () => `${own.home}series/police-online-fraud/`;
const readings = () => `${fixture.home}series/gauge-readings/`;

/** How many pixels of each colour the first chart shows in the slot of the bar at `index`; "r,g,b,a" → count. */
function colours(page: Page, index: number): Promise<Record<string, number>> {
  return page.evaluate((at) => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    const slot = (document.querySelectorAll('.chart-point')[at] as HTMLElement).getBoundingClientRect();
    const box = canvas.getBoundingClientRect();
    const scale = canvas.width / box.width;
    const [x, y, width, height] = [slot.left - box.left, slot.top - box.top, slot.width, slot.height].map(
      (length) => Math.round(length * scale),
    ) as [number, number, number, number];
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(x, y, width, height);
    const counts: Record<string, number> = {};
    for (let pixel = 0; pixel < data.length; pixel += 4) {
      const colour = [...data.slice(pixel, pixel + 4)].join(',');
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return counts;
  }, index);
}

/** What part of the bar's own area has its colour: a whole bar nearly all, a hatched one some, a missing one none. */
async function filled(page: Page, index: number, colour: string): Promise<number> {
  return page.evaluate(
    ([at, wanted]) => {
      const canvas = document.querySelector('canvas') as HTMLCanvasElement;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      const slot = (
        document.querySelectorAll('.chart-point')[at as number] as HTMLElement
      ).getBoundingClientRect();
      const box = canvas.getBoundingClientRect();
      const scale = canvas.width / box.width;
      const middle = Math.round((slot.left - box.left + slot.width / 2) * scale);
      // The bar stands on the axis; a strip of some pixels' width through its middle is enough.
      const { data } = context.getImageData(middle - 8, 0, 16, canvas.height);
      const isBar = (pixel: number) => [...data.slice(pixel * 4, pixel * 4 + 4)].join(',') === wanted;
      const rows = Array.from({ length: canvas.height }, (_, row) => row).filter((row) =>
        Array.from({ length: 16 }, (_, column) => row * 16 + column).some(isBar),
      );
      if (rows.length === 0) return 0;
      const area = (Math.max(...rows) - Math.min(...rows) + 1) * 16;
      const bar = rows
        .flatMap((row) => Array.from({ length: 16 }, (_, column) => row * 16 + column))
        .filter(isBar);
      return bar.length / area;
    },
    [index, colour] as const,
  );
}

/** The place of the first row of the first table that holds something: the point of the chart that has its place. */
function placeOf(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    const rows = [
      ...(document.querySelector('.series-table')?.querySelectorAll('tr:has(th[data-from])') ?? []),
    ];
    return rows.findIndex((row) => row.querySelector(wanted));
  }, selector);
}

const light = '47,110,168,255';
const dark = '127,178,224,255';

describe('a chart is drawn', () => {
  test('with whole bars filled, part of a year hatched, and the place of a missing figure empty', async () => {
    const page = await drawn(police(), { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 });
    const points = page.locator('.chart-points').first().locator('.chart-point');
    expect(await points.count()).toBe(
      await page.locator('.series-table').first().locator('th[data-from]').count(),
    );
    expect(await filled(page, 0, light)).toBeGreaterThan(0.95);
    const hatched = await filled(page, await placeOf(page, 'th[data-partial]'), light);
    expect(hatched).toBeGreaterThan(0.1);
    expect(hatched).toBeLessThan(0.8);
    await page.goto(`${own.home}series/cybercrime-investigation-papers/`, { waitUntil: 'networkidle' });
    await page.locator('[data-chart].drawn').first().waitFor();
    const missing = await placeOf(page, 'td.none');
    expect(await points.nth(missing).getAttribute('aria-label')).toBe('2017: no figure.');
    expect(await filled(page, 0, light)).toBeGreaterThan(0.95);
    expect(await filled(page, missing, light)).toBe(0);
    await page.close();
  });

  test('with an arrow out of "more than", a hollow bar for "less than", and a line for a range', async () => {
    const page = await drawn(readings(), { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 });
    const ink = '20,32,43,255';
    const names = await page
      .locator('.chart-points')
      .first()
      .locator('.chart-point')
      .evaluateAll((points) =>
        points.map((point) => (point.getAttribute('aria-label') ?? '').split('. ')[0]?.replace(/\s/g, ' ')),
      );
    expect(names.slice(0, 4)).toEqual([
      '2017: 730',
      'January – March 2018, part of the year: more than 180',
      'April 2018, part of the year: less than 60',
      'June – December 2018, part of the year: from 400 to 420',
    ]);
    const inked = await Promise.all(
      [0, 1, 2, 3].map(async (index) => (await colours(page, index))[ink] ?? 0),
    );
    // The marks "730" and ">180" have about the same ink; what is more is the arrow.
    expect(inked[1]).toBeGreaterThan((inked[0] as number) + 20);
    expect(inked[3]).toBeGreaterThan((inked[0] as number) + 20);
    expect(inked[2]).toBeGreaterThan((inked[0] as number) + 10);
    await page.close();
  });

  test('with the letters of a value that was revised and of one that may still change, and says so', async () => {
    const page = await drawn(readings());
    const point = page.locator('.chart-points').first().locator('.chart-point').last();
    expect(await point.getAttribute('aria-label')).toMatch(
      /^2020: 420\. Source 1: Examplehaven Harbour Board\. Provisional: .* Revised on .* before that it was 400\. Some had been left out\. Source 1: Examplehaven Harbour Board\.$/,
    );
    expect(await page.locator('.chart-key').first().innerText()).toMatch(/ʳ: .*ᵖ: /);
    expect(await page.locator('td[data-flags="revised provisional"]').count()).toBe(1);
    await page.close();
  });

  test('as a line where there are more values than bars have room for, broken where a figure is missing', async () => {
    const page = await drawn(`${fixture.home}series/breaks-out/`, {
      viewport: { width: 1280, height: 900 },
      deviceScaleFactor: 1,
    });
    const points = page.locator('.chart-points').first().locator('.chart-point');
    expect(await points.count()).toBe(36);
    const lineAt = async (index: number) => (await colours(page, index))[light] ?? 0;
    // May 2017 has no figure. March 2018 is "more than": its point is hollow, and no line leads to it.
    const [whole, missing, hollow] = await Promise.all([3, 16, 26].map(lineAt));
    expect(missing).toBe(0);
    expect(hollow).toBeGreaterThan(0);
    expect(hollow).toBeLessThan((whole as number) / 2);
    await points.first().focus();
    for (let key = 0; key < 16; key += 1) await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'May 2017: no figure.',
    );
    await page.close();
  });

  test('in the colours of the scheme, also when that changes while the page is open', async () => {
    const page = await drawn(police(), { colorScheme: 'light' });
    expect(await filled(page, 0, light)).toBeGreaterThan(0.95);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => filled(page, 0, dark)).toBeGreaterThan(0.95);
    expect(await filled(page, 0, light)).toBe(0);
    await page.close();
  });

  test('in the colours of the system where these are forced, with its hatching', async () => {
    const page = await drawn(police(), { forcedColors: 'active', deviceScaleFactor: 1 });
    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.cssText = 'forced-color-adjust: none; color: LinkText';
      const parts = getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3) ?? [];
      return [...parts, '255'].join(',');
    });
    expect(system).not.toBe(light);
    expect(await filled(page, 0, system)).toBeGreaterThan(0.95);
    const hatched = await filled(page, await placeOf(page, 'th[data-partial]'), system);
    expect(hatched > 0.1 && hatched < 0.8).toBe(true);
    await page.close();
  });

  test('lying on a narrow screen and upright on a wide one, as often as its width changes', async () => {
    const page = await drawn(police(), { viewport: { width: 360, height: 740 } });
    const shape = () =>
      page
        .locator('.chart-point')
        .first()
        .evaluate((point) => (point.clientWidth > point.clientHeight ? 'lying' : 'upright'));
    expect(await shape()).toBe('lying');
    await page.setViewportSize({ width: 1000, height: 740 });
    await expect.poll(shape).toBe('upright');
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(shape).toBe('lying');
    await page.close();
  });
});

describe('the points of a chart', () => {
  const focused = (page: Page) =>
    page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? '').replace(/\s/g, ' '));
  const readout = (page: Page) => page.locator('.chart-readout').first();

  test('are reached by Tab and the arrow keys, and say period, value, qualifier and source', async () => {
    const page = await drawn(police());
    const group = page.getByRole('group', { name: /^Chart of Cases, 2019/ });
    expect(await group.getAttribute('aria-description')).toContain('arrow keys');
    const stops = await group.locator('[tabindex="0"]').count();
    expect(stops).toBe(1);
    await group.locator('[tabindex="0"]').focus();
    expect(await focused(page)).toMatch(/^2019: 13,703\. Source 1: The Sun Daily \(Bernama\)\./);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(await focused(page)).toBe(
      'January – February 2022, part of the year: 3,273. Source 2: Malay Mail (Bernama). Two months only. The minister called these cases cybercrime.',
    );
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('2024: 35,368. Source 3: Asia News Hub.');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^2024/);
    for (const key of ['Home', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
    expect(await focused(page)).toMatch(/^2019/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('table-scroll');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toMatch(/^2019/);
    await page.close();
  });

  test('show their words to the eye as well, until Escape or until the focus goes', async () => {
    const page = await drawn(police());
    expect(await readout(page).isVisible()).toBe(false);
    await page.locator('.chart-point').first().focus();
    const note = 'The Home Minister said "around 13,000" in March 2022.';
    const first = `2019\n13,703\nSource 1: The Sun Daily (Bernama)\n${note}`;
    const hint = 'The arrow keys go from point to point, Escape hides its words.';
    expect(await readout(page).innerText()).toBe(`${first}\n${hint}`);
    for (const key of ['ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await readout(page).innerText()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await readout(page).isVisible()).toBe(false);
    expect(await focused(page)).toMatch(/^2019/);
    await page.keyboard.press('ArrowRight');
    expect(await readout(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await readout(page).isVisible()).toBe(false);
    await page.close();
  });

  test('answer a pointer and a finger, and keep their words inside the chart', async () => {
    const page = await drawn(police(), { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.locator('.chart-point').last().hover();
    expect(await readout(page).isVisible()).toBe(true);
    await page.locator('.chart-points').first().locator('.chart-point').last().tap();
    expect(await readout(page).innerText()).toContain('35,368');
    const [words, box] = await Promise.all([
      readout(page).boundingBox(),
      page.locator('.chart-points').first().boundingBox(),
    ]);
    if (!words || !box) throw new Error('not shown');
    expect(words.x >= box.x - 1 && words.x + words.width <= box.x + box.width + 1).toBe(true);
    expect(words.y >= box.y - 1 && words.y + words.height <= box.y + box.height + 1).toBe(true);
    await page.close();
  });

  test('have names in the language of the page, and no rival in the canvas', async () => {
    const page = await drawn(police());
    expect(await page.locator('canvas').first().getAttribute('aria-hidden')).toBe('true');
    expect(
      await page
        .getByRole('group', { name: /^Chart of/ })
        .first()
        .getByRole('img')
        .count(),
    ).toBe(await page.locator('.series-table').first().locator('th[data-from]').count());
    await page.close();
  });
});

describe('a page with a chart', () => {
  /** The scripts that a page asks for. */
  const asked = (page: Page) => {
    const scripts: string[] = [];
    page.on('request', (request) => /\.js(\?|$)/.test(request.url()) && scripts.push(request.url()));
    return scripts;
  };

  test('fetches the chart code only when the chart comes near the window', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 600 } });
    const scripts = asked(page);
    await page.goto(own.home, { waitUntil: 'networkidle' });
    expect(scripts.filter((script) => script.includes('draw-chart'))).toEqual([]);
    await page.locator('[data-chart]').first().scrollIntoViewIfNeeded();
    await page.locator('[data-chart].drawn').first().waitFor();
    expect(scripts.filter((script) => script.includes('draw-chart'))).toHaveLength(1);
    await page.close();
  });

  test('is the only kind of page that has the code', async () => {
    const page = await browser.newPage();
    const scripts = asked(page);
    for (const path of [
      'facts/',
      'facts/mysejahtera-data-sold/',
      'series/',
      'years/',
      'topics/',
      'verdicts/',
    ])
      await page.goto(own.home + path, { waitUntil: 'networkidle' });
    expect(scripts).toEqual([]);
    await page.close();
  });

  test.each([
    ['series/police-online-fraud/', 360],
    ['series/police-online-fraud/', 1280],
    ['facts/cybercrime-almost-doubled/', 360],
    ['facts/cybercrime-almost-doubled/', 1280],
    ['series/mycert-incidents/', 768],
    ['', 1280],
  ])('moves nothing when its charts are drawn: /%s at %i pixels', async (path, width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    await page.addInitScript(() => {
      const all = { shift: 0 };
      Object.assign(window, { all });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) all.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(own.home + path, { waitUntil: 'networkidle' });
    const boxes = page.locator('[data-chart]');
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let index = 0; index < (await boxes.count()); index += 1) {
      await boxes.nth(index).scrollIntoViewIfNeeded();
      await page.locator('[data-chart].drawn').nth(index).waitFor();
    }
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { all: { shift: number } }).all.shift)).toBe(0);
    await page.close();
  });

  test('gives a chart of three bars a good height, lying and upright', async () => {
    for (const [width, least] of [
      [360, 150],
      [1280, 320],
    ] as const) {
      const page = await drawn(`${own.home}facts/cybercrime-almost-doubled/`, {
        viewport: { width, height: 900 },
      });
      expect(await page.locator('.chart-point').count()).toBe(3);
      const box = await page.locator('canvas').first().boundingBox();
      expect(box?.height, `${width} pixels wide`).toBeGreaterThanOrEqual(least);
      await page.close();
    }
  });

  test('draws at once and moves nothing, whether or not motion is to be reduced', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await drawn(police(), { reducedMotion });
      const [first, second] = await page.evaluate(async () => {
        const canvas = document.querySelector('canvas') as HTMLCanvasElement;
        const now = canvas.toDataURL();
        await new Promise((done) => setTimeout(done, 300));
        return [now, canvas.toDataURL()];
      });
      expect(first === second).toBe(true);
      await page.close();
    }
  });

  test('says the same in its table without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(police());
    expect(await page.locator('table').first().isVisible()).toBe(true);
    expect(await page.locator('canvas').count()).toBe(0);
    const cells = (await page.locator('table').first().locator('tbody tr').allTextContents()).join(' ');
    expect([cells.includes('20,701'), cells.includes('3,273')]).toEqual([true, true]);
    await page.close();
  });

  test('keeps its table when the chart code does not come', async () => {
    const page = await browser.newPage();
    await page.route('**/draw-chart*', (route) => route.abort());
    await page.goto(police(), { waitUntil: 'networkidle' });
    expect(await page.locator('table').first().isVisible()).toBe(true);
    expect(await page.locator('.drawn').count()).toBe(0);
    await page.close();
  });
});

describe('a change of what is counted', () => {
  test('is a dashed line between two bars, and in the words of the point, with the marks of the key', async () => {
    const page = await drawn(`${own.home}series/commercial-crime/`, {
      viewport: { width: 1280, height: 900 },
      deviceScaleFactor: 1,
    });
    const ink = '20,32,43,255';
    const figure = page.locator('figure').first();
    expect(await figure.locator('.chart-point').last().getAttribute('aria-label')).toBe(
      '2024: 41,701. Source 2: Malay Mail. Counts something else than the other figures: Investigation papers opened.',
    );
    expect(await figure.locator('.chart-key').innerText()).toContain('ᵇ: counts something else');
    expect(await figure.locator('figcaption').innerText()).toContain(
      '2024 counts something else (Investigation papers opened) and is not compared with the others.',
    );
    expect(await figure.locator('figcaption').innerText()).not.toMatch(/up|down|highest/);
    // The line stands where the slots of 2023 and 2024 meet; nothing of ink stands where those of 2022 and 2023 do.
    const between = (index: number) =>
      page.evaluate(
        ([at, wanted]) => {
          const canvas = document.querySelector('canvas') as HTMLCanvasElement;
          const slot = document.querySelectorAll<HTMLElement>('.chart-point')[at as number] as HTMLElement;
          const x = Math.round(slot.offsetLeft) - 4;
          const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
            x,
            40,
            8,
            canvas.height - 100,
          );
          const pixels = Array.from({ length: data.length / 4 }, (_, pixel) =>
            [...data.slice(pixel * 4, pixel * 4 + 4)].join(','),
          );
          return pixels.filter((pixel) => pixel === wanted).length;
        },
        [index, ink] as const,
      );
    expect(await between(5)).toBeGreaterThan(60);
    expect(await between(4)).toBe(0);
    await page.close();
  });
});

describe('a value of a currency', () => {
  test('is read with its currency at its point', async () => {
    const page = await drawn(police());
    const losses = page.locator('.chart-points').nth(1).locator('.chart-point');
    await page.locator('[data-chart]').nth(1).scrollIntoViewIfNeeded();
    await losses.first().waitFor();
    expect((await losses.first().getAttribute('aria-label'))?.replace(/\s/g, ' ')).toMatch(
      /^2019: RM 539 million\./,
    );
    await page.close();
  });
});

describe('a fact file with a chart', () => {
  test('shows the part of the series that it names, with its source', async () => {
    const page = await drawn(`${own.home}facts/cybercrime-almost-doubled/`);
    const figure = page.locator('.prose figure');
    expect(await figure.locator('.chart-point').count()).toBe(3);
    expect(await figure.locator('th[data-from]').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('2019'), expect.stringContaining('2021')]),
    );
    const link = figure.locator('td.citation a').first();
    expect(await link.textContent()).toBe('The Sun Daily (Bernama)');
    await link.click();
    await page.waitForURL('**/series/police-online-fraud/#source-*');
    await page.close();
  });
});

describe('two series side by side', () => {
  const words = (page: Page) => page.locator('main').innerText();
  const compare = async (a: string, b: string) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${own.home}series/compare/?a=${a}&b=${b}`, { waitUntil: 'networkidle' });
    await page.locator('.compared .notice').waitFor();
    return page;
  };

  test('stand on the same periods, each with its own axis, and nothing is computed', async () => {
    const page = await compare('cybercrime-investigation-papers', 'police-online-fraud');
    expect(await page.locator('.compared h2 a').allTextContents()).toHaveLength(2);
    expect(await words(page)).toMatch(/Nothing is computed[^]*each counts by its own definition/);
    const figures = page.locator('.compared figure');
    expect(await figures.count()).toBe(4);
    const periods = (index: number) =>
      figures
        .nth(index)
        .locator('th[data-from]')
        .evaluateAll((cells) =>
          cells.map((cell) => `${cell.getAttribute('data-from')}/${cell.getAttribute('data-to')}`),
        );
    expect(await periods(0)).toEqual(await periods(1));
    expect((await periods(0)).toSorted()).toEqual(await periods(0));
    expect(await page.locator('.compared .series-table').first().innerText()).toMatch(/2023\s+no figure/);
    await page.locator('.compared [data-chart].drawn').nth(1).waitFor();
    expect(await figures.nth(0).locator('.chart-point').count()).toBe((await periods(0)).length);
    await page.close();
  });

  test('say the same by script as on the page made for a pair that a fact file names', async () => {
    const page = await compare('cybercrime-investigation-papers', 'police-online-fraud');
    const tables = () =>
      page
        .locator('.series-table')
        .evaluateAll((all) => all.map((table) => (table as HTMLElement).innerText.replace(/\s+/g, ' ')));
    const notice = () => page.locator('main > .notice, .compared > .notice').innerText();
    const byScript = [await tables(), await notice()];
    await page.goto(`${own.home}series/compare/cybercrime-investigation-papers/police-online-fraud/`);
    expect([await tables(), await notice()]).toEqual(byScript);
    await page.close();
  });

  test('are refused with the reasons when they count other things', async () => {
    const page = await compare('mycert-incidents', 'police-online-fraud');
    expect(await page.locator('.compared .notice').innerText()).toMatch(
      /not shown side by side:\s+two bodies count, .* and .*\s+each counts by its own definition\s+the one counts “Incidents”, the other “Cases”/,
    );
    expect(await page.locator('.compared figure').count()).toBe(0);
    expect(await page.locator('.compared dl').count()).toBe(2);
    await page.close();
  });

  test('are refused when they are one series', async () => {
    const page = await compare('mycert-incidents', 'mycert-incidents');
    expect(await page.locator('.compared .notice').innerText()).toContain('it is one series, named twice');
    await page.close();
  });

  test('are chosen in a form that a keyboard can use', async () => {
    const page = await browser.newPage();
    await page.goto(`${own.home}series/compare/?a=police-online-fraud`, { waitUntil: 'networkidle' });
    expect(await page.getByLabel('One series').inputValue()).toBe('police-online-fraud');
    await page.getByLabel('Beside it').selectOption('commercial-crime');
    await page.getByLabel('Beside it').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/series/compare/?a=police-online-fraud&b=commercial-crime');
    await page.locator('.compared figure').first().waitFor();
    await page.close();
  });

  test('run nothing that the address holds', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(
      `${own.home}series/compare/?a=${encodeURIComponent('../x')}&b=<img src=x onerror=broken=1>`,
      {
        waitUntil: 'networkidle',
      },
    );
    expect(asked.filter((path) => /\/x|img/.test(path))).toEqual([]);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await page.close();
  });

  test('run nothing of a hostile series, and keep their base path', async () => {
    const page = await browser.newPage();
    await page.goto(`${fixture.home}series/compare/?a=breaks-out&b=gauge-readings`, {
      waitUntil: 'networkidle',
    });
    await page.locator('.compared [data-chart].drawn').first().waitFor();
    await page.locator('.compared .chart-point').first().focus();
    expect(await page.locator('.compared h2').first().innerText()).toContain('</script><img src=x');
    expect(await page.locator('.compared :is(img, script, svg[onload], [onclick])').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    const heads = page.locator('.compared h2 a');
    expect(await heads.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/checks/series/breaks-out/',
      '/checks/series/gauge-readings/',
    ]);
    await page.close();
  });

  test('say so when the series do not come', async () => {
    const page = await browser.newPage();
    await page.route('**/series/police-online-fraud.json', (route) => route.abort());
    await page.goto(`${own.home}series/compare/?a=commercial-crime&b=police-online-fraud`);
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    await page.close();
  });

  test('lead without JavaScript to the pairs that fact files name', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${own.home}series/compare/`);
    expect(await page.getByRole('button', { name: 'Show' }).isVisible()).toBe(false);
    expect(await words(page)).toContain('needs JavaScript');
    await page.locator('main li a').first().click();
    await page.waitForURL('**/series/compare/*/*/');
    expect(await page.locator('figure table').count()).toBe(4);
    await page.close();
  });
});

describe('the totals of verdicts', () => {
  test.each([
    ['', 'verdicts/refuted/'],
    ['topics/', 'topics/mysejahtera/'],
    ['years/', 'years/2022/'],
    ['verdicts/', 'verdicts/unproven/'],
  ])('on /%s are bars in proportion that lead to their lists', async (path, list) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(own.home + path);
    const bars = await page
      .locator('.totals')
      .first()
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => ({
          count: Number(row.querySelector('td span')?.textContent),
          width: row.querySelector('.bar')?.getBoundingClientRect().width ?? 0,
        })),
      );
    const most = bars.reduce((a, b) => (a.count > b.count ? a : b));
    for (const { count, width } of bars) expect(width / most.width).toBeCloseTo(count / most.count, 1);
    const address = await page.evaluate(() => location.pathname);
    const bar = page
      .locator(`.totals .bar[href="${address.replace(/[^/]*$/, '').replace(path, '')}${list}"]`)
      .first();
    await bar.click();
    await page.waitForURL(`**/${list}`);
    await page.close();
  });

  test('have one stop for each list in the order of Tab, and stay visible in forced colours', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(`${own.home}years/`);
    const rows = page.locator('.totals tbody tr');
    expect(await rows.locator('a:not([tabindex="-1"])').count()).toBe(await rows.count());
    const colour = await page
      .locator('.bar')
      .first()
      .evaluate((bar) => [
        getComputedStyle(bar).backgroundColor,
        getComputedStyle(document.body).backgroundColor,
      ]);
    expect(colour[0]).not.toBe(colour[1]);
    await page.close();
  });
});
