import { describe, expect, test } from 'vitest';
import { findItineraries } from '#domain/search.ts';
import { FACT_IDS, type FactId } from '#model/vocabulary.ts';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { createAsking } from '#questionnaire/asked.ts';
import { factsAtStake, thresholdsOf } from '#questionnaire/at-stake.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { questionOf, type World } from '#questionnaire/options.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { roadOf, roadOfEveryFact, TODAY, village } from './village.ts';

const world: World = { network: village(), today: TODAY };
const { isAsked, matters, questionsLeft, refinements, finding, inSight } = createAsking(world);

const HAVO: Answers = { opening: ['leerling'], school: ['havo'], leerjaar: ['diploma'] };
const VWO: Answers = { opening: ['leerling'], school: ['vwo'], leerjaar: ['diploma'] };
const DEGREE: Answers = { opening: ['overstapper'], diplomas: ['hbo-wo-diploma'] };
const CRAFT: Answers = { opening: ['overstapper'], diplomas: ['weet-niet'], werk: ['vakmens'] };
const PRIMARY: Answers = { 'voor-wie': ['basisschool'] };

describe('a question is asked while its answer can change something', () => {
  test.each<[QuestionId, Answers, string]>([
    ['opening', {}, 'nothing is known'],
    ['school', { opening: ['leerling'] }, 'a pupil'],
    ['school', { opening: ['begeleider'] }, 'somebody beside a pupil'],
    ['leerjaar', { opening: ['leerling'], school: ['havo'] }, 'a school is known'],
    ['diplomas', { opening: ['overstapper'] }, 'a switcher'],
    ['werk', DEGREE, 'a job is another start'],
    ['voor-wie', HAVO, 'primary and secondary are both in reach'],
    ['rol', HAVO, 'leading is in reach as well'],
    ['vakken', HAVO, 'one subject or all of them'],
    ['vak-aardrijkskunde', HAVO, 'the pabo asks it of havo'],
    ['profiel-past', HAVO, 'the way to vo asks it'],
    ['school-wil-mij', DEGREE, 'the way from a degree asks it'],
    ['werkmaanden-vak', CRAFT, 'the way of a craft asks it'],
    ['vorm', DEGREE, 'full-time and dual are both there'],
    ['inkomen', DEGREE, 'only the dual way pays'],
    ['max-jaren', DEGREE, 'four years against two'],
  ])('%s is asked: %j, %s', (question, answers) => expect(isAsked(question, answers)).toBe(true));

  test.each<[QuestionId, Answers, string]>([
    ['opening', { opening: ['leerling'] }, 'it was answered'],
    ['school', { opening: ['overstapper'] }, 'a switcher goes to no school'],
    ['leerjaar', { opening: ['leerling'], school: ['weet-niet'] }, 'no school is known'],
    ['diplomas', { opening: ['leerling'] }, 'a pupil has none'],
    ['voor-wie', CRAFT, 'one goal is in reach, whoever it is for'],
    ['vakken', { ...HAVO, rol: ['leiden'] }, 'no class is wanted'],
    ['vakken', { ...HAVO, ...PRIMARY, rol: ['voor-de-klas'], vakken: ['weet-niet'] }, 'it was passed over'],
    ['vak-aardrijkskunde', VWO, 'vwo is always admitted'],
    ['vak-aardrijkskunde', { ...HAVO, 'voor-wie': ['vmbo'] }, 'the pabo is no longer wanted'],
    ['profiel-past', { ...HAVO, ...PRIMARY }, 'the way to vo is no longer wanted'],
    ['profiel-past', { ...HAVO, 'profiel-past': ['sla-over'] }, 'it was passed over'],
    ['school-wil-mij', CRAFT, 'no way asks it'],
    ['school-wil-mij', HAVO, 'a pupil is not asked about a job'],
    ['vak-aardrijkskunde', { opening: ['overstapper'], diplomas: ['weet-niet'] }, 'there is no start yet'],
    ['vorm', CRAFT, 'there is one form'],
    ['inkomen', CRAFT, 'every way pays'],
    ['max-jaren', CRAFT, 'one way, of two years: each limit leaves it or leaves nothing'],
    ['leeftijd', DEGREE, 'no condition asks for an age'],
    ['in-jaar-1-aantonen', HAVO, 'no condition asks for it'],
  ])('%s is not asked: %j, %s', (question, answers) => expect(isAsked(question, answers)).toBe(false));

  test('a question that was answered may still matter, so that it can be changed', () => {
    expect(matters('vak-aardrijkskunde', { ...HAVO, 'vak-aardrijkskunde': ['ja'] })).toBe(true);
  });
});

