import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { outputFolder } from '../folders.ts';
import { besidePages } from './beside-pages.ts';

/** Lets `npm run dev` give what a build makes beside its pages, as the last build left it. */
export function serveBuilt(base: string): AstroIntegration {
  return {
    name: 'semak-built',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const folder of Object.values(besidePages)) {
          const path = `${base.replace(/\/$/, '')}/${folder}`;
          const built = sirv(`${outputFolder()}/${folder}`, { dev: true });
          server.middlewares.use(path, (request, response, next) =>
            // Of the folders that have pages of Astro's too, these are they: as they are now, not as they were built.
            request.url?.startsWith('/series/') ? next() : built(request, response, next),
          );
        }
      },
    },
  };
}
