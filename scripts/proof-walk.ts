import { explainedOf } from '#domain/explained.ts';
import { goalsOf, startsOf } from '#domain/goals.ts';
import { stationsOf } from '#domain/held.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { canonicalOf, indexOf, type NetworkIndex } from '#domain/network-index.ts';
import type { Goal } from '#domain/profile.ts';
import { applyRegion } from '#domain/region.ts';
import { isTravellable } from '#domain/rides.ts';
import { findItineraries } from '#domain/search.ts';
import { targetsOf } from '#domain/targets.ts';
import type { Leg } from '#domain/travel.ts';
import type { Network } from '#model/network.ts';
import type { World } from '#questionnaire/options.ts';
import { type Beginning, beginningsOf, daysThatDecide, LONGEST_WAY } from './proof-space.ts';
import { type ConditionStates, createRider, StateWalk } from './proof-states.ts';

/** A wish without any preference: every goal there is. */
export const EVERY_GOAL: Goal = { kind: 'wish', sectors: [], learners: [], roles: [], subjects: [] };

/** A beginning on a day, with everything that can be travelled from there. Verdicts in it are those without answers. */
export interface Place {
  readonly world: World;
  readonly beginning: Beginning;
  readonly itineraries: readonly Itinerary[];
}

/** The part of a network that decides what can be travelled and how it is judged. */
const travelPart = ({ stations, segments, conditions, amounts, credentials }: Network) =>
  JSON.stringify([
    stations,
    segments.filter((segment) => segment.variants.some((variant) => isTravellable(segment, variant))),
    conditions,
    amounts,
    credentials,
  ]);

/** The country and each region; a region that changes nothing that can be travelled is walked with the country. */
export function networksOf(
  national: Network,
): readonly { readonly name: string; readonly network: Network; readonly walked: boolean }[] {
  const all = [national, ...national.regions.map(({ id }) => applyRegion(national, id))];
  const seen = new Set<string>();
  return all.map((network) => {
    const part = travelPart(network);
    const walked = !seen.has(part);
    seen.add(part);
    return { name: network.region ?? 'landelijk', network, walked };
  });
}

/**
 * Every world and beginning to walk. Two diplomas or jobs together are walked on the day of the data; one, or none, on
 * every day on which a rule can decide otherwise.
 */
export function beginningsToWalk(
  national: Network,
): readonly { readonly world: World; readonly beginning: Beginning }[] {
  return networksOf(national)
    .filter(({ walked }) => walked)
    .flatMap(({ network }) =>
      daysThatDecide(network).flatMap((today) => {
        const world = { network, today };
        const isFirst = today === network.site.dataDate;
        return beginningsOf(world)
          .filter(({ chosen }) => isFirst || chosen < 2)
          .map((beginning) => ({ world, beginning }));
      }),
    );
}

/** Everything that can be travelled from a beginning. Answers about facts change no way, only its verdict. */
export const placeOf = (world: World, beginning: Beginning): Place => ({
  world,
  beginning,
  itineraries: findItineraries(world.network, { holdings: beginning.holdings, facts: {} }, EVERY_GOAL, {
    today: world.today,
  }).itineraries,
});

/** What a walk over beginnings comes to. Sets grow from part to part, so that parts can be put together. */
export interface Walked {
  readonly itineraries: Set<string>;
  readonly states: Map<string, ConditionStates>;
  readonly reached: Set<string>;
  readonly blocked: Set<string>;
  readonly onlyAPerson: Set<string>;
  readonly deadEnds: Set<string>;
  readonly crashes: Set<string>;
}

/** Nothing walked yet. */
export const nothingWalked = (): Walked => ({
  itineraries: new Set(),
  states: new Map(),
  reached: new Set(),
  blocked: new Set(),
  onlyAPerson: new Set(),
  deadEnds: new Set(),
  crashes: new Set(),
});

const walks = new WeakMap<Network, StateWalk>();

function stateWalkOf(network: Network): StateWalk {
  const walk = walks.get(network) ?? new StateWalk(indexOf(network));
  walks.set(network, walk);
  return walk;
}

const nameOf = ({ world, beginning }: Pick<Place, 'world' | 'beginning'>) =>
  `${world.today} ${beginning.holdings.map(({ station }) => station).join('+') || 'zonder begin'}`;

/** What is known of an end: is there a way to it that nothing can block, and what can block the others for good? */
interface End {
  sure: boolean;
  readonly without: ConditionStates[];
}

/** Who may stand at the beginning of a place: the person, or without a beginning one for every start. */
const peopleAt = ({ world, beginning }: Pick<Place, 'world' | 'beginning'>) =>
  beginning.holdings.length > 0
    ? [beginning.holdings]
    : startsOf(world.network).map(({ id }) => [{ station: id, when: { kind: 'heeft' } as const }]);

