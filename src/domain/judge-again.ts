import type { Network } from '#model/network.ts';
import type { Itinerary } from './itinerary.ts';
import { createItinerary } from './itinerary-facts.ts';
import { indexOf } from './network-index.ts';
import { departuresOf } from './paths.ts';
import type { Profile } from './profile.ts';
import { createRider } from './rider.ts';
import { rideOf } from './rides.ts';
import type { FindOptions } from './search.ts';
import { type Leg, travel } from './travel.ts';

/**
 * The same steps for somebody of whom something else is so: judged again, without a search. Nothing when this person
 * cannot begin there, or when a step does not run then. `via` and `dominatedBy` are `null`: they need the other
 * itineraries.
 */
export function judgeAgain(
  network: Network,
  profile: Profile,
  { steps }: Pick<Itinerary, 'steps'>,
  { today, start }: Pick<FindOptions, 'today' | 'start'>,
): Itinerary | null {
  const index = indexOf(network);
  const departure = departuresOf(index, profile.holdings).find(({ segment }) => segment.id === steps[0]?.segment);
  if (!departure) return null;
  const rider = createRider({ index, ...profile, today, notBefore: start });
  let last: Leg | null = null;
  for (const step of steps) {
    const ride = rideOf(index, step.segment, step.variant);
    last = ride ? travel(rider, last ?? departure.from, ride) : null;
    if (!last) return null;
  }
  return last && createItinerary(rider, last);
}
