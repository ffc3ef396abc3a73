import type { Network, NetworkCondition } from '#model/network.ts';
import type { ConditionId, RepairId, SegmentId, StationId, Text } from '#model/provenance.ts';
import type { Itinerary, JudgedCondition, Step } from './itinerary.ts';
import { indexOf, type NetworkIndex } from './network-index.ts';
import { type Month, monthOf } from './profile.ts';
import { type Question, questionsOf } from './questions.ts';

/**
 * When a task is due, as far as a rule gives a bound. `now`: before anything else; no day is known. `before`: before its
 * step starts. `by`: a record names the day. `end`: the later bound of the end of its step, `null` when not known.
 */
export type Due =
  | { readonly kind: 'now' }
  | { readonly kind: 'before' | 'in' | 'from'; readonly month: Month }
  | { readonly kind: 'by'; readonly day: string }
  | { readonly kind: 'end'; readonly month: Month | null };

/**
 * What is to be done. `find-out`: only the person can know whether it is so. `choose`: a choice that is still open.
 * `mend`: it is not so, the ways mend it. `ask`: others decide. `form`: a formality. `later`: during or after the
 * programme. `watch`: a rule on the way stops on a day. `begin` marks the start of a step.
 */
export type Todo =
  | { readonly kind: 'find-out' | 'choose' | 'mend' | 'ask' | 'form' | 'later'; readonly condition: ConditionId }
  | { readonly kind: 'diploma'; readonly station: StationId }
  | { readonly kind: 'open-day' | 'begin'; readonly segment: SegmentId }
  | { readonly kind: 'watch'; readonly record: string };

/** One line of the checklist. */
export interface Task {
  /** The same for the same line of the same itinerary. */
  readonly id: string;
  readonly todo: Todo;
  /** Position of the step it belongs to. */
  readonly step: number;
  readonly due: Due;
  /** The last month to begin with it, when its ways take a known time; may be past. */
  readonly beginBy: Month | null;
  /** The ways to get it, in the order of the data. */
  readonly ways: readonly RepairId[];
  /** Who decides; `null` when the data names nobody or there is nothing to decide. */
  readonly decidedBy: Text | null;
  /** The last day of the rule as it is now, and whether that lies before the step starts. */
  readonly until: { readonly day: string; readonly isBeforeStart: boolean } | null;
}

/** What somebody does to travel an itinerary, in order of time, and what they still ask. */
export interface Checklist {
  readonly tasks: readonly Task[];
  /** At most three. */
  readonly questions: readonly Question[];
  /** The first thing to do; `null` when nothing is left. */
  readonly next: Task | null;
  /** Conditions on the list for which the data names nobody who decides. */
  readonly undecided: number;
}

/** What stands before what in the same month. */
const RANK: readonly Todo['kind'][] = [
  'choose',
  'find-out',
  'diploma',
  'ask',
  'mend',
  'open-day',
  'form',
  'watch',
  'begin',
  'later',
];

const NO_ACTION: readonly Todo['kind'][] = ['begin', 'later', 'watch'];

/** The checklist of an itinerary. `today` is `YYYY-MM-DD`. No day in it is made up: each comes from a record. */
export function checklistOf(network: Network, itinerary: Itinerary, today: string): Checklist {
  const index = indexOf(network);
  const found = [
    ...diplomaOf(itinerary),
    ...itinerary.steps.flatMap((step, at) => [
      ...conditionTasks({ index, step, at }),
      ...programmeTasks(index, itinerary, step, at),
    ]),
    ...watchTasks(itinerary),
  ];
  const tasks = inTime(onceEach(index, found), itinerary, monthOf(today));
  return {
    tasks,
    questions: questionsOf(index, itinerary),
    next: tasks.find(({ todo }) => !NO_ACTION.includes(todo.kind)) ?? null,
    undecided: tasks.filter(({ todo, decidedBy }) => 'condition' in todo && decidedBy === null).length,
  };
}

const plainTask = (todo: Todo, step: number, due: Due): Task => ({
  id: `${step}:${todo.kind}:${Object.values(todo).at(-1)}`,
  todo,
  step,
  due,
  beginBy: null,
  ways: [],
  decidedBy: null,
  until: null,
});

/** The diploma that is still to come and without which the journey cannot begin. */
function diplomaOf({ verdict, from }: Itinerary): readonly Task[] {
  if (verdict.kind !== 'kan-als' || verdict.after === null) return [];
  return [plainTask({ kind: 'diploma', station: from }, 0, { kind: 'in', month: verdict.after })];
}

interface Place {
  readonly index: NetworkIndex;
  readonly step: Step;
  readonly at: number;
}

function conditionTasks(place: Place): readonly Task[] {
  return place.step.conditions.flatMap((judged) => {
    const record = place.index.conditions.get(judged.condition);
    return record && judged.standing !== 'have' ? [conditionTask(place, judged, record)] : [];
  });
}

