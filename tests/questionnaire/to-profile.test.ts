import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { isAcceptable } from '#questionnaire/options.ts';
import { QUESTIONS } from '#questionnaire/questions.ts';
import { sift } from '#questionnaire/sift.ts';
import { todos, toProfile } from '#questionnaire/to-profile.ts';
import { anyAnswers } from './any-answers.ts';
import { TODAY, villageWorld } from './village.ts';

const world = villageWorld();
const PUPIL: Answers = { opening: ['leerling'], school: ['havo'], leerjaar: ['2028'] };
const SWITCHER: Answers = { opening: ['overstapper'] };

describe('toProfile()', () => {
  test('a havo-4 pupil expects the diploma in July 2028', () => {
    expect(toProfile(PUPIL, world).profile.holdings).toEqual([
      { station: 'havo', when: { kind: 'verwacht', month: 2028 * 12 + 6 } },
    ]);
  });

  test('a switcher has every diploma and job named, as far as the network has them', () => {
    const { holdings } = toProfile(
      { ...SWITCHER, diplomas: ['havo', 'hbo-wo-diploma', 'wo-master'], werk: ['vakmens'] },
      world,
    ).profile;
    expect(holdings.map(({ station }) => station)).toEqual(['havo', 'hbo-wo-diploma', 'vakmens']);
    expect(holdings.every(({ when }) => when.kind === 'heeft')).toBe(true);
  });

  test.each<[Answers, string[], string]>([
    [{ ...SWITCHER, werk: ['geen'] }, [], 'none of these is no job'],
    [{ ...SWITCHER, diplomas: ['weet-niet'] }, [], 'unknown is no diploma'],
    [{ ...SWITCHER, school: ['havo'], leerjaar: ['2028'] }, [], 'a switcher is not asked for a school'],
    [{ ...PUPIL, diplomas: ['vwo'] }, ['havo'], 'a pupil is not asked for diplomas'],
    [{ school: ['havo'], leerjaar: ['2028'] }, [], 'without an opening nothing belongs'],
  ])('%j holds %j: %s', (answers, expected) => {
    expect(toProfile(answers, world).profile.holdings.map(({ station }) => station)).toEqual(expected);
  });

  test.each([
    ['ja', 'ja'],
    ['kiest-nog', 'kiest-nog'],
    ['aangetoond', 'aangetoond'],
    ['weet-niet', undefined],
    ['sla-over', undefined],
  ])('the answer %s leaves the fact %s', (value, fact) => {
    expect(toProfile({ ...PUPIL, 'vak-aardrijkskunde': [value] }, world).profile.facts['vak-aardrijkskunde']).toBe(
      fact,
    );
  });

  test('years of work become months, an age stays in years', () => {
    const { facts } = toProfile({ ...SWITCHER, 'werkmaanden-vak': ['3'], leeftijd: ['34'] }, world).profile;
    expect(facts).toEqual({ 'werkmaanden-vak': 36, leeftijd: 34 });
  });

  test('who has no diploma and is 21 or older is at least 21, unless an age was told', () => {
    const none = { ...SWITCHER, diplomas: ['geen-diploma-21'] };
    expect(toProfile(none, world).profile.facts.leeftijd).toBe(21);
    expect(toProfile({ ...none, leeftijd: ['40'] }, world).profile.facts.leeftijd).toBe(40);
  });

  test.each<[Answers, string[], string]>([
    [{}, [], 'no preference'],
    [{ rol: ['voor-de-klas'], vakken: ['een-vak'] }, ['een-vak'], 'only a class: only that'],
    [{ vakken: ['een-vak'] }, ['een-vak', 'geen'], 'no role said: work without a class stays in'],
    [{ rol: ['voor-de-klas', 'leiden'], vakken: ['een-vak'] }, ['een-vak', 'geen'], 'leading has no subject'],
    [{ rol: ['leiden'], vakken: ['een-vak'] }, [], 'who does not want a class is not asked for subjects'],
  ])('%j wishes subjects %j: %s', (answers, subjects) => {
    expect(toProfile({ ...PUPIL, ...answers }, world).goal).toMatchObject({ kind: 'wish', subjects });
  });

  test('preferences hold only what was said', () => {
    expect(toProfile(PUPIL, world).preferences).toEqual({ formGroups: [] });
    expect(toProfile({ ...PUPIL, vorm: ['voltijd'], inkomen: ['ja'], 'max-jaren': ['4'] }, world).preferences).toEqual({
      formGroups: ['voltijd'],
      needsIncome: true,
      maxMonths: 48,
    });
    expect(toProfile({ ...PUPIL, inkomen: ['nee'], 'max-jaren': ['geen'] }, world).preferences).toEqual({
      formGroups: [],
    });
  });

  test('the order in which answers were given does not count', () =>
    fc.assert(
      fc.property(anyAnswers(world), (answers) => {
        const turned: Answers = Object.fromEntries(Object.entries(answers).reverse());
        expect(toProfile(turned, world)).toEqual(toProfile(answers, world));
      }),
    ));
});

