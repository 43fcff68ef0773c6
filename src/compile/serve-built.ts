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
          const files = sirv(`${outputFolder()}/${folder}`, { dev: true });
          server.middlewares.use(path, (request, response, next) => {
            // Among these files stand pages, and those are made anew.
            if (/\/(?:[?#]|$)/.test(request.url ?? '')) next();
            else files(request, response, next);
          });
        }
      },
    },
  };
}
