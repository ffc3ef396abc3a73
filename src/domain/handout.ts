import type { Network, NetworkCondition, NetworkRepair } from '#model/network.ts';
import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import type { Status } from '#model/vocabulary.ts';
import { type Checklist, checklistOf } from './checklist.ts';
import { contactOf, type WhomToTalkTo } from './contact.ts';
import type { Itinerary, JudgedCondition, Step } from './itinerary.ts';
import { type MoneyLine, moneyOf } from './money.ts';
import { indexOf, type NetworkIndex } from './network-index.ts';
import { monthOf } from './profile.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** One stretch of the small line map: the line, how long, and whether it is simply there. */
export interface HandoutLeg {
  readonly segment: SegmentId;
  readonly line: LineId;
  readonly step: Step;
  readonly status: Status;
}

/** A condition that is not met yet, with the ways to get it and the key of its record in `Facts`. */
export interface HandoutNeed {
  readonly judged: JudgedCondition;
  readonly record: NetworkCondition;
  readonly repairs: readonly NetworkRepair[];
}

/** What is on paper about one itinerary. */
export interface HandoutRoute {
  readonly itinerary: Itinerary;
  readonly stops: readonly StationId[];
  readonly legs: readonly HandoutLeg[];
  readonly have: readonly NetworkCondition[];
  /** Lost ones first, then those that are open; each once. */
  readonly missing: readonly HandoutNeed[];
  readonly timeline: Timeline;
  readonly money: readonly MoneyLine[];
  readonly checklist: Checklist;
}

/** Everything that a hand-out says, for whatever prints it: codes and numbers, no words. */
export interface Handout {
  readonly routes: readonly HandoutRoute[];
  readonly whom: WhomToTalkTo | null;
  /** The day on which it was made, `YYYY-MM-DD`, and its month. */
  readonly today: string;
  readonly month: number;
  /** The keys in `Facts` of all that it rests on but its amounts, each once, in the order of the way. */
  readonly records: readonly string[];
}

/** The hand-out of one itinerary, or of some that are compared. `today` is `YYYY-MM-DD`. */
export function handoutOf(network: Network, itineraries: readonly Itinerary[], today: string): Handout {
  const index = indexOf(network);
  const routes = itineraries.map((itinerary) => routeOf(index, itinerary, today));
  const whom = contactOf(network);
  return {
    routes,
    whom,
    today,
    month: monthOf(today),
    records: [...new Set([...routes.flatMap(recordsIn), ...(whom ? [`contact:${whom.contact.id}`] : [])])],
  };
}

function routeOf(index: NetworkIndex, itinerary: Itinerary, today: string): HandoutRoute {
  const { steps } = itinerary;
  const judged = onceEach(steps);
  const of = (standing: JudgedCondition['standing']) => judged.filter((each) => each.standing === standing);
  return {
    itinerary,
    stops: [...steps.map(({ from }) => from), itinerary.to],
    legs: steps.flatMap((step) => {
      const segment = index.segments.get(step.segment);
      return segment ? [{ segment: segment.id, line: segment.line, step, status: segment.status }] : [];
    }),
    have: of('have').flatMap(({ condition }) => index.conditions.get(condition) ?? []),
    missing: [...of('lost'), ...of('open')].flatMap((each) => needOf(index, each)),
    timeline: timelineOf(index, itinerary),
    money: moneyOf(index, itinerary),
    checklist: checklistOf(index.network, itinerary, today),
  };
}

const HARD: readonly JudgedCondition['standing'][] = ['lost', 'open', 'later', 'checklist', 'have'];

/** A condition that returns in a later step stands once, as it stands hardest. */
function onceEach(steps: readonly Step[]): readonly JudgedCondition[] {
  const found = new Map<string, JudgedCondition>();
  for (const each of steps.flatMap(({ conditions }) => conditions)) {
    const before = found.get(each.condition);
    if (!before || HARD.indexOf(each.standing) < HARD.indexOf(before.standing)) found.set(each.condition, each);
  }
  return [...found.values()];
}

function needOf(index: NetworkIndex, judged: JudgedCondition): readonly HandoutNeed[] {
  const record = index.conditions.get(judged.condition);
  if (!record || judged.judgement.kind === 'met') return [];
  const { repairs } = judged.judgement;
  return [{ judged, record, repairs: repairs.flatMap((id) => index.repairs.get(id) ?? []) }];
}

function recordsIn({ itinerary, missing }: HandoutRoute): readonly string[] {
  return [
    ...itinerary.steps.flatMap((step) => [
      `segment:${step.segment}`,
      ...step.conditions.map(({ condition }) => `condition:${condition}`),
    ]),
    ...missing.flatMap(({ repairs }) => repairs.map(({ id }) => `repair:${id}`)),
  ];
}
