import type { Network, NetworkSupport } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { TRAVELLABLE } from '#model/vocabulary.ts';
import type { Itinerary } from './itinerary.ts';
import { canonicalOf, indexOf } from './network-index.ts';

/** The word with which help says that it is there for every station and segment. */
const EVERYWHERE = '*';

/** Help on one part of the way: what there is or will be, and what ended. */
export interface Help {
  readonly current: readonly NetworkSupport[];
  readonly ended: readonly NetworkSupport[];
}

/** Who helps on an itinerary: at each step, and everywhere. */
export interface HelpOnTheWay {
  /** One for each step, in order. */
  readonly steps: readonly Help[];
  readonly everywhere: Help;
}

/** What is there stands before what is planned. */
const split = (found: readonly NetworkSupport[]): Help => ({
  current: [
    ...found.filter(({ status }) => TRAVELLABLE.includes(status)),
    ...found.filter(({ status }) => !TRAVELLABLE.includes(status) && status !== 'vervallen'),
  ],
  ended: found.filter(({ status }) => status === 'vervallen'),
});

/**
 * Help per step: what attaches to its segment, to the station it leads to and, at the first step, to the station it
 * leaves. Each help stands at one step only: the first it attaches to. What attaches to a whole region is not of a step.
 */
export function helpOnTheWay(network: Network, { steps }: Itinerary): HelpOnTheWay {
  const index = indexOf(network);
  const seen = new Set<string>();
  const both = (id: StationId): readonly string[] => [id, canonicalOf(index, id)];
  const perStep = steps.map(({ segment, from, to }, at) => {
    const places: readonly string[] = [segment, ...(at === 0 ? both(from) : []), ...both(to)];
    const found = network.support.filter(
      ({ id, attachesTo }) => !seen.has(id) && attachesTo.some((place) => places.includes(place)),
    );
    for (const { id } of found) seen.add(id);
    return split(found);
  });
  return {
    steps: perStep,
    everywhere: split(network.support.filter(({ attachesTo }) => attachesTo.includes(EVERYWHERE))),
  };
}
