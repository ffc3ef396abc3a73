import type { NetworkSegment, NetworkVariant } from '#model/network.ts';
import type { CredentialId } from '#model/provenance.ts';
import { earliestStart, nextIntake } from './calendar.ts';
import { clockFault } from './clock.ts';
import { evaluate, type Situation } from './evaluate.ts';
import type { JudgedCondition, Step } from './itinerary.ts';
import { judgeRide } from './judged-ride.ts';
import type { Luggage } from './luggage.ts';
import { type Holding, type Month, monthOf } from './profile.ts';
import { heldWith, type Rider, type Taken, takenBy } from './rider.ts';
import type { Ride } from './rides.ts';
import { addUp, beginAt, type Tally } from './tally.ts';
import { factsOf } from './variant-facts.ts';

/** One step of a journey. Legs form a chain back to the start. */
export interface Leg {
  readonly previous: Leg | null;
  readonly taken: Taken;
  /** Everything so far that adds up. */
  readonly tally: Tally;
}

const hasDates = ({ validFrom, validUntil }: NetworkSegment | NetworkVariant) =>
  validFrom !== undefined || validUntil !== undefined;

/**
 * Never before its first day. An experiment ends on its last day; for what else has one it is a remark until that day has
 * passed for whoever looks: then nobody knows whether it is still there.
 */
function runsIn({ index, today }: Rider, { segment, variant }: Ride, start: Month): boolean {
  if (!hasDates(segment) && !hasDates(variant)) return true;
  const { dataDate } = index.network.site;
  return [segment, variant].every(({ status, validFrom, validUntil }) => {
    // By a clock that runs ahead everything has begun: then only what had begun for the editor is sure.
    const sure = validFrom !== undefined && clockFault(today, dataDate) === 'ahead' ? monthOf(dataDate) : start;
    if (validFrom !== undefined && sure < monthOf(validFrom)) return false;
    if (validUntil === undefined) return true;
    return validUntil >= today && (status !== 'experiment' || start <= monthOf(validUntil));
  });
}

/** When somebody begins with this ride as the first of a journey. */
function firstStart({ today, notBefore }: Rider, { when }: Holding, { segment: { intake } }: Ride): Month {
  const there = when.kind === 'verwacht' ? when.month : 0;
  return nextIntake(intake, Math.max(earliestStart(today, intake), there, notBefore ?? 0));
}

function situationAt(rider: Rider, luggage: Luggage, month: Month): Situation {
  return {
    held: heldWith(rider, luggage, month),
    facts: rider.facts,
    month,
    elapsed: Math.max(0, month - monthOf(rider.today)),
    worked: luggage.worked,
  };
}

/** Takes a ride in a month with this luggage; `null` when it does not run then. Worked out once per person. */
export function takeRide(rider: Rider, luggage: Luggage, ride: Ride, start: Month): Taken | null {
  if (!runsIn(rider, ride, start)) return null;
  const known = takenBy(rider, luggage);
  const before = known.get(ride);
  const same = before?.find(({ step }) => step.start === start);
  if (same) return same;
  const taken = createTaken(rider, luggage, ride, start);
  if (before) before.push(taken);
  else known.set(ride, [taken]);
  return taken;
}

function createTaken(rider: Rider, luggage: Luggage, ride: Ride, start: Month): Taken {
  const { segment, variant } = ride;
  const { index, today, memory } = rider;
  const situation = situationAt(rider, luggage, start);
  const { conditions, grants, lost, open, dates } = judgeRide(index, ride, situation);
  const worked = variant.income.how === 'eigen-baan' ? (variant.monthsMin ?? 0) : 0;
  return {
    ride,
    step: stepOf(ride, start, conditions, grants),
    situation,
    facts: factsOf(index, segment, variant),
    lost,
    open,
    dates: dates.filter((each) => each.validUntil >= today),
    awaited: awaitedAt(rider, luggage, situation, conditions),
    end: start + (variant.monthsMax ?? variant.monthsMin ?? 0),
    after: memory.rack.add(luggage, grants, worked),
  };
}

const stepOf = (
  { segment, variant }: Ride,
  start: Month,
  conditions: readonly JudgedCondition[],
  grants: readonly CredentialId[],
): Step => ({
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
});

/** The last month for which a condition that is met waits: each for the first month whose holdings are enough for it. */
function awaitedAt(
  rider: Rider,
  luggage: Luggage,
  situation: Situation,
  conditions: readonly JudgedCondition[],
): Month {
  const now = monthOf(rider.today);
  const { expected } = rider.memory;
  if (expected.length === 0) return now;
  const awaited = conditions.flatMap(({ condition, standing }) => {
    const test = standing === 'have' ? rider.index.conditions.get(condition)?.test : undefined;
    const isEnough = (month: Month) =>
      test !== undefined && evaluate(test, { ...situation, held: heldWith(rider, luggage, month) }).truth === 'met';
    return [now, ...expected].find(isEnough) ?? [];
  });
  return Math.max(now, ...awaited);
}

/** Takes one ride, judged at its own start: after a leg, or as the first from a holding. Nothing when it does not run then. */
export function travel(rider: Rider, previous: Holding | Leg, ride: Ride): Leg | null {
  if ('station' in previous) {
    const taken = takeRide(rider, rider.memory.begin, ride, firstStart(rider, previous, ride));
    return taken && { previous: null, taken, tally: addUp(beginAt(rider, previous, taken), taken) };
  }
  const { end, after } = previous.taken;
  const taken = takeRide(rider, after, ride, nextIntake(ride.segment.intake, end));
  return taken && { previous, taken, tally: addUp(previous.tally, taken) };
}

/** The legs from the first to this one. */
export function legsTo(last: Leg): readonly Leg[] {
  const legs: Leg[] = [];
  for (let leg: Leg | null = last; leg; leg = leg.previous) legs.push(leg);
  return legs.reverse();
}
