import type { ConditionId, CredentialId } from '#model/provenance.ts';
import type { Situation } from './evaluate.ts';
import { newOf } from './held.ts';
import type { Itinerary, JudgedCondition, Standing } from './itinerary.ts';
import { judgeCondition } from './judge.ts';
import type { NetworkIndex } from './network-index.ts';
import { type Reads, readingOf, readsOf, readsTogether } from './reads.ts';
import type { Ride } from './rides.ts';
import { dateOf, factsOf } from './variant-facts.ts';

/** What becomes of a ride in a situation. */
export interface JudgedRide {
  /** In the order of the data. */
  readonly conditions: readonly JudgedCondition[];
  /** What it gives, beside what is held already. */
  readonly grants: readonly CredentialId[];
  readonly lost: readonly ConditionId[];
  readonly open: readonly ConditionId[];
  /** The days on which a fact switches: also of the repairs that are still needed. */
  readonly dates: Itinerary['dates'];
}

interface Known {
  readonly reads: Reads;
  readonly byReading: Map<string, JudgedRide>;
}

const known = new WeakMap<Ride, Known>();

/** So many answers are kept for each ride; with more, those so far are forgotten. */
const KEPT = 64;

/**
 * What becomes of a ride in a situation. Nothing is judged twice that reads the same: not on another way, not for
 * another person, and after one more answer only the rides whose conditions ask for it.
 */
export function judgeRide(index: NetworkIndex, ride: Ride, situation: Situation): JudgedRide {
  const { reads, byReading } = known.get(ride) ?? remember(index, ride);
  const reading = readingOf(reads, situation);
  const before = byReading.get(reading);
  if (before) return before;
  if (byReading.size >= KEPT) byReading.clear();
  const judged = judge(index, ride, situation);
  byReading.set(reading, judged);
  return judged;
}

function remember(index: NetworkIndex, ride: Ride): Known {
  const { conditions } = factsOf(index, ride.segment, ride.variant);
  const entry = { reads: readsTogether(conditions.map(readsOf), grantsOf(ride)), byReading: new Map() };
  known.set(ride, entry);
  return entry;
}

const grantsOf = ({ segment, variant }: Ride): readonly CredentialId[] => variant.grants ?? segment.grants;

function judge(index: NetworkIndex, ride: Ride, situation: Situation): JudgedRide {
  const facts = factsOf(index, ride.segment, ride.variant);
  const conditions = facts.conditions.map((each) => judgeCondition(index, each, situation));
  const withStanding = (standing: Standing) =>
    conditions.filter((each) => each.standing === standing).map((each) => each.condition);
  const repairs = conditions.flatMap(({ judgement }) => (judgement.kind === 'met' ? [] : judgement.repairs));
  return {
    conditions,
    grants: newOf(situation.held, grantsOf(ride)),
    lost: withStanding('lost'),
    open: withStanding('open'),
    dates: [...facts.dates, ...repairs.flatMap((id) => dateOf(`repair:${id}`, index.repairs.get(id) ?? {}))],
  };
}
