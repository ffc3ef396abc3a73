import type { NetworkStation } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { goalsOf } from './goals.ts';
import { canonicalOf, type NetworkIndex } from './network-index.ts';
import type { Goal } from './profile.ts';

type Wish = Extract<Goal, { kind: 'wish' }>;

const hasCommon = <T>(wanted: readonly T[], offered: readonly T[]) =>
  wanted.length === 0 || wanted.some((each) => offered.includes(each));

/**
 * Does a station fit a wish? An empty list in the wish is no preference. A station without sectors belongs to every
 * sector; one without learners is not about learners, so it fits only who has no preference there.
 */
export function matchesWish({ goal, sectors }: NetworkStation, wish: Wish): boolean {
  if (!goal) return false;
  return (
    (sectors.length === 0 || hasCommon(wish.sectors, sectors)) &&
    hasCommon(wish.learners, goal.learners) &&
    hasCommon(wish.roles, goal.roles) &&
    hasCommon(wish.subjects, [goal.subjects])
  );
}

/** Where an itinerary to this goal ends: canonical stations. Being at one that counts as the goal is being at the goal. */
export function targetsOf(index: NetworkIndex, goal: Goal): ReadonlySet<StationId> {
  const { network, counting } = index;
  if (goal.kind === 'wish') {
    return new Set(
      goalsOf(network)
        .filter((each) => matchesWish(each, goal))
        .map((each) => each.id),
    );
  }
  return new Set(counting.get(canonicalOf(index, goal.station)));
}
