import { compiled } from './compile/hand-over.ts';
import { pageOf } from './domain/web-address.ts';

const { goneSince } = compiled();

/** Since when an address no longer answers, YYYY-MM-DD; nothing for one that does, or that was not asked for. */
export function goneSinceDay(url: string): string | undefined {
  return goneSince[pageOf(url)];
}