test('todos() names every "weet ik niet" that belongs, in the order of the table, and no skipped one', () => {
  const answers: Answers = {
    ...PUPIL,
    'profiel-past': ['weet-niet'],
    'vak-aardrijkskunde': ['weet-niet'],
    'vak-natuur': ['sla-over'],
    diplomas: ['weet-niet'],
  };
  expect(todos(answers)).toEqual(['vak-aardrijkskunde', 'profiel-past']);
});

describe('isAcceptable()', () => {
  test.each<[QuestionId, string[], boolean, string]>([
    ['opening', ['leerling'], true, 'an option'],
    ['opening', ['sla-over'], false, 'somebody must be spoken to'],
    ['school', ['havo'], true, 'an option'],
    ['school', ['havo', 'vwo'], false, 'one school at a time'],
    ['school', ['kostschool'], false, 'no option'],
    ['diplomas', ['havo', 'vwo'], true, 'several diplomas'],
    ['diplomas', ['havo', 'havo'], false, 'each once'],
    ['diplomas', ['havo', 'weet-niet'], false, 'unknown stands alone'],
    ['werk', ['geen', 'toa'], false, 'none stands alone'],
    ['werk', ['geen'], true, 'none'],
    ['leerjaar', ['2028'], true, 'a year'],
    ['leerjaar', ['1028'], false, 'not of this age'],
    ['leeftijd', ['17'], true, 'a number'],
    ['leeftijd', ['-1'], false, 'no age'],
    ['leeftijd', ['1e3'], false, 'whole numbers only'],
    ['leeftijd', [], false, 'nothing is no answer'],
    ['pilotschool', ['kiest-nog'], false, 'not a value of this fact'],
  ])('%s %j: %s, because %s', (question, values, expected) => {
    expect(isAcceptable(question, values)).toBe(expected);
  });

  test('every option that is shown can be given', () =>
    fc.assert(
      fc.property(anyAnswers(world), fc.constantFrom(...QUESTIONS), (answers, { id }) => {
        for (const option of optionsOf(id, answers, world)) expect(isAcceptable(id, [option.id])).toBe(true);
      }),
    ));
});

describe('optionsOf()', () => {
  const ids = (id: 'school' | 'vak-aardrijkskunde', answers: Answers) =>
    optionsOf(id, answers, world).map((option) => option.id);

  test('stations that the network does not have are not offered', () => {
    expect(ids('school', PUPIL)).toEqual(['havo', 'vwo']);
  });

  test.each<[Answers, boolean, string]>([
    [PUPIL, true, 'at school'],
    [{ ...PUPIL, leerjaar: ['diploma'] }, false, 'the subjects are chosen'],
    [SWITCHER, false, 'long past'],
  ])('%j may still choose a subject: %s, %s', (answers, expected) => {
    expect(ids('vak-aardrijkskunde', answers).includes('kiest-nog')).toBe(expected);
  });

  test('the years follow the school', () => {
    const labels = optionsOf('leerjaar', PUPIL, { network: world.network, today: TODAY }).map(({ label }) => label);
    expect(labels).toEqual(['klas-1', 'klas-2', 'klas-3', 'klas-4', 'klas-5', 'diploma']);
  });
});

describe('sift()', () => {
  test('keeps what belongs together and names the rest', () => {
    expect(
      sift({
        opening: ['leerling'],
        school: ['havo'],
        diplomas: ['havo'],
        'vak-natuur': ['misschien'],
        lievelingskleur: ['x'],
      }),
    ).toEqual({
      kept: { opening: ['leerling'], school: ['havo'] },
      ignored: [
        { code: 'unknown-answer', question: 'vak-natuur', values: ['misschien'] },
        { code: 'unknown-question', id: 'lievelingskleur' },
        { code: 'answer-not-asked', question: 'diplomas' },
      ],
    });
  });

  test('what it keeps it keeps again', () =>
    fc.assert(
      fc.property(anyAnswers(world), (answers) => {
        const { kept } = sift(answers);
        expect(sift(kept)).toEqual({ kept, ignored: [] });
      }),
    ));
});
