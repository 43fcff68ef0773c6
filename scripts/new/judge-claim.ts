import { check } from '../../src/check/check.ts';
import { printable } from '../../src/check/printable.ts';
import { waivableCodes } from '../../src/check/waivable.ts';
import { factFileText } from '../../src/new-fact/fact-file-text.ts';
import type { WhatIsThere } from './what-is-there.ts';

/** What the check would say of a claim, in words. */
export interface ClaimJudgement {
  /** What no reason makes right. */
  wrong: string[];
  /** What stands only with a waiver, which gives a reason. */
  doubtful: string[];
}

/** Judges a claim by the check's own rules, before there is a file to hold it. */
export function judgeClaim(claim: string, { path, shared }: WhatIsThere): ClaimJudgement {
  const name = 'facts/new.md';
  const bytes = new TextEncoder().encode(factFileText({ claim: claim.trim() }, ''));
  const draft = { name, path: `${path}/${name}`, size: bytes.length, bytes };
  const { diagnostics } = check({ path, files: [...shared, draft] });
  // The claim stands alone in its file, so all but the keys that are not there yet is about it.
  const found = diagnostics.filter(({ file, code }) => file === draft.path && code !== 'missing-key');
  const words = (waivable: boolean) => [
    ...new Set(
      found
        .filter(({ code }) => waivableCodes.includes(code) === waivable)
        .map(({ message, suggestion }) => printable([message, suggestion].filter(Boolean).join(' '))),
    ),
  ];
  return { wrong: words(false), doubtful: words(true) };
}

/** What is wrong with a claim, in words; nothing when it can stand in a fact file. */
export function claimProblem(claim: string | undefined, there: WhatIsThere): string | undefined {
  const length = claim?.trim().length ?? 0;
  // Said before the rules are asked: so short or so long a text is seldom what was meant to be given.
  if (claim === undefined || length < 10 || length > 300) {
    const mend = length > 300 ? ' Take the sentence that is checked; the rest can stand in the text.' : '';
    return `a claim has 10 to 300 characters, and this has ${length}.${mend}`;
  }
  return judgeClaim(claim, there).wrong[0];
}
