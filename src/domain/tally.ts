import { weaknessOf } from './certainty.ts';
import type { ConditionAt, Itinerary, WeakestFact } from './itinerary.ts';
import { placedAt } from './judged-ride.ts';
import { takesTime } from './moments.ts';
import type { Holding, Month } from './profile.ts';
import type { Rider, Taken } from './rider.ts';
import { NOTHING_TO_PAY, total } from './variant-facts.ts';

/** What of a journey adds up step by step. What a step leaves as it was is shared with the way before it. */
export interface Tally
  extends Pick<
    Itinerary,
    | 'id'
    | 'from'
    | 'start'
    | 'months'
    | 'knownMonths'
    | 'programmes'
    | 'ownCost'
    | 'obtains'
    | 'inSchool'
    | 'paid'
    | 'dates'
  > {
  readonly stepCount: number;
  readonly forms: number;
  readonly statuses: Itinerary['statuses'];
  readonly weakest: WeakestFact;
  /** The conditions with this standing, in the order in which one meets them. */
  readonly lost: readonly ConditionAt[];
  readonly open: readonly ConditionAt[];
  /** The last month of an expected diploma without which the way so far cannot be gone; this month if there is none. */
  readonly awaited: Month;
}

/** The sums before the first step, which leaves from this holding. */
export function beginAt({ memory }: Rider, { station, when }: Holding, first: Taken): Tally {
  const [now] = memory.months;
  return {
    id: '',
    from: station,
    start: first.step.start,
    stepCount: 0,
    months: { min: 0, max: 0 },
    knownMonths: { min: 0, max: 0 },
    programmes: 0,
    forms: 0,
    ownCost: NOTHING_TO_PAY,
    obtains: [],
    inSchool: null,
    paid: null,
    statuses: [],
    dates: [],
    weakest: first.judged.facts.weakest,
    lost: [],
    open: [],
    awaited: when.kind === 'verwacht' ? Math.max(when.month, now) : now,
  };
}

/** A sum of which a part is unknown is unknown. */
const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

/** Both lists together; one of them itself when the other is empty. */
function withMore<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  if (more.length === 0) return list;
  return list.length === 0 ? more : [...list, ...more];
}

/** What a step adds that depends on who takes it, and when. */
interface Asked {
  readonly today: string;
  /** The last month of an expected diploma without which a condition of the step is not met. */
  readonly awaited: Month;
}

/** The sums after one step more. */
export function addUp(sum: Tally, taken: Taken, { today, awaited }: Asked): Tally {
  const { step, judged, ride } = taken;
  const { facts } = judged;
  const placed = placedAt(judged, sum.stepCount);
  return {
    // One id per itinerary: `segment.variant` of each step, joined by `~`.
    id: sum.stepCount > 0 ? `${sum.id}~${ride.id}` : ride.id,
    from: sum.from,
    start: sum.start,
    stepCount: sum.stepCount + 1,
    // The programmes together, without the wait between them.
    months: { min: plus(sum.months.min, step.monthsMin), max: plus(sum.months.max, step.monthsMax) },
    knownMonths: {
      min: sum.knownMonths.min + (step.monthsMin ?? 0),
      max: sum.knownMonths.max + (step.monthsMax ?? step.monthsMin ?? 0),
    },
    programmes: sum.programmes + (takesTime(taken) ? 1 : 0),
    forms: sum.forms | facts.forms,
    ownCost: facts.ownCost === NOTHING_TO_PAY ? sum.ownCost : total(sum.ownCost, facts.ownCost),
    // What is gained now was not held before.
    obtains: withMore(sum.obtains, judged.obtains),
    inSchool: sum.inSchool ?? inSchoolDuring(taken, sum.start),
    paid: sum.paid ?? paidDuring(taken, sum.start),
    statuses: withMore(sum.statuses, facts.statuses),
    dates: withDates(sum.dates, judged.dates, today),
    weakest: weaknessOf(facts.weakest.confidence) > weaknessOf(sum.weakest.confidence) ? facts.weakest : sum.weakest,
    lost: withMore(sum.lost, placed.lost),
    open: withMore(sum.open, placed.open),
    awaited: Math.max(sum.awaited, awaited),
  };
}

type Dated = Itinerary['dates'][number];

const isSame = (a: Dated, b: Dated) => a === b || (a.record === b.record && a.validUntil === b.validUntil);

/** Each day that is still to come once. */
function withDates(dates: Itinerary['dates'], more: Itinerary['dates'], today: string): Itinerary['dates'] {
  let all = dates;
  for (const each of more)
    if (each.validUntil >= today && !all.some((known) => isSame(known, each))) all = [...all, each];
  return all;
}

/** From which month, counted from the start of the journey, somebody is in a school during a step, if that is known. */
function inSchoolDuring({ ride, step }: Taken, start: Month): Itinerary['inSchool'] {
  const { how, fromMonth } = ride.variant.school;
  if (fromMonth === null || (how !== 'stage' && how !== 'baan')) return null;
  return { how, month: step.start - start + fromMonth };
}

/** The same for pay for work in a school. An own job elsewhere is not that. */
function paidDuring({ ride, step }: Taken, start: Month): Itinerary['paid'] {
  const { how, fromMonth } = ride.variant.income;
  if (fromMonth === null || (how !== 'loon' && how !== 'stagevergoeding')) return null;
  return { how, month: step.start - start + fromMonth };
}
