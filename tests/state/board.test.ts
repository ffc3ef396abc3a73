import { describe, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/answers.ts';
import { changedPupil, createBoardStore, isUnsaved, MAX_PUPILS } from '#state/board.ts';
import { freeLabel, initialsOf, isTooLong, toLabel } from '#state/board-label.ts';

const HAVO: Answers = { opening: ['begeleider'], school: ['havo'] };
const VWO: Answers = { opening: ['begeleider'], school: ['vwo'] };

function boardWith(...labels: readonly string[]) {
  const board = createBoardStore();
  for (const label of labels) board.getState().add({ label, answers: HAVO });
  const labelsNow = () => board.getState().pupils.map(({ label }) => label);
  const idOf = (label: string) => board.getState().pupils.find((each) => each.label === label)?.id ?? '';
  return { board, labelsNow, idOf, act: board.getState() };
}

describe('labels', () => {
  test.each([
    ['ABCDE', 'ABCD'],
    ['  a b ', 'ab'],
    ['É1', 'É1'],
    ['\u202Eab\u200B', 'ab'],
    ['<b>', 'b'],
  ])('%j becomes %j', (text, label) => expect(toLabel(text)).toBe(label));

  test('four characters fit, five do not', () => {
    expect([isTooLong('ABCD'), isTooLong('ABCDE')]).toEqual([false, true]);
  });

  test('initials have at most four characters', () => expect(initialsOf('anna bea carl dirk eva')).toBe('ABCD'));

  test.each([
    ['AB', [], 'AB'],
    ['AB', ['ab'], 'AB2'],
    ['ABCD', ['ABCD', 'ABC2'], 'ABC3'],
    ['', ['1', '3'], '2'],
  ] as const)('%j beside %j is %j', (wanted, taken, label) => expect(freeLabel(wanted, taken)).toBe(label));
});

describe('the board', () => {
  test('a pupil without a label gets a number, and no label stands there twice', () => {
    expect(boardWith('', 'AB', 'AB', '').labelsNow()).toEqual(['1', 'AB', 'AB2', '2']);
  });

  test('a removed pupil comes back in its place', () => {
    const { act, labelsNow, idOf } = boardWith('A', 'B', 'C');
    act.remove(idOf('B'));
    expect(labelsNow()).toEqual(['A', 'C']);
    act.takeBack();
    expect(labelsNow()).toEqual(['A', 'B', 'C']);
  });

  test('a wiped board comes back', () => {
    const { act, labelsNow } = boardWith('A', 'B');
    act.clear();
    expect(labelsNow()).toEqual([]);
    act.takeBack();
    expect(labelsNow()).toEqual(['A', 'B']);
  });

  test('a change that came after cannot be lost by taking back what was before it', () => {
    const { board, act, labelsNow, idOf } = boardWith('A', 'B');
    act.remove(idOf('A'));
    act.add({ label: 'C', answers: VWO });
    expect(board.getState().undo).toBeNull();
    act.takeBack();
    expect(labelsNow()).toEqual(['B', 'C']);
  });

  test('a copy stands right behind its pupil, under its own label', () => {
    const { act, labelsNow, idOf } = boardWith('A', 'B');
    act.duplicate(idOf('A'));
    expect(labelsNow()).toEqual(['A', 'A2', 'B']);
  });

  test('a full board takes no copy: the file would lose it', () => {
    const { act, labelsNow, idOf } = boardWith(...Array.from({ length: MAX_PUPILS }, () => ''));
    act.duplicate(idOf('1'));
    expect(labelsNow()).toHaveLength(MAX_PUPILS);
  });

  test('a pupil moves by one place, and not past the ends', () => {
    const { act, labelsNow, idOf } = boardWith('A', 'B', 'C');
    act.move(idOf('C'), -1);
    expect(labelsNow()).toEqual(['A', 'C', 'B']);
    act.move(idOf('A'), -1);
    act.move(idOf('B'), 1);
    expect(labelsNow()).toEqual(['A', 'C', 'B']);
  });

  test('an opened pupil changes only when the change is taken over, and that can be taken back', () => {
    const { board, act, idOf } = boardWith('A');
    const answersNow = () => board.getState().pupils[0]?.answers;
    act.open(idOf('A'));
    expect(changedPupil(board.getState())).toBeUndefined();
    act.draft(VWO);
    expect(changedPupil(board.getState())?.label).toBe('A');
    act.close(false);
    expect(answersNow()).toEqual(HAVO);
    act.open(idOf('A'));
    act.draft(VWO);
    act.close(true);
    expect(answersNow()).toEqual(VWO);
    act.takeBack();
    expect(answersNow()).toEqual(HAVO);
  });

  test('it is unsaved from the first pupil until it is saved, and again after a change', () => {
    const { board, act, idOf } = boardWith();
    const unsaved = () => isUnsaved(board.getState());
    expect(unsaved()).toBe(false);
    act.add({ label: 'A', answers: HAVO });
    expect(unsaved()).toBe(true);
    act.markSaved();
    expect(unsaved()).toBe(false);
    act.relabel(idOf('A'), 'B');
    expect(unsaved()).toBe(true);
    act.clear();
    expect(unsaved()).toBe(false);
  });

  test('a file in place of the board is saved already; added to a board it is not', () => {
    const { board, act, labelsNow } = boardWith('A');
    act.take([{ label: 'A', answers: VWO }], 'add');
    expect(labelsNow()).toEqual(['A', 'A2']);
    expect(isUnsaved(board.getState())).toBe(true);
    act.take([{ label: 'Z', answers: VWO }], 'replace');
    expect(labelsNow()).toEqual(['Z']);
    expect(isUnsaved(board.getState())).toBe(false);
    act.takeBack();
    expect(labelsNow()).toEqual(['A', 'A2']);
    expect(isUnsaved(board.getState())).toBe(true);
  });
});
