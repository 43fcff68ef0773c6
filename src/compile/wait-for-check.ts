import type { Plugin } from 'vite';
import type { Checked } from './in-background.ts';

/** Keeps the bundler from finishing, and so the first page from being rendered, before the check has. */
export function waitForCheck(checked: Promise<Checked>): Plugin {
  return {
    name: 'semak-wait-for-check',
    // Astro also starts a server, to read its collections; that need not wait.
    apply: 'build',
    async buildEnd() {
      await checked;
    },
  };
}
