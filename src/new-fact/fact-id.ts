import { slugOf } from '../slug.ts';

/** The longest id that is made; the name of a file and a part of its address should fit a line. */
const longest = 60;

/** Names that Windows gives to devices: a file of such a name cannot be checked out there. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The id of a new fact file: the claim in ASCII words, whatever its script, cut at a word's end to at most 60
 * characters; with a number behind it when the id is taken or no name of a file, and `claim` when nothing of it can be written in ASCII.
 * @param taken the ids that fact files have or had, in any case
 */
export function factId(claim: string, taken: ReadonlySet<string>): string {
  const known = new Set([...taken].map((id) => id.toLowerCase()));
  const id = slugOf(claim, longest) || 'claim';
  if (!known.has(id) && !devices.test(id)) return id;
  let number = 2;
  while (known.has(numbered(claim, number))) number += 1;
  return numbered(claim, number);
}

function numbered(claim: string, number: number): string {
  const behind = `-${number}`;
  return (slugOf(claim, longest - behind.length) || 'claim') + behind;
}
