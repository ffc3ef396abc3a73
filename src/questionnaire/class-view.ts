import { goalsOf } from '#domain/goals.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { findItineraries } from '#domain/search.ts';
import { type VeiledCount, veil } from '#domain/veil.ts';
import type { StationId } from '#model/provenance.ts';
import { FACT_IDS, LEVELS } from '#model/vocabulary.ts';
import type { Answers } from './answers.ts';
import type { World } from './options.ts';
import { HAS_DIPLOMA } from './questions.ts';
import { remember } from './remember.ts';
import { SCHOOLS_WITH_CLASSES } from './school-year.ts';
import { type ChosenFact, createSubjectChoice, type SubjectChoice } from './subject-choice.ts';
import { toProfile } from './to-profile.ts';

/**
 * How a pupil stands to a goal: nothing is open but a diploma that is expected (`can`), something is (`canIf`), or
 * something is lost on every way (`notNow`).
 */
export const CLASS_STANDS = ['can', 'canIf', 'notNow'] as const;
export type ClassStand = (typeof CLASS_STANDS)[number];

/** One pupil as far as the class needs it: no label, no answers. */
export interface PupilStand {
  /** Where the pupil begins; nothing while nobody knows. */
  readonly start: StationId | null;
  /** Per goal within three steps: the best verdict. Goals beyond that, or that the pupil has, are absent. */
  readonly goals: ReadonlyMap<StationId, ClassStand>;
  /** The goals that can be reached without passing another one. */
  readonly first: ReadonlySet<StationId>;
  /** What the choice of subjects does for a pupil of this school and class; nothing where none is chosen. */
  readonly choice: SubjectChoice | null;
}

/** A goal with the number of pupils per stand. `none`: no way within three steps, or there already. */
export interface ClassGoal {
  readonly goal: StationId;
  /** Can somebody of the class go there without passing another goal? */
  readonly isFirst: boolean;
  readonly counts: Readonly<Record<ClassStand | 'none', VeiledCount>>;
}

/** What going without a choice does, from the worst to nothing. */
export const CHOICE_EFFECTS = ['closes', 'detours', 'asksMore'] as const;
export type ChoiceEffect = (typeof CHOICE_EFFECTS)[number];

/** A subject or profile: for how many pupils it keeps a goal open, saves a detour, saves a test, or does nothing. */
export interface ClassSubject {
  readonly chosen: ChosenFact;
  readonly counts: Readonly<Record<ChoiceEffect | 'none', VeiledCount>>;
  /** The goals that would close for somebody, in the order of the class. */
  readonly closes: readonly StationId[];
}

/** Where a class stands: only numbers, and none that gives one or two pupils away. */
export interface ClassView {
  readonly pupils: VeiledCount;
  readonly starts: readonly { readonly start: StationId | null; readonly count: VeiledCount }[];
  /** Every goal that somebody can be judged on: the first ones first, then by level. */
  readonly goals: readonly ClassGoal[];
  readonly subjects: readonly ClassSubject[];
  /** How many pupils are in a class in which subjects can still be chosen. */
  readonly choosing: VeiledCount;
}

/** As far as a question looks ahead, in steps; the same as everywhere a count of what is possible stands. */
const HORIZON = 3;

const ANYTHING = { kind: 'wish', sectors: [], learners: [], roles: [], subjects: [] } as const;

const standOf = ({ verdict }: Itinerary): ClassStand => {
  if (verdict.kind === 'nu-niet') return 'notNow';
  return verdict.kind === 'kan-nu' || verdict.open.length === 0 ? 'can' : 'canIf';
};

const better = (one: ClassStand, other: ClassStand | undefined): ClassStand =>
  other === undefined || CLASS_STANDS.indexOf(one) < CLASS_STANDS.indexOf(other) ? one : other;

/** The school and class of who can still choose subjects; nothing for everybody else. */
function chooserOf({ school, leerjaar }: Answers): Answers | null {
  const [type] = school ?? [];
  if (type === undefined || !SCHOOLS_WITH_CLASSES.includes(type) || leerjaar?.[0] === HAS_DIPLOMA) return null;
  return { opening: ['begeleider'], school: [type], ...(leerjaar ? { leerjaar } : {}) };
}

/** Profiles and choices that are remembered: pupils of one class have many in common. */
const REMEMBERED = { profiles: 120, choices: 24 };

/**
 * Finds where one pupil stands. What the pupil wants does not count: a class is asked what is possible, not what it
 * wishes. Each new profile takes one search.
 */
