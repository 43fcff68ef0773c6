import type { Draft } from '../check/read/salvage.ts';
import type { Waiver } from '../domain/waiver.ts';
import { withoutThoseOf } from './multiset.ts';

type Waivers = readonly (Draft<Waiver> | undefined)[];

/** The exceptions from the check that the base of a file does not make. */
export function newWaivers(before: Waivers = [], after: Waivers = []): Draft<Waiver>[] {
  const [was, is] = [before, after].map((waivers) => waivers.filter((waiver) => waiver !== undefined));
  return withoutThoseOf(is ?? [], was ?? [], ({ code, text, reason }) => `${code} ${text} ${reason}`);
}
