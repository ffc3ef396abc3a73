import { goalsOf } from '#domain/goals.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import type { LeftOutReason } from '#domain/preferences.ts';
import { matchesWish } from '#domain/targets.ts';
import type { NetworkStation } from '#model/network.ts';
import type { ConditionId, SegmentId, StationId } from '#model/provenance.ts';
import { LEVELS } from '#model/vocabulary.ts';
import type { Answers } from './answers.ts';
import type { Asking } from './asked.ts';
import type { World } from './options.ts';
import { toProfile } from './to-profile.ts';

/** What is counted: jobs and diplomas, or, when one is left, the ways to it. */
export type LiveUnit = 'goals' | 'ways';

/** Why something is not possible (yet): conditions that are lacking, or what somebody prefers. */
export type NotYetReason =
  | { readonly code: 'lacking'; readonly conditions: readonly ConditionId[] }
  | { readonly code: 'left-out'; readonly reasons: readonly LeftOutReason[] };

/** One goal or one way, with the itinerary that comes first. Nothing is searched while no start is known. */
export interface Stand {
  readonly key: string;
  readonly goal: StationId;
  readonly itinerary: Itinerary | null;
}

/** What is possible and what is not (yet), by the answers so far. */
export interface Live {
  readonly unit: LiveUnit;
  /** Without a start everything that fits the wish is still open, from some start or other. */
  readonly isStartKnown: boolean;
  readonly possible: readonly Stand[];
  readonly notYet: readonly (Stand & { readonly why: NotYetReason })[];
  /** Steps on some way that is possible; `null` for all of them. */
  readonly segments: ReadonlySet<SegmentId> | null;
  /** Everything that was found, best first; for what moved between two answers. */
  readonly found: readonly Itinerary[];
}

const wayOf = ({ steps }: Itinerary) => steps.map(({ segment }) => segment).join('~');

/** How itineraries are counted. */
export const keyOfUnit = (unit: LiveUnit) => (itinerary: Itinerary) =>
  unit === 'goals' ? itinerary.to : wayOf(itinerary);

/** The first of each key, in order. */
function firsts(list: readonly Itinerary[], keyOf: (itinerary: Itinerary) => string): ReadonlyMap<string, Itinerary> {
  const first = new Map<string, Itinerary>();
  for (const each of list) if (!first.has(keyOf(each))) first.set(keyOf(each), each);
  return first;
}

/** The conditions that are lacking on this itinerary, each once. */
function lackingOf({ verdict }: Itinerary): readonly ConditionId[] {
  return verdict.kind === 'nu-niet' ? [...new Set(verdict.lost.map(({ condition }) => condition))] : [];
}

/** What most people look for first: well-known before special, then the lower level first. */
const byFame = (one: NetworkStation, other: NetworkStation) =>
  one.prominence - other.prominence || LEVELS.indexOf(one.drawnAtLevel) - LEVELS.indexOf(other.drawnAtLevel);

/** Every goal that fits the wish: cheap, because nobody is judged. */
function fromAnywhere({ network, today }: World, answers: Answers): Live {
  const { goal } = toProfile(answers, { network, today });
  const fitting = goalsOf(network).filter((each) => goal.kind === 'wish' && matchesWish(each, goal));
  return {
    unit: 'goals',
    isStartKnown: false,
    possible: fitting.toSorted(byFame).map(({ id }) => ({ key: id, goal: id, itinerary: null })),
    notYet: [],
    segments: null,
    found: [],
  };
}

/**
 * What is possible and what is not by these answers, as far as can be seen ahead (three steps). In the order of the
 * list. A goal is possible when one way to it is, and it is left out when every way that is possible is left out.
 */
export function liveOf(world: World, asking: Asking, answers: Answers): Live {
  if (toProfile(answers, world).profile.holdings.length === 0) return fromAnywhere(world, answers);
  const { kept, leftOut } = asking.ahead(answers);
  const found = [...kept, ...leftOut.map(({ itinerary }) => itinerary)];
  const unit: LiveUnit = new Set(found.map(({ to }) => to)).size === 1 ? 'ways' : 'goals';
  const keyOf = keyOfUnit(unit);
  const open = kept.filter(({ verdict }) => verdict.kind !== 'nu-niet');
  const possible = firsts(open, keyOf);
  // What could go but is not wanted says more than what cannot go at all.
  const unwanted = leftOut.filter(({ itinerary }) => itinerary.verdict.kind !== 'nu-niet');
  const lefts = new Map(unwanted.toReversed().map((each) => [keyOf(each.itinerary), each]));
  const notYet = [...firsts(found, keyOf)].flatMap(([key, itinerary]) => {
    if (possible.has(key)) return [];
    const left = lefts.get(key);
    const shown = left?.itinerary ?? itinerary;
    const why: NotYetReason = left
      ? { code: 'left-out', reasons: left.reasons }
      : { code: 'lacking', conditions: lackingOf(shown) };
    return [{ key, goal: shown.to, itinerary: shown, why }];
  });
  return {
    unit,
    isStartKnown: true,
    possible: [...possible].map(([key, itinerary]) => ({ key, goal: itinerary.to, itinerary })),
    notYet,
    segments: new Set(open.flatMap(({ steps }) => steps.map(({ segment }) => segment))),
    found: [...open, ...kept.filter(({ verdict }) => verdict.kind === 'nu-niet')],
  };
}