export function createPupilStands(world: World): (answers: Answers) => PupilStand {
  const { network, today } = world;
  const isGoal = new Set(goalsOf(network).map(({ id }) => id));
  const search = remember(
    ({ profile }: Pick<ReturnType<typeof toProfile>, 'profile'>) => {
      const goals = new Map<StationId, ClassStand>();
      const first = new Set<StationId>();
      // Without a start every start would be tried.
      const found =
        profile.holdings.length === 0
          ? []
          : findItineraries(network, profile, ANYTHING, { today, maxSteps: HORIZON }).itineraries;
      for (const each of found) {
        goals.set(each.to, better(standOf(each), goals.get(each.to)));
        if (each.steps.slice(0, -1).every(({ to }) => !isGoal.has(to))) first.add(each.to);
      }
      return { goals, first };
    },
    ({ profile }) => JSON.stringify([profile.holdings, Object.entries(profile.facts).sort()]),
    REMEMBERED.profiles,
  );
  const choose = remember(
    (answers: Answers) => createSubjectChoice(world, answers),
    (answers) => JSON.stringify([answers.school, answers.leerjaar]),
    REMEMBERED.choices,
  );
  return (answers) => {
    const { profile } = toProfile(answers, world);
    const chooser = chooserOf(answers);
    return { start: profile.holdings[0]?.station ?? null, ...search({ profile }), choice: chooser && choose(chooser) };
  };
}

/** The parts of a group as they may be shown, under their names. */
function veiled<K extends string>(parts: readonly K[], count: (part: K) => number): Readonly<Record<K, VeiledCount>> {
  const shown = veil(parts.map(count));
  return Object.fromEntries(parts.map((part, index) => [part, shown[index]])) as Record<K, VeiledCount>; // one per part
}

/** How many of a group are each of these: counted by what `read` says of each. */
function tally<T, K extends string>(group: readonly T[], parts: readonly K[], read: (one: T) => K) {
  return veiled(parts, (part) => group.filter((one) => read(one) === part).length);
}

function goalsOfClass({ network }: World, stands: readonly PupilStand[]): readonly ClassGoal[] {
  const isFirst = (goal: StationId) => stands.some(({ first }) => first.has(goal));
  const reached = goalsOf(network).filter(({ id }) => stands.some(({ goals }) => goals.has(id)));
  return reached
    .toSorted(
      (one, other) =>
        Number(isFirst(other.id)) - Number(isFirst(one.id)) ||
        LEVELS.indexOf(one.drawnAtLevel) - LEVELS.indexOf(other.drawnAtLevel) ||
        one.prominence - other.prominence,
    )
    .map(({ id }) => ({
      goal: id,
      isFirst: isFirst(id),
      counts: tally(stands, [...CLASS_STANDS, 'none'], ({ goals }) => goals.get(id) ?? 'none'),
    }));
}

function subjectsOfClass(choices: readonly SubjectChoice[], goals: readonly ClassGoal[]): readonly ClassSubject[] {
  const chosen = new Map(choices.flatMap(({ facts }) => facts).map((each) => [each.fact, each]));
  const inOrder = FACT_IDS.flatMap((id) => [...chosen.values()].filter(({ fact }) => fact === id));
  return inOrder.map((each) => {
    const effectsIn = ({ effects }: SubjectChoice) => effects.find(({ fact }) => fact === each.fact);
    const closes = new Set(choices.flatMap((choice) => effectsIn(choice)?.closes ?? []));
    return {
      chosen: each,
      counts: tally(
        choices,
        [...CHOICE_EFFECTS, 'none'],
        (choice) => CHOICE_EFFECTS.find((effect) => (effectsIn(choice)?.[effect].length ?? 0) > 0) ?? 'none',
      ),
      closes: goals.map(({ goal }) => goal).filter((goal) => closes.has(goal)),
    };
  });
}

/** Counts a class. Everything in it may be shown on a beamer: see `veil`. */
export function classViewOf(world: World, stands: readonly PupilStand[]): ClassView {
  const starts = [...new Set(stands.map(({ start }) => start))];
  const order = new Map(world.network.stations.map(({ id }, index) => [id, index]));
  const place = (start: StationId | null) => (start === null ? order.size : (order.get(start) ?? 0));
  const sorted = starts.toSorted((one, other) => place(one) - place(other));
  const shown = veil(sorted.map((start) => stands.filter((each) => each.start === start).length));
  const goals = goalsOfClass(world, stands);
  const choices = stands.flatMap(({ choice }) => choice ?? []);
  const exactly = (count: number) => ({ min: count, max: count });
  return {
    pupils: veil([stands.length])[0] ?? exactly(0),
    starts: sorted.map((start, index) => ({ start, count: shown[index] ?? exactly(0) })),
    goals,
    subjects: subjectsOfClass(choices, goals),
    choosing: veil([choices.length, stands.length - choices.length])[0] ?? exactly(0),
  };
}
