import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { outputFolder } from '../folders.ts';
import { besidePages, type Made } from './beside-pages.ts';

/** Of the folders that have pages of Astro's too, these are they: they are shown as they are now, not as they were built. */
const livePages: Partial<Record<Made, RegExp>> = { twins: /\/(?:[?#]|$)/, embed: /^\/series\// };

/** Lets `npm run dev` give what a build makes beside its pages, as the last build left it. */
export function serveBuilt(base: string): AstroIntegration {
  return {
    name: 'semak-built',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const [made, folder] of Object.entries(besidePages)) {
          const path = `${base.replace(/\/$/, '')}/${folder}`;
          const built = sirv(`${outputFolder()}/${folder}`, { dev: true });
          const live = livePages[made as Made];
          server.middlewares.use(path, (request, response, next) =>
            live?.test(request.url ?? '') ? next() : built(request, response, next),
          );
        }
      },
    },
  };
}
