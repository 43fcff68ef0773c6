import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../check/content.ts';
import { cacheFolder, replaceFolder } from '../folders.ts';
import { besidePages } from './beside-pages.ts';
import type { Compiled } from './compile.ts';

/** Where `npm run dev` has what a build makes beside its pages. */
export function devFolder(): string {
  return join(cacheFolder(), 'dev');
}

let last: Promise<void> = Promise.resolve();

/** Makes it anew, one time after another; what stands is replaced by a whole one. */
export function remakeBeside(compiled: Compiled, content: Content): Promise<void> {
  const remake = async () => {
    const { makeBeside } = await import('./make-beside.ts');
    const made = `${devFolder()}.new`;
    rmSync(made, { recursive: true, force: true });
    await makeBeside(compiled, content, (part) => join(made, besidePages[part]));
    replaceFolder(devFolder(), made);
  };
  last = last.then(remake, remake);
  return last;
}
