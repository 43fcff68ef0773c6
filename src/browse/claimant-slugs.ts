import { slugOf } from '../slug.ts';

/**
 * The place of each claimant in addresses. Two names that give the same slug both keep a page: the name that comes first
 * has the bare slug, the others a number. Give the names in the order in which the site first took them up, so that a new
 * name never takes an old one's address.
 */
export function claimantSlugs(names: readonly string[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (slugs.has(name)) continue;
    const bare = bareSlug(name);
    let slug = bare;
    for (let number = 2; taken.has(slug); number += 1) slug = `${bare}-${number}`;
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}

/** The name in ASCII, or its characters' code points where nothing of it can be written so. */
function bareSlug(name: string): string {
  const codes = [...name].map((character) => (character.codePointAt(0) as number).toString(16)).join('-');
  return slugOf(name) || codes.slice(0, 60).replace(/-$/, '') || 'claimant';
}
