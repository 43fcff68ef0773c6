import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { outputFolder } from '../folders.ts';

/**
 * What a build makes beside its pages, by its place in the site: the search index; what was checked in each fact file; each
 * fact file as data, and as it stands; what a browser needs to check one; the cards that other sites show and what programs
 * are told of them; and the list of addresses that moved.
 */
export const besidePages = {
  index: 'pagefind',
  evidence: 'data/evidence',
  check: 'data/check',
  twins: 'facts',
  facts: 'data/facts',
  embed: 'embed',
  oembed: 'oembed',
  redirects: '_redirects',
} as const;

export type Made = keyof typeof besidePages;
const kinds = Object.keys(besidePages) as Made[];

/** Where it lies until the site is whole: beside it, so that moving it in is one step. */
export function unfinished(made: Made): string {
  return `${outputFolder()}.${made}`;
}

/** Moves everything into the folder of a site whose pages are written. */
export function moveInto(site: string): void {
  for (const made of kinds) {
    const place = `${site}/${besidePages[made]}`;
    if (!existsSync(place)) renameSync(unfinished(made), place);
    // Some folders have pages of Astro's as well.
    else moveAll(unfinished(made), place);
  }
}

/** Moves what is in one folder into another, folder by folder where both have it, and takes the empty one away. */
function moveAll(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (existsSync(`${to}/${name}`)) moveAll(`${from}/${name}`, `${to}/${name}`);
    else renameSync(`${from}/${name}`, `${to}/${name}`);
  }
  rmSync(from, { recursive: true });
}

/** Takes away what a build left that did not end well. */
export function discard(): void {
  for (const made of kinds) rmSync(unfinished(made), { recursive: true, force: true });
}
