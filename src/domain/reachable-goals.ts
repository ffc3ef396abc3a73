import type { Network, NetworkStation } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { goalsOf } from './goals.ts';
import { countedAs, indexOf, leavingFrom } from './network-index.ts';
import { isTravellable } from './rides.ts';

/** The goals that can be travelled to from these stations, whatever the verdict, in the order of the data. */
export function reachableGoals(network: Network, from: readonly StationId[]): readonly NetworkStation[] {
  const index = indexOf(network);
  const begin = from.flatMap((each) => countedAs(index, each));
  const reached = new Set<StationId>();
  const queue = [...begin];
  for (const at of queue) {
    for (const segment of leavingFrom(index, at)) {
      if (!segment.variants.some((each) => isTravellable(segment, each))) continue;
      const next = countedAs(index, segment.to).filter((each) => !reached.has(each));
      for (const each of next) reached.add(each);
      queue.push(...next);
    }
  }
  return goalsOf(network).filter((each) => reached.has(each.id) && !begin.includes(each.id));
}
