import { startAfterWaiting } from '#domain/calendar.ts';
import type { Goal, Holding, Month, PersonFacts, Preferences, Profile } from '#domain/profile.ts';
import { CHOICES, type Choice, FACT_IDS, isNumberFact, LEARNERS, ROLES, SUBJECT_RANGES } from '#model/vocabulary.ts';
import { type Answers, DONT_KNOW, type QuestionId, SKIPPED } from './answers.ts';
import { optionsOf } from './offered.ts';
import { belongs, type World } from './options.ts';
import { FORM_OPTIONS, NONE, QUESTIONS, SOON } from './questions.ts';
import { type Expectation, firstMonthOf, holdingsOfPupil } from './school-year.ts';

/** What the answers say about a person: what they have, where they want to go, what they prefer on the way. */
export interface Told {
  readonly profile: Profile;
  readonly goal: Goal;
  readonly preferences: Preferences;
  /** First month in which the person wants to begin; absent when as soon as possible. */
  readonly start?: Month;
}

const UNTOLD: readonly string[] = [DONT_KNOW, SKIPPED, NONE];

/** The values that say something, of a question that belongs to these answers. */
function told(id: QuestionId, answers: Answers): readonly string[] {
  return belongs(id, answers) ? (answers[id] ?? []).filter((value) => !UNTOLD.includes(value)) : [];
}

const within = <T extends string>(list: readonly T[], values: readonly string[]): readonly T[] =>
  list.filter((item) => values.includes(item));

function holdingsOf(answers: Answers, { network, today }: World): readonly Holding[] {
  const [school] = told('school', answers);
  const [year] = told('leerjaar', answers);
  const atSchool = school === undefined ? [] : holdingsOfPupil(school, year, today);
  const brought = [...told('diplomas', answers), ...told('werk', answers)];
  const all: Expectation[] = [
    ...atSchool,
    ...brought.map((station) => ({ station, when: { kind: 'heeft' } as const })),
  ];
  return all.flatMap(({ station, when }) => {
    const known = network.stations.find(({ id }) => id === station);
    return known ? [{ station: known.id, when }] : [];
  });
}

/** Answers in years, facts in months. */
const MONTHS_PER_YEAR = 12;

/** Who says "geen diploma, 21 jaar of ouder" has told the age that conditions ask for. */
const ADULT = 21;

function factsOf(answers: Answers): PersonFacts {
  const facts: { -readonly [K in keyof PersonFacts]: PersonFacts[K] } = {};
  for (const id of FACT_IDS) {
    const [value] = told(id, answers);
    if (value === undefined) continue;
    if (isNumberFact(id)) facts[id] = Number(value) * (id === 'werkmaanden-vak' ? MONTHS_PER_YEAR : 1);
    else {
      const choice: Choice | undefined = CHOICES.find((known) => known === value);
      if (choice) facts[id] = choice;
    }
  }
  if (facts.leeftijd === undefined && told('diplomas', answers).includes('geen-diploma-21')) facts.leeftijd = ADULT;
  return facts;
}

/**
 * The wish. A choice of subjects is about having a class: work without a class stays in the wish unless the roles
 * leave it out.
 */
function goalOf(answers: Answers): Goal {
  const roles = within(ROLES, told('rol', answers));
  const subjects = within(SUBJECT_RANGES, told('vakken', answers));
  const onlyAClass = roles.length === 1 && roles[0] === 'voor-de-klas';
  return {
    kind: 'wish',
    sectors: [],
    learners: within(LEARNERS, told('voor-wie', answers)),
    roles,
    subjects: subjects.length === 0 || onlyAClass ? subjects : [...subjects, 'geen'],
  };
}

function preferencesOf(answers: Answers): Preferences {
  const [years] = told('max-jaren', answers);
  const [income] = told('inkomen', answers);
  return {
    formGroups: within(FORM_OPTIONS, told('vorm', answers)),
    ...(years === undefined ? {} : { maxMonths: Number(years) * MONTHS_PER_YEAR }),
    ...(income === 'ja' ? { needsIncome: true } : {}),
  };
}

/** The month from which somebody wants to begin. Who cannot choose that yet has not chosen it, whatever a link says. */
function startOf(answers: Answers, world: World): Pick<Told, 'start'> {
  const [year] = told('startjaar', answers);
  const mayChoose = year !== undefined && year !== SOON && optionsOf('startjaar', answers, world).length > 0;
  return mayChoose ? { start: firstMonthOf(year) } : {};
}

/**
 * The first month in which this person begins who also waits some years, as the search takes it. Waiting counts from
 * the year that was chosen, or from today or the last diploma, whichever is later.
 */
export function startAfter({ profile, start }: Told, today: string, yearsLater: number): Pick<Told, 'start'> {
  if (yearsLater === 0) return start === undefined ? {} : { start };
  const waited = startAfterWaiting(today, profile.holdings, yearsLater);
  return { start: start === undefined ? waited : Math.max(waited, start + yearsLater * MONTHS_PER_YEAR) };
}

/**
 * Turns answers into what the rules work on. "Weet ik niet" and "sla over" leave a thing unknown; answers that do not
 * belong to the opening chosen do not count, nor do stations that the network does not have. The day of `world` only
 * places the school year.
 */
export function toProfile(answers: Answers, world: World): Told {
  return {
    profile: { holdings: holdingsOf(answers, world), facts: factsOf(answers) },
    goal: goalOf(answers),
    preferences: preferencesOf(answers),
    ...startOf(answers, world),
  };
}

/** The questions answered with "weet ik niet", in the order of the table: things to find out. */
export function todos(answers: Answers): readonly QuestionId[] {
  return QUESTIONS.map(({ id }) => id).filter((id) => belongs(id, answers) && answers[id]?.includes(DONT_KNOW));
}
