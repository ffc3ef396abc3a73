import type { CredentialId } from '#model/provenance.ts';
import type { Situation } from './evaluate.ts';
import { type Held, heldAt, withCredentials } from './held.ts';
import type { Step } from './itinerary.ts';
import { type JudgedRide, type JudgedRides, judgedRides } from './judged-ride.ts';
import type { NetworkIndex } from './network-index.ts';
import { type Holding, type Month, monthOf, type PersonFacts } from './profile.ts';
import type { Ride } from './rides.ts';

/** Who travels, as they told on a day. */
export interface Person {
  readonly index: NetworkIndex;
  readonly holdings: readonly Holding[];
  readonly facts: PersonFacts;
  /** The day on which the facts were told, `YYYY-MM-DD`. */
  readonly today: string;
  /** Not earlier than this, when the person wants to wait. */
  readonly notBefore?: Month | undefined;
  /** Held beside what the holdings give: what repairs would add. */
  readonly extra?: readonly CredentialId[];
}

/** A ride, judged at its own start. */
export interface Taken {
  readonly ride: Ride;
  /** What is so at its start. */
  readonly situation: Situation;
  readonly judged: JudgedRide;
  readonly step: Step;
}

/** What was worked out for one person: it is so on every way. */
interface Memory {
  /** This month and, in order, the months still to come in which an expected diploma is there. */
  readonly months: readonly [Month, ...Month[]];
  /** What is held before any step, by how many of the expected months have come. */
  readonly own: Held[];
  /** What became of each ride for who tells what this person told, by the number of the ride. */
  readonly judged: JudgedRides[];
  /** The same person after repairs, by the ids of those. */
  readonly mended: Map<string, Rider>;
}

/** A person with what was worked out for them. */
export interface Rider extends Person {
  readonly memory: Memory;
}

/** The months after today in which something expected is there, each once, the first first. */
function expectedBy({ holdings }: Person, now: Month): readonly Month[] {
  const months = holdings.flatMap(({ when }) => (when.kind === 'verwacht' ? [when.month] : []));
  return [...new Set(months)].filter((each) => each > now).toSorted((a, b) => a - b);
}

/** A person of whom nothing was worked out yet. */
export function createRider(person: Person): Rider {
  const now = monthOf(person.today);
  const months = [now, ...expectedBy(person, now)] as const;
  return { ...person, memory: { months, own: [], judged: [], mended: new Map() } };
}

/** How many of the months in which something expected is there have come in this month. */
export function comeBy({ memory: { months } }: Rider, month: Month): number {
  let come = months.length - 1;
  while (come > 0 && (months[come] ?? 0) > month) come--;
  return come;
}

/** What the person holds in a month that is not in the past, before any step. */
export function heldBefore(rider: Rider, month: Month): Held {
  const { index, holdings, extra = [], memory } = rider;
  const come = comeBy(rider, month);
  const held = memory.own[come] ?? withCredentials(index, heldAt(index, holdings, month), extra);
  memory.own[come] = held;
  return held;
}

/** What became of a ride for who tells what this person told. */
export function judgedBy({ index, facts, memory }: Rider, ride: Ride): JudgedRides {
  const rides = memory.judged[ride.number] ?? judgedRides(index, ride, facts);
  memory.judged[ride.number] = rides;
  return rides;
}