function kindOf({ standing, judgement }: JudgedCondition, { kind }: NetworkCondition) {
  if (standing === 'checklist') return 'form';
  if (standing === 'later') return 'later';
  if (judgement.kind !== 'unknown') return 'mend';
  if (judgement.choosing.length > 0) return 'choose';
  if (kind === 'anderen-beslissen') return 'ask';
  return judgement.missing.length > 0 ? 'find-out' : 'mend';
}

function conditionTask({ index, step, at }: Place, judged: JudgedCondition, record: NetworkCondition): Task {
  const kind = kindOf(judged, record);
  const ways = judged.judgement.kind === 'met' ? [] : judged.judgement.repairs;
  const repairs = ways.flatMap((id) => index.repairs.get(id) ?? []);
  const lasting = repairs.filter((each) => each.insideStep).map((each) => each.monthsMax ?? 0);
  const longest = Math.max(0, ...lasting);
  const days = [record, ...repairs].flatMap(({ validUntil }) => validUntil ?? []);
  return {
    ...plainTask({ kind, condition: record.id }, at, dueOf(kind, record, step)),
    beginBy: longest > 0 ? step.start - longest : null,
    ways,
    decidedBy: record.decidedBy ?? repairs.find((each) => each.decidedBy)?.decidedBy ?? null,
    until: untilOf(days, step),
  };
}

const endOf = ({ start, monthsMax }: Step): Due => ({
  kind: 'end',
  month: monthsMax === null ? null : start + monthsMax,
});

function dueOf(kind: Todo['kind'], { moment }: NetworkCondition, step: Step): Due {
  // What is chosen or looked up comes first: everything after it depends on it, and the school knows the day.
  if (kind === 'choose' || kind === 'find-out') return { kind: 'now' };
  if (moment === 'tijdens') return { kind: 'from', month: step.start };
  return moment === 'afronding' ? endOf(step) : { kind: 'before', month: step.start };
}

/** The first of these last days. */
function untilOf(days: readonly string[], step: Step): Task['until'] {
  const [day] = days.toSorted();
  return day === undefined ? null : { day, isBeforeStart: monthOf(day) < step.start };
}

/** The start of every step; before the first programme of a hogeschool or university also its open day. */
function programmeTasks(index: NetworkIndex, { steps }: Itinerary, step: Step, at: number): readonly Task[] {
  const isHigher = ({ segment }: Step) => index.segments.get(segment)?.intake === 'september';
  const before: Due = { kind: 'before', month: step.start };
  return [
    ...(steps.findIndex(isHigher) === at ? [plainTask({ kind: 'open-day', segment: step.segment }, at, before)] : []),
    plainTask({ kind: 'begin', segment: step.segment }, at, { kind: 'from', month: step.start }),
  ];
}

/** The rules of whole steps that stop on a day; those of conditions stand at their own task. */
function watchTasks({ dates, steps }: Itinerary): readonly Task[] {
  return dates.flatMap(({ record, validUntil }) => {
    const [kind, id = ''] = record.split(':');
    if (kind !== 'segment' && kind !== 'variant') return [];
    const at = steps.findIndex(({ segment }) => segment === id.split('.')[0]);
    return [plainTask({ kind: 'watch', record }, Math.max(0, at), { kind: 'by', day: validUntil })];
  });
}

/** What is settled once is asked once; what others decide is asked again for each step. */
function onceEach(index: NetworkIndex, tasks: readonly Task[]): readonly Task[] {
  const seen = new Set<string>();
  return tasks.filter(({ todo }) => {
    if (todo.kind !== 'find-out' && todo.kind !== 'choose' && todo.kind !== 'mend') return true;
    if (index.conditions.get(todo.condition)?.kind === 'anderen-beslissen') return true;
    const isNew = !seen.has(todo.condition);
    seen.add(todo.condition);
    return isNew;
  });
}

/** The month in which one has to do something about it. */
function momentOf({ due, beginBy, step }: Task, { steps }: Itinerary, now: Month): Month {
  switch (due.kind) {
    case 'now':
      return now;
    case 'before':
      return Math.max(now, beginBy ?? due.month);
    case 'in':
    case 'from':
      return due.month;
    case 'by':
      return monthOf(due.day);
    case 'end':
      return due.month ?? (steps[step]?.start ?? now) + (steps[step]?.monthsMin ?? 0);
    default:
      return due satisfies never;
  }
}

function inTime(tasks: readonly Task[], itinerary: Itinerary, now: Month): readonly Task[] {
  // Of what others decide, that for which one can do something comes first: without a school there is no decision.
  const hasNoWay = ({ todo, ways }: Task) => Number(todo.kind === 'ask' && ways.length === 0);
  const keys = new Map(
    tasks.map((task) => [
      task,
      [momentOf(task, itinerary, now), RANK.indexOf(task.todo.kind), hasNoWay(task), task.step],
    ]),
  );
  const at = (task: Task, place: number) => keys.get(task)?.[place] ?? 0;
  return tasks.toSorted(
    (one, other) =>
      [0, 1, 2, 3].map((place) => at(one, place) - at(other, place)).find((difference) => difference !== 0) ?? 0,
  );
}