describe('each fact', () => {
  const starts: Readonly<Record<string, Answers>> = { leerling: HAVO, overstapper: { ...DEGREE, diplomas: ['havo'] } };
  const askedOf = (fact: FactId) => {
    const { first, refine } = questionOf(fact);
    return [...first, ...refine].find((opening) => opening !== 'begeleider') ?? 'leerling';
  };
  const every = createAsking({ network: roadOfEveryFact(), today: TODAY });

  test.each(FACT_IDS)('%s matters while a way asks it', (fact) => {
    expect(every.matters(fact, starts[askedOf(fact)] ?? {})).toBe(true);
  });

  test.each(FACT_IDS)('%s does not matter when no way asks it', (fact) => {
    const others = createAsking({ network: roadOf(FACT_IDS.filter((other) => other !== fact)), today: TODAY });
    expect(others.matters(fact, starts[askedOf(fact)] ?? {})).toBe(false);
  });
});

test('a fact outside the first look changes nothing', () => {
  for (const answers of [HAVO, VWO, DEGREE, CRAFT, { ...HAVO, ...PRIMARY }]) {
    const told = toProfile(answers, world);
    const search = (given: Answers) => {
      const { profile, goal } = toProfile(given, world);
      return findItineraries(world.network, profile, goal, { today: TODAY }).itineraries;
    };
    const atStake = factsAtStake(world.network, search(answers));
    expect(
      findItineraries(world.network, told.profile, told.goal, { today: TODAY }).missing.every((fact) =>
        atStake.has(fact),
      ),
    ).toBe(true);
    for (const fact of FACT_IDS.filter((id) => !atStake.has(id)))
      for (const option of optionsOf(fact, answers, world))
        expect(search({ ...answers, [fact]: [option.id] })).toEqual(search(answers));
  }
});

test('thresholdsOf() names both ends, each threshold and the year before, in years', () => {
  expect(thresholdsOf('werkmaanden-vak', world.network)).toEqual(['0', '2', '3', '99']);
  expect(thresholdsOf('leeftijd', world.network)).toEqual([]);
});

test('questionsLeft() counts what is still asked', () => {
  const left = QUESTION_LIST.filter((id) => isAsked(id, HAVO));
  expect(left).toEqual(['voor-wie', 'rol', 'vakken', 'vak-aardrijkskunde', 'profiel-past', 'vorm']);
  expect(questionsLeft(HAVO)).toBe(left.length);
});

const QUESTION_LIST: readonly QuestionId[] = [
  'voor-wie',
  'rol',
  'vakken',
  'vak-aardrijkskunde',
  'profiel-past',
  'vorm',
];

test('after six facts the others wait under "verfijn"', () => {
  const every = createAsking({ network: roadOfEveryFact(), today: TODAY });
  const asked: QuestionId[] = [];
  let answers: Answers = { ...DEGREE, diplomas: ['havo'] };
  for (let fact = FACT_IDS.find((id) => every.isAsked(id, answers)); fact; ) {
    asked.push(fact);
    answers = { ...answers, [fact]: ['weet-niet'] };
    fact = FACT_IDS.find((id) => every.isAsked(id, answers));
  }
  expect(asked).toHaveLength(6);
  expect(every.refinements(answers)).toContain('school-wil-mij');
});

test('refinements() are the questions that wait until after the result', () => {
  const { refinements: later } = createAsking({ network: roadOfEveryFact(), today: TODAY });
  expect(later(HAVO)).toContain('leerplek');
  expect(later(HAVO)).not.toContain('vak-aardrijkskunde');
  expect(refinements({ ...VWO })).toEqual(['startjaar', 'max-jaren']);
});

test('inSight() leaves out what does not fit the preferences, finding() does not', () => {
  const paid: Answers = { ...DEGREE, inkomen: ['ja'] };
  expect(finding(paid).itineraries).toHaveLength(2);
  expect(inSight(paid).map(({ steps }) => steps[0]?.variant)).toEqual(['duaal']);
});
