import { pageOf } from '../domain/web-address.ts';
import type { FactFile } from './content.ts';
import { sourcesOf } from './sourced.ts';

/** A copy of a page at the Wayback Machine, which holds the address of the page. */
const archivedPage = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;

/**
 * How many publishers without a stake a fact file rests on: those of its sources that are not `interested`, without the
 * claimant, who does not bear out what they said. Two pages of one publisher are one voice, and so is one page that is
 * cited twice, live and archived or under two names. Hosts are not compared: one host can publish many, and one
 * publisher can have many hosts. Whether two publishers printed one text nobody can see here: who writes the file sees it.
 */
export function independentPublishers(fact: FactFile): number {
  const claimant = nameOf(fact.draft.claimant?.name);
  const seen = new Set<string>();
  let voices = 0;
  for (const { source } of sourcesOf(fact)) {
    const { role, publisher, url } = source;
    const name = nameOf(publisher);
    if (role === 'interested' || (name !== '' && name === claimant)) continue;
    const marks = [...(name ? [name] : []), ...(url && URL.canParse(url) ? [originalOf(url)] : [])];
    if (!marks.some((mark) => seen.has(mark))) voices += 1;
    for (const mark of marks) seen.add(mark);
  }
  return voices;
}

/** A name as two spellings of it have it in common. */
function nameOf(name = ''): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function originalOf(url: string): string {
  const original = archivedPage.exec(url)?.[1];
  return pageOf(original && URL.canParse(original) ? original : url);
}
