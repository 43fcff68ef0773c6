import { hostOf } from '../../domain/web-address.ts';

/**
 * Does a work for the items of each host, of so many hosts at the same time. When one breaks down the others end with
 * what they are at, so that none asks on behind a failed work, and what broke is thrown.
 * @param work takes the items of one host; the signal says that it is over
 */
export async function byHost<Item>(
  items: readonly Item[],
  addressOf: (item: Item) => string,
  hostsAtOnce: number,
  work: (lane: readonly Item[], over: AbortSignal) => Promise<void>,
): Promise<void> {
  const lanes = [...Map.groupBy(items, (item) => hostOf(addressOf(item))).values()];
  const over = new AbortController();
  const worker = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) await work(lane, over.signal);
  };
  const stop = (error: unknown) => over.abort(error);
  await Promise.all(Array.from({ length: hostsAtOnce }, () => worker().catch(stop)));
  over.signal.throwIfAborted();
}
