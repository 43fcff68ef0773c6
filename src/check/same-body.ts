import { distance } from 'fastest-levenshtein';
import { normalWords } from '../evidence/words.ts';

/** A name this long can hold two slips of the pen and still be no other name. */
const shortestWithSlips = 12;

/**
 * Whether two names are likely of one body: the same words, whatever stands in brackets ("Royal Police (RP)"), or long
 * names that differ in a letter or two. A department is a body of its own.
 */
export function isSameBody(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((name) => normalWords(name.replace(/\([^)]*\)/g, ' ')).join(' ')) as [
    string,
    string,
  ];
  if (one === other) return true;
  return Math.min(one.length, other.length) >= shortestWithSlips && distance(one, other) <= 2;
}
