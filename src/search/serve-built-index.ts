import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { outputFolder } from '../folders.ts';

/** Lets `npm run dev` search what was built last: the index is made of built pages, so `dev` has none of its own. */
export function serveBuiltIndex(base: string): AstroIntegration {
  return {
    name: 'semak-built-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const path = `${base.replace(/\/$/, '')}/pagefind`;
        server.middlewares.use(path, sirv(`${outputFolder()}/pagefind`, { dev: true }));
      },
    },
  };
}
