import type { ConditionId, StationId } from '#model/provenance.ts';
import type { Itinerary, JudgedCondition, Standing } from './itinerary.ts';
import type { Month } from './profile.ts';

/** Why an itinerary came, went or got another verdict. */
export type DifferenceReason =
  /** A condition of a step stands otherwise. `unanswered`: it waits for an answer of the person now. */
  | {
      readonly code: 'condition';
      readonly condition: ConditionId;
      readonly from: Standing;
      readonly to: Standing;
      readonly unanswered: boolean;
    }
  /** The diploma that is awaited is there in another month; `null` when none is awaited. */
  | { readonly code: 'diploma'; readonly from: Month | null; readonly to: Month | null }
  /** Another way to the same end stands first. */
  | { readonly code: 'other-way' }
  /** Nothing in the other list begins at this station. */
  | { readonly code: 'begin'; readonly station: StationId }
  /** Nothing in the other list ends at this station. */
  | { readonly code: 'goal'; readonly station: StationId }
  /** It begins in another month, and not every step is there then. */
  | { readonly code: 'start' };

export interface Difference {
  readonly came: readonly { readonly itinerary: Itinerary; readonly reason: DifferenceReason }[];
  readonly went: readonly { readonly itinerary: Itinerary; readonly reason: DifferenceReason }[];
  readonly changed: readonly {
    readonly before: Itinerary;
    readonly after: Itinerary;
    readonly reasons: readonly DifferenceReason[];
  }[];
  /** How many stand as they stood. */
  readonly same: number;
}

const waits = ({ judgement }: JudgedCondition) =>
  judgement.kind === 'unknown' && judgement.missing.length + judgement.choosing.length > 0;

/** Where every counted condition stands, by step and condition, with what the reader sees of it. */
function standings({ steps }: Itinerary): ReadonlyMap<string, JudgedCondition> {
  return new Map(
    steps.flatMap(({ segment, conditions }) =>
      conditions
        .filter(({ standing }) => standing === 'have' || standing === 'open' || standing === 'lost')
        .map((each) => [`${segment} ${each.condition}`, each] as const),
    ),
  );
}

const awaitedBy = ({ verdict }: Itinerary): Month | null => (verdict.kind === 'kan-als' ? verdict.after : null);

/** What the verdict on the second rests on that it did not rest on before; for the same steps, judged twice. */
function reasonsBetween(before: Itinerary, after: Itinerary): readonly DifferenceReason[] {
  if (before.id !== after.id) return [{ code: 'other-way' }];
  const reasons = new Map<ConditionId, DifferenceReason>();
  const was = standings(before);
  for (const [key, now] of standings(after)) {
    const then = was.get(key);
    if (!then || (then.standing === now.standing && waits(then) === waits(now))) continue;
    reasons.set(now.condition, {
      code: 'condition',
      condition: now.condition,
      from: then.standing,
      to: now.standing,
      unanswered: waits(now),
    });
  }
  const [from, to] = [awaitedBy(before), awaitedBy(after)];
  return [...reasons.values(), ...(from === to ? [] : [{ code: 'diploma', from, to } as const])];
}

/** Does a reader see another verdict: another kind, other conditions, or another month to wait for? */
const isOtherVerdict = (before: Itinerary, after: Itinerary): boolean =>
  before.verdict.kind !== after.verdict.kind || reasonsBetween(before, after).some(({ code }) => code !== 'other-way');

function whyAlone(itinerary: Itinerary, others: readonly Itinerary[]): DifferenceReason {
  if (!others.some(({ to }) => to === itinerary.to)) return { code: 'goal', station: itinerary.to };
  if (!others.some(({ from }) => from === itinerary.from)) return { code: 'begin', station: itinerary.from };
  return { code: 'start' };
}

/** The first itinerary of each kind, by kind. */
function firstOf(list: readonly Itinerary[], kindOf: (itinerary: Itinerary) => string): ReadonlyMap<string, Itinerary> {
  const first = new Map<string, Itinerary>();
  for (const each of list) if (!first.has(kindOf(each))) first.set(kindOf(each), each);
  return first;
}

/**
 * What moved between two lists of itineraries, each best first: which kinds of itinerary came, which went, which have
 * another verdict, and why. `kindOf` says which itineraries stand on one card, of which only the first counts; without
 * it every itinerary is its own kind. In the order of the lists.
 */
export function differenceOf(
  before: readonly Itinerary[],
  after: readonly Itinerary[],
  kindOf: (itinerary: Itinerary) => string = ({ id }) => id,
): Difference {
  const [was, is] = [firstOf(before, kindOf), firstOf(after, kindOf)];
  const pairs = [...is].flatMap(([kind, now]) => {
    const then = was.get(kind);
    return then ? [{ before: then, after: now }] : [];
  });
  const changed = pairs.filter((pair) => isOtherVerdict(pair.before, pair.after));
  return {
    came: [...is]
      .filter(([kind]) => !was.has(kind))
      .map(([, itinerary]) => ({ itinerary, reason: whyAlone(itinerary, before) })),
    went: [...was]
      .filter(([kind]) => !is.has(kind))
      .map(([, itinerary]) => ({ itinerary, reason: whyAlone(itinerary, after) })),
    changed: changed.map((pair) => ({ ...pair, reasons: reasonsBetween(pair.before, pair.after) })),
    same: pairs.length - changed.length,
  };
}