/** Walks every state of every condition that itineraries from this place can meet. */
export function walkPlace(place: Place, walked: Walked): void {
  const { network, today } = place.world;
  const index = indexOf(network);
  const walk = stateWalkOf(network);
  const ends = new Map<string, End>();
  const riders = peopleAt(place).map((each) => createRider(index, each, today));
  for (const itinerary of place.itineraries) {
    walked.itineraries.add(itinerary.id);
    for (const { from, to } of itinerary.steps) walked.reached.add(from).add(to);
    const end = ends.get(itinerary.to) ?? { sure: false, without: [] };
    ends.set(itinerary.to, end);
    for (const legs of riders.map((ride) => ride(itinerary))) note(end, legs, { walk, walked });
  }
  for (const [key, states] of walk.states) walked.states.set(key, states);
  for (const [to, end] of ends) if (!end.sure) wayOut(network, `${nameOf(place)} → ${to}`, end.without, walked);
  const leadsNowhere = place.beginning.holdings.length > 0 && place.itineraries.length === 0;
  if (leadsNowhere && !explains(index, place)) walked.deadEnds.add(nameOf(place));
}

/** Notes what the conditions of one ride can come to. */
function note(end: End, legs: readonly Leg[], { walk, walked }: { walk: StateWalk; walked: Walked }): void {
  const last = legs.at(-1);
  if (!last) return;
  if (last.taken.situation.elapsed > LONGEST_WAY * 12) walked.crashes.add(`een weg is langer dan ${LONGEST_WAY} jaar`);
  const states = walk.along(legs);
  end.sure ||= states.every(({ canBeLost }) => !canBeLost);
  end.without.push(...states.filter(({ canBeLostWithoutRepair }) => canBeLostWithoutRepair));
}

/** Blocked, perhaps in every way: is at least a person named who can be asked? */
function wayOut(network: Network, where: string, lost: readonly ConditionStates[], walked: Walked): void {
  if (lost.length === 0) return;
  walked.onlyAPerson.add(where);
  const isKnown = network.contacts.some(({ id, known }) => known && id === network.site.nationalContact);
  for (const { condition } of lost)
    if (!isKnown && !condition.decidedBy) walked.blocked.add(`${where}: ${condition.id}`);
}

/** Is at least something explained beside the empty list? */
const explains = (index: NetworkIndex, { beginning }: Place) =>
  explainedOf(index, stationsOf(index, beginning.holdings), targetsOf(index, EVERY_GOAL)).length > 0;

/** Stations that are neither a goal nor lead to one, and goals that no start reaches. */
export function deadEndsIn(network: Network): readonly string[] {
  const index = indexOf(network);
  const steps = network.segments.filter((each) => each.variants.some((variant) => isTravellable(each, variant)));
  const canonical = (id: Network['stations'][number]['id']) => canonicalOf(index, id);
  const grow = (begin: readonly string[], next: (at: string) => readonly string[]) => {
    const found = new Set(begin);
    for (const at of found) for (const each of next(at)) found.add(each);
    return found;
  };
  const counts = (id: string) => index.counted.get(id as never) ?? []; // canonical ids of this network
  const goals = goalsOf(network).map(({ id }) => String(id));
  const leads = grow(goals, (at) => [
    ...steps.filter((each) => canonical(each.to) === at).map((each) => String(canonical(each.from))),
    ...[...index.counted].filter(([, as]) => as.some((each) => each === at)).map(([id]) => String(id)),
  ]);
  const reached = grow(
    startsOf(network).map(({ id }) => String(canonical(id))),
    (at) => [
      ...steps.filter((each) => canonical(each.from) === at).map((each) => String(canonical(each.to))),
      ...counts(at).map(String),
    ],
  );
  return [
    ...network.stations.filter(({ id }) => !leads.has(canonical(id))).map(({ id }) => `${id} leidt nergens heen`),
    ...goals.filter((id) => !reached.has(id)).map((id) => `${id} wordt door geen begin bereikt`),
  ];
}

/** Why a station is in no itinerary; nothing when there is no reason. */
export function whyNotOffered(network: Network, id: string): string | null {
  const entering = network.segments.filter(({ to }) => to === id);
  const station = network.stations.find((each) => each.id === id);
  if (entering.some((each) => each.variants.some((variant) => isTravellable(each, variant)))) return null;
  const statuses = [...new Set(entering.map(({ status }) => status))];
  if (statuses.length > 0) return `elke stap erheen heeft status ${statuses.join(' of ')}`;
  return station?.start && !station.goal ? 'alleen een begin' : null;
}
