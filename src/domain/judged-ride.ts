import type { ConditionId, CredentialId } from '#model/provenance.ts';
import type { Situation } from './evaluate.ts';
import { newOf } from './held.ts';
import type { ConditionAt, Itinerary, JudgedCondition, Standing, Step } from './itinerary.ts';
import { judgeCondition } from './judge.ts';
import type { NetworkIndex } from './network-index.ts';
import type { Month, PersonFacts } from './profile.ts';
import { type Reads, readingOf, readsOf, readsTogether, toldOf } from './reads.ts';
import type { Ride } from './rides.ts';
import { dateOf, factsOf, type VariantFacts } from './variant-facts.ts';

/** What becomes of a ride in a situation. */
export interface JudgedRide {
  readonly facts: VariantFacts;
  /** In the order of the data. */
  readonly conditions: readonly JudgedCondition[];
  /** What it gives, beside what is held already. */
  readonly grants: readonly CredentialId[];
  /** The same, each once. */
  readonly obtains: readonly CredentialId[];
  /** That, with everything it implies. */
  readonly gained: readonly CredentialId[];
  readonly lost: readonly ConditionId[];
  readonly open: readonly ConditionId[];
  /** The days on which a fact switches: also of the repairs that are still needed. */
  readonly dates: Itinerary['dates'];
  /** As a step of a journey, per month in which it began so far. */
  readonly steps: Map<Month, Step>;
  /** What is lost and open with its place, per place in a journey that it had so far. */
  readonly placed: Placed[];
}

/** The conditions with these standings at their place in a journey. */
type Placed = Readonly<Record<'lost' | 'open', readonly ConditionAt[]>>;

/** What became of a ride for people who told the same of all that its conditions ask. */
export interface JudgedRides {
  readonly index: NetworkIndex;
  readonly ride: Ride;
  readonly facts: VariantFacts;
  readonly reads: Reads;
  readonly byReading: Map<number | string, JudgedRide>;
}

/** What is so of a ride for everybody, and what became of it for those who told the same. */
interface OfRide extends Pick<JudgedRides, 'facts' | 'reads'> {
  readonly byTold: Map<string, JudgedRides>;
}

const known = new WeakMap<Ride, OfRide>();

/** So much is kept of everything that is remembered here; with more, what there is so far is forgotten. */
const KEPT = 64;

/** This, now remembered. */
function kept<K, T>(memory: Map<K, T>, key: K, made: T): T {
  if (memory.size >= KEPT) memory.clear();
  memory.set(key, made);
  return made;
}

/** What became of a ride for people who told this; also for another person, and in another search. */
export function judgedRides(index: NetworkIndex, ride: Ride, told: PersonFacts): JudgedRides {
  let ofRide = known.get(ride);
  if (!ofRide) {
    const facts = factsOf(index, ride.segment, ride.variant);
    ofRide = { facts, reads: readsTogether(facts.conditions.map(readsOf), grantsOf(ride)), byTold: new Map() };
    known.set(ride, ofRide);
  }
  const { facts, reads, byTold } = ofRide;
  const key = toldOf(reads, told);
  return byTold.get(key) ?? kept(byTold, key, { index, ride, facts, reads, byReading: new Map() });
}

const grantsOf = ({ segment, variant }: Ride): readonly CredentialId[] => variant.grants ?? segment.grants;

/**
 * What becomes of a ride in a situation of one of these people. Nothing is judged twice that reads the same: not on
 * another way, not for another person, and after one more answer only the rides whose conditions ask for it.
 */
export function judgeRide(rides: JudgedRides, situation: Situation): JudgedRide {
  const reading = readingOf(rides.reads, situation);
  return rides.byReading.get(reading) ?? kept(rides.byReading, reading, judge(rides, situation));
}

function judge({ index, ride, facts }: JudgedRides, situation: Situation): JudgedRide {
  const conditions = facts.conditions.map((each) => judgeCondition(index, each, situation));
  const withStanding = (standing: Standing) =>
    conditions.filter((each) => each.standing === standing).map((each) => each.condition);
  const repairs = conditions.flatMap(({ judgement }) => (judgement.kind === 'met' ? [] : judgement.repairs));
  const grants = newOf(situation.held, grantsOf(ride));
  return {
    facts,
    conditions,
    grants,
    obtains: [...new Set(grants)],
    gained: grants.flatMap((id) => index.implied.get(id) ?? [id]),
    lost: withStanding('lost'),
    open: withStanding('open'),
    dates: [...facts.dates, ...repairs.flatMap((id) => dateOf(`repair:${id}`, index.repairs.get(id) ?? {}))],
    steps: new Map(),
    placed: [],
  };
}

/** What is lost and open of a judged ride that is this step of a journey (from 0). */
export function placedAt({ lost, open, placed }: JudgedRide, step: number): Placed {
  const before = placed[step];
  if (before) return before;
  const at = (condition: ConditionId): ConditionAt => ({ step, condition });
  const made = { lost: lost.map(at), open: open.map(at) };
  placed[step] = made;
  return made;
}

/** A judged ride as a step that begins in this month. */
export function stepAt({ segment, variant }: Ride, { conditions, grants, steps }: JudgedRide, start: Month): Step {
  const before = steps.get(start);
  if (before) return before;
  const step = {
    segment: segment.id,
    variant: variant.id,
    from: segment.from,
    to: segment.to,
    start,
    monthsMin: variant.monthsMin,
    monthsMax: variant.monthsMax,
    forms: variant.forms,
    conditions,
    exemptions: segment.exemptions,
    grants,
    costs: variant.costs,
    pay: variant.pay,
    funding: variant.funding,
  };
  steps.set(start, step);
  return step;
}
