import { useMemo, useState } from 'react';
import type { Choice, ChoiceFactId } from '#model/vocabulary.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { openingOf } from '#questionnaire/options.ts';
import { SCHOOLS_WITH_CLASSES, type SchoolYear, schoolYears } from '#questionnaire/school-year.ts';
import {
  type Choices,
  createSubjectChoice,
  type GoalOutcome,
  type SubjectChoice,
} from '#questionnaire/subject-choice.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { useApp } from '../shared/app-context.ts';
import { useAnswers } from '../shared/useAnswers.ts';

/** The school with which the screen begins when none was told: there the question is asked most. */
const FIRST_SCHOOL = 'havo';

/** The class with which it begins: class 3, in which profile and subjects are chosen. */
const FIRST_CLASS = 2;

interface Chooser {
  readonly school: string;
  /** The classes of this school, lowest first. */
  readonly classes: readonly SchoolYear[];
  readonly current: SchoolYear | undefined;
  readonly choice: SubjectChoice;
  readonly choices: Choices;
  readonly outcomes: readonly GoalOutcome[];
  readonly chooseSchool: (school: string) => void;
  readonly chooseClass: (year: SchoolYear) => void;
  readonly choose: (fact: ChoiceFactId, value: Choice) => void;
  readonly reset: () => void;
}

function placeOf(answers: Answers, today: string) {
  const told = answers.school?.[0];
  const school = told !== undefined && SCHOOLS_WITH_CLASSES.includes(told) ? told : FIRST_SCHOOL;
  const classes = schoolYears(school, today);
  const current = classes.find(({ year }) => school === told && year === answers.leerjaar?.[0]) ?? classes[FIRST_CLASS];
  return { school, classes, current };
}

/**
 * The pupil of Keuzehulp vakken, and what the choices do. School, class and choices are answers of the questionnaire, so
 * that the link carries them. A career switcher has other answers there: for them the choices stay on this screen.
 */
export function useSubjectChoice(): Chooser {
  const { actor, network, today } = useApp();
  const real = useAnswers();
  const [own, setOwn] = useState<Answers>({});
  const isSwitcher = openingOf(real) === 'overstapper';
  const answers = isSwitcher ? own : real;
  const { school, classes, current } = placeOf(answers, today);
  const year = current?.year;
  const choice = useMemo(() => {
    const pupil: Answers = { opening: ['leerling'], school: [school], ...(year ? { leerjaar: [year] } : {}) };
    return createSubjectChoice({ network, today }, pupil);
  }, [network, today, school, year]);
  const choices = useMemo(() => {
    const { facts } = toProfile({ ...answers, opening: ['leerling'] }, { network, today }).profile;
    return Object.fromEntries(
      choice.facts.flatMap(({ fact }) => (facts[fact] ? [[fact, facts[fact]]] : [])),
    ) as Choices; // keys of choice.facts
  }, [answers, choice, network, today]);
  const outcomes = useMemo(() => choice.outcomesOf(choices), [choice, choices]);

  const change = (patch: Answers) => {
    const base: Answers = {
      ...answers,
      opening: answers.opening ?? ['begeleider'],
      school: [school],
      ...(year ? { leerjaar: [year] } : {}),
    };
    const next = { ...base, ...patch };
    if (isSwitcher) setOwn(next);
    else actor.send({ type: 'load', answers: next });
  };
  const chooseSchool = (id: string) => {
    const at = classes.findIndex((one) => one.year === year);
    const years = schoolYears(id, today);
    const same = years[at] ?? years.at(-1);
    change({ school: [id], ...(same ? { leerjaar: [same.year] } : {}) });
  };
  const reset = () => {
    const kept = Object.entries(answers).filter(([id]) => !choice.facts.some(({ fact }) => fact === id));
    const left: Answers = Object.fromEntries(kept);
    if (isSwitcher) setOwn(left);
    else actor.send({ type: 'load', answers: left });
  };
  return {
    school,
    classes,
    current,
    choice,
    choices,
    outcomes,
    chooseSchool,
    chooseClass: (one) => change({ leerjaar: [one.year] }),
    choose: (fact, value) => change({ [fact]: [value] }),
    reset,
  };
}
