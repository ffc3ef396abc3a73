import { type DifferenceReason, differenceOf } from '#domain/difference.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { canonicalOf, countedAs, indexOf } from '#domain/network-index.ts';
import type { Goal } from '#domain/profile.ts';
import { matchesWish } from '#domain/targets.ts';
import type { StationId } from '#model/provenance.ts';
import type { Answers, QuestionId } from './answers.ts';
import { keyOfUnit, type Live, type LiveUnit, type NotYetReason, type Stand } from './live.ts';
import type { World } from './options.ts';
import { type Told, toProfile } from './to-profile.ts';

/** Why something that was possible no longer is. */
export type WentReason =
  | NotYetReason
  /** It does not fit the wish: the answer to this question. */
  | { readonly code: 'wish'; readonly question: QuestionId }
  /** The person is there already. */
  | { readonly code: 'there' }
  /** By then not every step is there. */
  | { readonly code: 'start' }
  /** No way leads there from what the person has. */
  | { readonly code: 'no-way' };

/** What an answer did to what is possible. */
export interface Moved {
  readonly unit: LiveUnit;
  readonly was: number;
  readonly is: number;
  readonly came: readonly Stand[];
  readonly went: readonly (Stand & { readonly why: WentReason })[];
  /** Possible before and after, with another verdict. */
  readonly changed: readonly {
    readonly before: Itinerary;
    readonly after: Itinerary;
    readonly reasons: readonly DifferenceReason[];
  }[];
}

/** An answer with what was possible by it. */
export interface LiveMoment {
  readonly answers: Answers;
  readonly live: Live;
}

type Wish = Extract<Goal, { kind: 'wish' }>;

/** The parts of the wish, each with the question behind it. */
const PARTS = [
  ['voor-wie', 'learners'],
  ['rol', 'roles'],
  ['vakken', 'subjects'],
] as const satisfies readonly (readonly [QuestionId, keyof Wish])[];

/** The question whose answer a goal does not fit. */
function misfit(world: World, goal: StationId, wish: Goal): QuestionId | undefined {
  const station = world.network.stations.find(({ id }) => id === goal);
  if (!station || wish.kind !== 'wish') return undefined;
  const open: Wish = { kind: 'wish', sectors: [], learners: [], roles: [], subjects: [] };
  return PARTS.find(([, part]) => !matchesWish(station, { ...open, [part]: wish[part] }))?.[0];
}

function isThere({ network }: World, goal: StationId, { profile }: Told): boolean {
  const index = indexOf(network);
  const wanted = canonicalOf(index, goal);
  return profile.holdings.some(({ station }) => countedAs(index, station).includes(wanted));
}

const sameHoldings = (one: Told, other: Told) =>
  JSON.stringify(one.profile.holdings) === JSON.stringify(other.profile.holdings);

function whyWent(world: World, { key, goal }: Stand, before: LiveMoment, after: LiveMoment): WentReason {
  const still = after.live.notYet.find((each) => each.key === key || each.goal === key);
  if (still) return still.why;
  const [was, is] = [toProfile(before.answers, world), toProfile(after.answers, world)];
  const question = misfit(world, goal, is.goal);
  if (question) return { code: 'wish', question };
  if (isThere(world, goal, is)) return { code: 'there' };
  return { code: sameHoldings(was, is) && was.start !== is.start ? 'start' : 'no-way' };
}

/** The stands of one moment in another unit: of many ways to a goal the first. */
function standsIn(unit: LiveUnit, { live }: LiveMoment): readonly Stand[] {
  if (unit === live.unit) return live.possible;
  return [...new Map(live.possible.toReversed().map((each) => [each.goal, { ...each, key: each.goal }])).values()];
}

/** Ways are compared only with ways to the same goal. */
const unitOf = (before: Live, after: Live): LiveUnit =>
  before.unit === 'ways' && after.unit === 'ways' && before.possible[0]?.goal === after.possible[0]?.goal
    ? 'ways'
    : 'goals';

/** What moved between two answers: what is no longer possible and why, what came, and what has another verdict. */
export function movedBetween(world: World, before: LiveMoment, after: LiveMoment): Moved {
  const unit = unitOf(before.live, after.live);
  const [was, is] = [standsIn(unit, before), standsIn(unit, after)];
  const [keysBefore, keysAfter] = [new Set(was.map(({ key }) => key)), new Set(is.map(({ key }) => key))];
  const possible = ({ live }: LiveMoment) => live.found.filter(({ verdict }) => verdict.kind !== 'nu-niet');
  return {
    unit,
    was: was.length,
    is: is.length,
    came: is.filter(({ key }) => !keysBefore.has(key)),
    went: was
      .filter(({ key }) => !keysAfter.has(key))
      .map((each) => ({ ...each, why: whyWent(world, each, before, after) })),
    changed: differenceOf(possible(before), possible(after), keyOfUnit(unit)).changed,
  };
}
