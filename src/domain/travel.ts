import type { CredentialId } from '#model/provenance.ts';
import { earliestStart, nextIntake } from './calendar.ts';
import { clockFault } from './clock.ts';
import { type Held, together } from './held.ts';
import { type JudgedRide, judgeRide, stepAt } from './judged-ride.ts';
import { type Holding, type Month, monthOf } from './profile.ts';
import { comeBy, heldBefore, judgedBy, type Rider, type Taken } from './rider.ts';
import type { Ride } from './rides.ts';
import { addUp, beginAt, type Tally } from './tally.ts';

/** One step of a journey. Legs form a chain back to the start. */
export interface Leg {
  readonly previous: Leg | null;
  readonly taken: Taken;
  /** Everything so far that adds up. */
  readonly tally: Tally;
}

/**
 * Never before its first day. An experiment ends on its last day; for what else has one it is a remark until that day has
 * passed for whoever looks: then nobody knows whether it is still there.
 */
function runsIn({ index, today }: Rider, { isDated, segment, variant }: Ride, start: Month): boolean {
  if (!isDated) return true;
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

/** What a person holds in a month, after these legs: the same as at the last of them, with what that one gives. */
function heldAfter(rider: Rider, last: Leg | null, month: Month): Held {
  if (!last) return heldBefore(rider, month);
  const { situation, judged } = last.taken;
  const isSame = comeBy(rider, month) === comeBy(rider, situation.month);
  return together(isSame ? situation.held : heldAfter(rider, last.previous, month), judged.gained);
}

/** Is anything lost when a person takes these rides in these months? When a step begins stays as it is. */
export function isAnythingLost(rider: Rider, legs: readonly Leg[]): boolean {
  const gained: CredentialId[] = [];
  let worked = 0;
  for (const { taken } of legs) {
    const { facts } = rider;
    const { month, elapsed } = taken.situation;
    const held = together(heldBefore(rider, month), gained);
    const judged = judgeRide(judgedBy(rider, taken.ride), { held, facts, month, elapsed, worked });
    if (judged.lost.length > 0) return true;
    gained.push(...judged.gained);
    worked += judged.facts.worked;
  }
  return false;
}

/** The last month for which a condition that is met waits: each for the first month whose holdings are enough for it. */
function awaitedAt(rider: Rider, previous: Leg | null, { ride, situation, judged }: Taken): Month {
  const { months } = rider.memory;
  const [now] = months;
  const inMonth = (month: Month) =>
    judgeRide(judgedBy(rider, ride), { ...situation, held: heldAfter(rider, previous, month) });
  if (months.length === 1 || inMonth(now) === judged) return now;
  const byMonth = months.map(inMonth);
  const awaited = judged.conditions.map(({ standing }, position) => {
    const isEnough = ({ conditions }: JudgedRide) => conditions[position]?.judgement.kind === 'met';
    return standing === 'have' ? (months[byMonth.findIndex(isEnough)] ?? now) : now;
  });
  return Math.max(now, ...awaited);
}

/** Takes one ride, judged at its own start: after a leg, or as the first from a holding. Nothing when it does not run then. */
export function travel(rider: Rider, from: Holding | Leg, ride: Ride): Leg | null {
  const isFirst = 'station' in from;
  const month = isFirst ? firstStart(rider, from, ride) : nextIntake(ride.segment.intake, endOf(from));
  if (!runsIn(rider, ride, month)) return null;
  const previous = isFirst ? null : from;
  const situation = {
    held: heldAfter(rider, previous, month),
    facts: rider.facts,
    month,
    elapsed: Math.max(0, month - rider.memory.months[0]),
    worked: previous ? previous.taken.situation.worked + previous.taken.judged.facts.worked : 0,
  };
  const judged = judgeRide(judgedBy(rider, ride), situation);
  const taken = { ride, situation, judged, step: stepAt(ride, judged, month) };
  const sum = isFirst ? beginAt(rider, from, taken) : from.tally;
  const tally = addUp(sum, taken, { today: rider.today, awaited: awaitedAt(rider, previous, taken) });
  return { previous, taken, tally };
}

/** The month after the last one of a step, by its later bound. */
const endOf = ({ taken: { step } }: Leg): Month => step.start + (step.monthsMax ?? step.monthsMin ?? 0);

/** The legs from the first to this one. */
export function legsTo(last: Leg): readonly Leg[] {
  const legs: Leg[] = [];
  for (let leg: Leg | null = last; leg; leg = leg.previous) legs.push(leg);
  return legs.reverse();
}
