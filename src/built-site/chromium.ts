import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Where systems keep a Chromium or Chrome. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Keeps the browser from asking anything of the network by itself; the tests run offline. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a real Chromium: the one in `CHROME_PATH`, else Playwright's or the system's, else the one that comes inside
 * an npm package (Linux), so that the tests need nothing installed by hand.
 * @throws when `CHROME_PATH` names nothing, or when no browser can be started
 */
export async function startChromium(): Promise<Browser> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH is ${chosen}, where there is no browser`);
  const found =
    chosen ?? [chromium.executablePath(), ...installed].find((path) => path !== '' && existsSync(path));
  const executablePath = found ?? (await packed.executablePath());
  // A container's root user has no sandbox to start. The packed browser's own arguments are for one process in a
  // cloud function: they turn web security off and end the browser with its first page.
  const args = process.getuid?.() === 0 || !found ? [...quiet, '--no-sandbox'] : quiet;
  return chromium.launch({ executablePath, args });
}
