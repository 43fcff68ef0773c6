import { printable } from '../../src/check/printable.ts';
import type { WhatIsThere } from './what-is-there.ts';

/** The fact files that may be of the same claim already, a line each; the likely ones are called so. */
export function likenesses(claim: string, { index, headlines }: WhatIsThere): string[] {
  return index.similarTo(claim, 3).map(({ id, close }) => {
    const likely = close ? ' (likely the same)' : '';
    return printable(`facts/${id}.md${likely}: ${headlines.get(id)}`);
  });
}
