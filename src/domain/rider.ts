import type { ConditionId, CredentialId } from '#model/provenance.ts';
import type { Situation } from './evaluate.ts';
import { type Held, heldAt, together } from './held.ts';
import type { Itinerary, Step } from './itinerary.ts';
import { createRack, type Luggage, type Rack } from './luggage.ts';
import type { NetworkIndex } from './network-index.ts';
import { type Holding, type Month, monthOf, type PersonFacts } from './profile.ts';
import type { Ride } from './rides.ts';
import type { VariantFacts } from './variant-facts.ts';

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

/** A ride judged at its own start, by somebody with this luggage. */
export interface Taken {
  readonly ride: Ride;
  readonly step: Step;
  readonly situation: Situation;
  readonly facts: VariantFacts;
  readonly lost: readonly ConditionId[];
  readonly open: readonly ConditionId[];
  /** The days still to come on which a fact switches: also of the repairs that are still needed. */
  readonly dates: Itinerary['dates'];
  /** The last month of an expected diploma without which a condition is not met; this month if there is none. */
  readonly awaited: Month;
  /** The month after the last one of this step, by its later bound. */
  readonly end: Month;
  /** What is gained once it has ended. */
  readonly after: Luggage;
}

/**
 * What was worked out for one person, on any way. It stays true: a verdict on a ride depends on the person, on what was
 * gained before it, on its start and on nothing else of the way.
 */
interface Memory {
  readonly rack: Rack;
  /** With what every journey begins. */
  readonly begin: Luggage;
  /** The months still to come in which an expected diploma is there, each once, the first first. */
  readonly expected: readonly Month[];
  /** What the own holdings give, by how many of the expected months have come. */
  readonly own: Held[];
  /** The rides taken with some luggage, each in one month or more. */
  readonly taken: Map<Luggage, Map<Ride, Taken[]>>;
  /** The same person after repairs, by the ids of those. */
  readonly mended: Map<string, Rider>;
}

/** A person with what was worked out for them. */
export interface Rider extends Person {
  readonly memory: Memory;
}

/** The months after today in which something expected is there, each once, the first first. */
function expectedBy({ holdings, today }: Person): readonly Month[] {
  const now = monthOf(today);
  const months = holdings.flatMap(({ when }) => (when.kind === 'verwacht' ? [when.month] : []));
  return [...new Set(months)].filter((each) => each > now).toSorted((a, b) => a - b);
}

/** A person of whom nothing was worked out yet. */
export function createRider(person: Person): Rider {
  const rack = createRack(person.index);
  const begin = rack.add(rack.empty, person.extra ?? [], 0);
  const expected = expectedBy(person);
  return { ...person, memory: { rack, begin, expected, own: [], taken: new Map(), mended: new Map() } };
}

/** What the person holds in a month that is not in the past, with this luggage. */
export function heldWith({ index, holdings, memory }: Rider, luggage: Luggage, month: Month): Held {
  const come = memory.expected.filter((each) => each <= month).length;
  memory.own[come] ??= heldAt(index, holdings, month);
  return together(memory.own[come], luggage.credentials);
}

/** Where the rides are kept that this person took with this luggage. */
export function takenBy({ memory }: Rider, luggage: Luggage): Map<Ride, Taken[]> {
  const known = memory.taken.get(luggage);
  if (known) return known;
  const none = new Map<Ride, Taken[]>();
  memory.taken.set(luggage, none);
  return none;
}
