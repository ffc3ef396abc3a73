import { describe, expect, test } from 'vitest';
import { differenceOf } from '#domain/difference.ts';
import type { Itinerary, JudgedCondition, Standing } from '#domain/itinerary.ts';
import { conditionId, segmentId, stationId, variantId } from '../fixtures/build.ts';
import { blocked, itinerary, possibleIf } from '../fixtures/itinerary.ts';

const C1 = conditionId('C1');
const met = { kind: 'met' } as const;
const missing = { kind: 'unknown', missing: ['leerplek'], choosing: [], others: false, repairs: [] } as const;
const notMet = { kind: 'not-met', repairs: [] } as const;

/** An itinerary of one step with one condition that stands like this. */
const standing = (id: string, to: Standing, judgement: JudgedCondition['judgement'], over: Partial<Itinerary> = {}) =>
  itinerary(id, {
    steps: [
      {
        segment: segmentId('a-b'),
        variant: variantId('voltijd'),
        from: stationId('a'),
        to: stationId('b'),
        start: 0,
        monthsMin: 12,
        monthsMax: 12,
        forms: ['voltijd'],
        conditions: [{ condition: C1, judgement, standing: to }],
        exemptions: [],
        grants: [],
        costs: [],
        pay: [],
        funding: [],
      },
    ],
    ...over,
  });

describe('differenceOf()', () => {
  test('the same lists differ in nothing', () => {
    const list = [itinerary('x'), itinerary('y')];
    expect(differenceOf(list, list)).toEqual({ came: [], went: [], changed: [], same: 2 });
  });

  test('a condition that was met is named with where it stood and stands', () => {
    const before = standing('x', 'open', missing, { verdict: possibleIf({ step: 0, condition: C1 }) });
    const after = standing('x', 'have', met);
    expect(differenceOf([before], [after]).changed).toEqual([
      { before, after, reasons: [{ code: 'condition', condition: C1, from: 'open', to: 'have', unanswered: false }] },
    ]);
  });

  test('an answer that turns "not known" into "to be arranged" is a change, also when the kind stays', () => {
    const verdict = possibleIf({ step: 0, condition: C1 });
    const before = standing('x', 'open', missing, { verdict });
    const after = standing('x', 'open', notMet, { verdict });
    expect(differenceOf([before], [after]).changed).toHaveLength(1);
    expect(differenceOf([after], [after]).changed).toHaveLength(0);
  });

  test('what comes during the programme is no reason', () => {
    const before = standing('x', 'later', missing);
    const after = standing('x', 'later', met);
    expect(differenceOf([before], [after])).toMatchObject({ changed: [], same: 1 });
  });

  test('a diploma in another year is a reason of its own', () => {
    const before = itinerary('x', { verdict: { kind: 'kan-als', open: [], after: 24_330 } });
    const after = itinerary('x', { verdict: { kind: 'kan-als', open: [], after: 24_342 } });
    expect(differenceOf([before], [after]).changed[0]?.reasons).toEqual([
      { code: 'diploma', from: 24_330, to: 24_342 },
    ]);
  });

  test('what came and went says whether goal, begin or month made it so', () => {
    const elsewhere = { to: stationId('c') };
    const other = { from: stationId('z') };
    const before = [itinerary('x'), itinerary('old', elsewhere)];
    const after = [itinerary('x'), itinerary('new', other), itinerary('later')];
    const { came, went } = differenceOf(before, after);
    expect(went.map(({ reason }) => reason)).toEqual([{ code: 'goal', station: 'c' }]);
    expect(came.map(({ reason }) => reason)).toEqual([{ code: 'begin', station: 'z' }, { code: 'start' }]);
  });

  test('of one kind only the first counts, and another first one is named as such', () => {
    const before = [itinerary('x1', { verdict: blocked }), itinerary('x2', { verdict: blocked })];
    const after = [itinerary('x2'), itinerary('x1', { verdict: blocked })];
    const { changed, same } = differenceOf(before, after, ({ to }) => to);
    expect(changed.map(({ reasons }) => reasons)).toEqual([[{ code: 'other-way' }]]);
    expect(same).toBe(0);
  });
});
