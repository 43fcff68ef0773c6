import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { besidePages, type Made } from './beside-pages.ts';
import { devFolder } from './dev-beside.ts';

/** Of the folders that have pages of Astro's too, these are they. */
const pagesOf: Partial<Record<Made, RegExp>> = { twins: /\/(?:[?#]|$)/, embed: /^\/series\// };

/** Lets `npm run dev` give what a build makes beside its pages. */
export function serveBeside(base: string): AstroIntegration {
  return {
    name: 'semak-beside',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const [made, folder] of Object.entries(besidePages)) {
          const files = sirv(`${devFolder()}/${folder}`, { dev: true });
          const pages = pagesOf[made as Made];
          // Where the site has a base path, Vite has taken it off the address by now, or will.
          for (const mount of new Set(['', base.replace(/\/$/, '')])) {
            server.middlewares.use(`${mount}/${folder}`, (request, response, next) =>
              pages?.test(request.url ?? '') ? next() : files(request, response, next),
            );
          }
        }
      },
    },
  };
}
