import { WebAddress } from '../../src/domain/web-address.ts';
import { didYouMean } from '../../src/check/suggest.ts';
import type { GivenBeginning } from '../../src/new-fact/new-fact-file.ts';
import { claimProblem } from './judge-claim.ts';
import type { WhatIsThere } from './what-is-there.ts';

/** What is wrong with the address of a source, in words. */
export function addressProblem(address: string): string | undefined {
  const isWeb = WebAddress.safeParse(address).success && /^https?:$/.test(new URL(address).protocol);
  return isWeb ? undefined : `"${address.slice(0, 200)}" is no web address; wanted https://… or http://…`;
}

/** Throws, with what is wrong, when what was given on the command line cannot stand in a fact file. */
export function judgeGiven({ claim, verdict, topics, sources }: GivenBeginning, there: WhatIsThere): void {
  const problem = claim === undefined ? undefined : claimProblem(claim, there);
  if (problem) throw new Error(`--claim: ${problem}`);
  if (verdict !== undefined) judgeId('--verdict', verdict, there.verdicts);
  for (const topic of topics ?? []) judgeId('--topic', topic, there.topics);
  const wrong = (sources ?? []).map(addressProblem).find((found) => found !== undefined);
  if (wrong) throw new Error(`--source: ${wrong}`);
}

function judgeId(option: string, given: string, known: readonly { id: string }[]): void {
  const ids = known.map(({ id }) => id);
  if (ids.includes(given)) return;
  const meant = didYouMean(given, ids)?.suggestion;
  throw new Error([`${option} is "${given}"; known: ${ids.join(', ')}.`, meant].filter(Boolean).join(' '));
}
