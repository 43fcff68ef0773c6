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

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The words of each picture of a page as the boxes that they fill, and where its axis stands. */
function pictures(page: Page): Promise<{ axis: number; periods: Box[]; words: Box[] }[]> {
  return page.evaluate(() => {
    const boxes = (all: Iterable<Element>) =>
      [...all].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { text: element.textContent ?? '', left, right, top, bottom };
      });
    return [...document.querySelectorAll('.chart-picture > svg')].map((picture) => ({
      axis: picture.querySelector('.axis')?.getBoundingClientRect().left ?? 0,
      periods: boxes(picture.querySelectorAll('.period')),
      words: boxes(picture.querySelectorAll('text')),
    }));
  });
}

/** The pairs of words that lie over one another. */
function overlaps(words: readonly Box[]): string[] {
  return words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right && b.left < a.right && a.top + 1 < b.bottom - 1 && b.top + 1 < a.bottom - 1,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

describe('without JavaScript', () => {
  test.each([
    ['series/police-online-fraud/', 360],
    ['series/mycert-incidents/', 320],
    ['series/commercial-crime/', 768],
    ['facts/cybercrime-almost-doubled/', 1280],
  ])('the picture is there to see, its words apart: /%s at %i pixels', async (path, width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 }, javaScriptEnabled: false });
    await page.goto(own.home + path);
    expect(await page.locator('.chart-picture svg').first().isVisible()).toBe(true);
    const all = await pictures(page);
    expect(all.length).toBeGreaterThan(0);
    for (const { axis, periods, words } of all) {
      expect(overlaps(words)).toEqual([]);
      expect(periods.filter(({ right }) => right > axis)).toEqual([]);
      expect(words.filter(({ right }) => right > width)).toEqual([]);
    }
    // Nothing stands in the room that only a script would fill.
    const [box, picture] = await Promise.all([
      page.locator('.chart-box').first().boundingBox(),
      page.locator('.chart-picture svg').first().boundingBox(),
    ]);
    expect(Math.abs((box?.height ?? 0) - (picture?.height ?? 1))).toBeLessThan(2);
    await page.close();
  });

  test('the picture has the letters that its key explains', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${fixture.home}series/gauge-readings/`);
    const [picture] = await pictures(page);
    expect(picture?.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['420 ʳᵖ', '<60 ᵇ']));
    expect(await page.locator('.chart-key').first().innerText()).toMatch(/ʳ: .*ᵖ: .*ᵇ: /s);
    await page.close();
  });
});

/** The pixels of a PNG of the site: how many of a colour lie in a rectangle, and how high the letters there are. */
async function inPng(page: Page, address: string, [x, y, width, height]: readonly number[]) {
  return page.evaluate(
    async ([src, ...place]) => {
      const image = new Image();
      image.src = src as string;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const [left, top, wide, high] = place as [number, number, number, number];
      const { data } = context.getImageData(left, top, wide, high);
      const pixel = (index: number) => [...data.slice(index * 4, index * 4 + 3)];
      const pixels = Array.from({ length: wide * high }, (_, index) => pixel(index));
      const isBar = ([r = 0, g = 0, b = 0]: number[]) =>
        Math.abs(r - 47) + Math.abs(g - 110) + Math.abs(b - 168) < 90;
      const isDark = (rgb: number[]) => Math.max(...rgb) < 110;
      const inked = Array.from({ length: high }, (_, row) =>
        pixels.slice(row * wide, (row + 1) * wide).some(isDark),
      );
      return {
        bar: pixels.filter(isBar).length / pixels.length,
        letters: inked.lastIndexOf(true) - inked.indexOf(true) + 1,
      };
    },
    [address, x, y, width, height] as const,
  );
}

describe('the picture for other places', () => {
  test('has letters of its size, whole bars filled and part of a year hatched, as PNG', async () => {
    const page = await browser.newPage();
    await page.goto(own.home);
    const png = `${own.home}series/police-online-fraud/cases.png`;
    // Seven rows between the head and the foot; in each the period begins at 48 and the bar at 357 pixels.
    const row = 57;
    const first = 132;
    const year = await inPng(page, png, [44, first, 100, row]);
    // A figure of the typeface is 0.73 of its size, which is 22.
    expect(year.letters).toBeGreaterThanOrEqual(15);
    expect(year.letters).toBeLessThanOrEqual(18);
    const whole = await inPng(page, png, [370, first + row / 2 - 8, 60, 16].map(Math.round));
    expect(whole.bar).toBeGreaterThan(0.98);
    const hatched = await inPng(page, png, [362, first + 3.5 * row - 8, 30, 16].map(Math.round));
    expect(hatched.bar).toBeGreaterThan(0.05);
    expect(hatched.bar).toBeLessThan(0.8);
    await page.close();
  });

  test('explains its marks and says its years, as SVG', async () => {
    const page = await browser.newPage();
    await page.goto(`${own.home}series/mycert-incidents/incidents.svg`);
    const words = (await page.locator('svg text').allTextContents()).join('\n').replace(/\s*–\s*/g, '–');
    expect(words).toContain('Incidents, 2011–2024');
    expect(words).toContain('15,218 †');
    expect(words).toContain('†: one page only is known that gives this figure.');
    expect(words).toContain('Hatched bars cover only part of a year.');
    await page.close();
  });
});

describe('in print', () => {
  const colourOf = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);

  test('the picture stands for the chart, in the colours of paper, also from a dark page', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${own.home}series/police-online-fraud/`, { waitUntil: 'networkidle' });
    await page.locator('[data-chart].drawn').first().waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.chart-picture svg').first().isVisible()).toBe(true);
    expect(await page.locator('canvas').first().isVisible()).toBe(false);
    expect(await colourOf(page, '.chart-picture .bar:not([fill])')).toBe('rgb(47, 110, 168)');
    expect(await colourOf(page, '.chart-picture text')).toBe('rgb(0, 0, 0)');
    await page.close();
  });

  test('two series that were chosen keep their charts, drawn in the colours of paper', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${own.home}series/compare/?a=commercial-crime&b=police-online-fraud`, {
      waitUntil: 'networkidle',
    });
    await page.locator('.compared [data-chart]').first().scrollIntoViewIfNeeded();
    await page.locator('.compared [data-chart].drawn').first().waitFor({ timeout: 10_000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const canvas = page.locator('.compared canvas').first();
    expect(await canvas.isVisible()).toBe(true);
    const bars = () =>
      canvas.evaluate((element) => {
        const { width, height } = element as HTMLCanvasElement;
        const context = (element as HTMLCanvasElement).getContext('2d') as CanvasRenderingContext2D;
        const { data } = context.getImageData(0, 0, width, height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (data[at] === 47 && data[at + 1] === 110 && data[at + 2] === 168) count += 1;
        return count;
      });
    await expect.poll(bars).toBeGreaterThan(1000);
    await page.close();
  });
});
