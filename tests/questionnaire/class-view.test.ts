import { describe, expect, test } from 'vitest';
import type { VeiledCount } from '#domain/veil.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { type ClassView, classViewOf, createPupilStands } from '#questionnaire/class-view.ts';
import type { World } from '#questionnaire/options.ts';
import { realNetwork } from '../real-network.ts';
import { TODAY, villageWorld } from './village.ts';

const pupil = (school: string, leerjaar: string, more: Answers = {}): Answers => ({
  opening: ['begeleider'],
  school: [school],
  leerjaar: [leerjaar],
  ...more,
});
const times = (count: number, answers: Answers): readonly Answers[] => Array.from({ length: count }, () => answers);

function viewOf(world: World, pupils: readonly Answers[]): ClassView {
  return classViewOf(world, pupils.map(createPupilStands(world)));
}
const said = ({ min, max }: VeiledCount) => (min === max ? min : `${min}|${max}`);
const countsOf = (view: ClassView, goal: string) => {
  const counts = view.goals.find((each) => each.goal === goal)?.counts;
  return counts && [counts.can, counts.canIf, counts.notNow, counts.none].map(said);
};
const startsOf = (view: ClassView) => view.starts.map(({ start, count }) => [start, said(count)]);

describe('in the village, counted by hand', () => {
  const world = villageWorld();
  const subject = { 'vak-aardrijkskunde': ['ja'] };
  const profile = { 'profiel-past': ['ja'] };
  /** Five can to the primary school but not to a subject; four need a test first and can to a subject. */
  const NINE = [
    ...times(5, pupil('havo', '2028', { ...subject, 'profiel-past': ['nee'] })),
    ...times(4, pupil('havo', '2028', { 'vak-aardrijkskunde': ['nee'], ...profile })),
  ];

  test('a diploma that is still to come is no condition; a test is; what has no repair is lost', () => {
    const view = viewOf(world, NINE);
    expect(said(view.pupils)).toBe(9);
    expect(countsOf(view, 'leraar-po')).toEqual([5, 4, 0, 0]);
    expect(countsOf(view, 'leraar-vo-2')).toEqual([4, 0, 5, 0]);
    expect(startsOf(view)).toEqual([['havo', 9]]);
  });

  test('a goal behind another goal is not a first one, and stands last', () => {
    expect(viewOf(world, NINE).goals.map(({ goal, isFirst }) => [goal, isFirst])).toEqual([
      ['leraar-po', true],
      ['leraar-vo-2', true],
      ['schoolleider-po', false],
    ]);
  });

  test('one or two pupils are shown as one of two, and the largest part hides which', () => {
    const view = viewOf(world, [...NINE, pupil('vwo', '2027')]);
    expect(startsOf(view)).toEqual([
      ['havo', '8|9'],
      ['vwo', '1|2'],
    ]);
    const two = viewOf(world, times(2, pupil('vwo', '2027')));
    expect(said(two.pupils)).toBe('1|2');
    expect(countsOf(two, 'leraar-po')).toEqual(['1|2', 0, 0, 0]);
  });

  test('who has no start yet is counted as such, and to no goal', () => {
    const view = viewOf(world, [...NINE, ...times(3, { opening: ['begeleider'] })]);
    expect(startsOf(view)).toEqual([
      ['havo', 9],
      [null, 3],
    ]);
    expect(countsOf(view, 'leraar-po')).toEqual([5, 4, 0, 3]);
  });

  test('what pupils wish does not count: the class is asked what is possible', () => {
    const wishing = NINE.map((answers) => ({ ...answers, 'voor-wie': ['mbo'], 'max-jaren': ['1'] }));
    expect(viewOf(world, wishing)).toEqual(viewOf(world, NINE));
  });

  test('per subject for how many it keeps a goal open or saves a test; with vwo it makes no difference', () => {
    const view = viewOf(world, [...NINE, ...times(3, pupil('vwo', '2027')), ...times(3, pupil('havo', 'diploma'))]);
    expect(said(view.choosing)).toBe(12);
    const rows = view.subjects.map(({ chosen, counts, closes }) => [
      chosen.fact,
      [counts.closes, counts.detours, counts.asksMore, counts.none].map(said),
      closes,
    ]);
    expect(rows).toEqual([
      ['vak-aardrijkskunde', [0, 0, 9, 3], []],
      ['profiel-past', [9, 0, 0, 3], ['leraar-vo-2']],
    ]);
  });

  test('the order of the pupils on the board shows nowhere', () => {
    const mixed = [...NINE, ...times(3, pupil('vwo', '2027')), ...times(3, { opening: ['begeleider'] })];
    expect(viewOf(world, mixed.toReversed())).toEqual(viewOf(world, mixed));
  });

  test('what a pupil chose already does not count: with and without are compared', () => {
    const chosen = viewOf(world, NINE).subjects;
    const open = viewOf(world, times(9, pupil('havo', '2028'))).subjects;
    expect(chosen).toEqual(open);
  });
});

test('the best of all ways to a goal counts', () => {
  const world: World = { network: realNetwork(), today: TODAY };
  // The pabo asks a test of this pupil, and no way to it asks less.
  const tested = pupil('havo', '2027', {
    'vak-aardrijkskunde': ['nee'],
    'vak-geschiedenis': ['ja'],
    'vak-natuur': ['ja'],
  });
  expect(countsOf(viewOf(world, times(3, tested)), 'leraar-po')).toEqual([0, 3, 0, 0]);
  const all = pupil('havo', '2027', { ...tested, 'vak-aardrijkskunde': ['ja'] });
  expect(countsOf(viewOf(world, times(3, all)), 'leraar-po')).toEqual([3, 0, 0, 0]);
});
