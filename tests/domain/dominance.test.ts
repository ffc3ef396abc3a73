import { describe, expect, test } from 'vitest';
import { compareItineraries, decidingKey, ORDER_KEYS, VERDICTS } from '#domain/compare-itineraries.ts';
import { dominates, markDominated } from '#domain/dominance.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import { conditionId, credentialId, network, segmentId, stationId } from '../fixtures/build.ts';
import { blocked, itinerary, lasting, possibleIf } from '../fixtures/itinerary.ts';

const R1 = { step: 0, condition: conditionId('R1') };
const R2 = { step: 0, condition: conditionId('R2') };
const cost = (eurosMin: number, eurosMax: number, complete = true) => ({ ownCost: { eurosMin, eurosMax, complete } });
const weak = { weakest: { record: 'segment:x', confidence: 'nog-controleren' as const } };

describe('dominates()', () => {
  test.each<[string, Partial<Itinerary>, Partial<Itinerary>, boolean]>([
    ['shorter for certain', lasting(12, 24), lasting(24, 36), true],
    ['intervals that overlap', lasting(12, 25), lasting(24, 36), false],
    ['the same interval is not shorter', lasting(12, 24), lasting(12, 24), false],
    ['unknown months never dominate', { months: { min: 0, max: null } }, lasting(24, 36), false],
    ['unknown months are never dominated', lasting(12, 24), { months: { min: null, max: null } }, false],
    ['cheaper for certain', cost(0, 100), cost(100, 200), true],
    ['costs that overlap', cost(0, 101), cost(100, 200), false],
    ['an incomplete cost never dominates', cost(0, 0, false), cost(100, 200), false],
    ['an incomplete cost is never dominated', cost(0, 0), cost(100, 200, false), false],
    ['shorter but dearer', { ...lasting(12, 12), ...cost(5, 5) }, { ...lasting(24, 24), ...cost(4, 4) }, false],
    ['fewer programmes', { programmes: 1 }, { programmes: 2 }, true],
    ['more programmes', { programmes: 2, ...lasting(6, 6) }, { programmes: 1 }, false],
    ['a better verdict', {}, { verdict: possibleIf(R1) }, true],
    ['a worse verdict', { ...lasting(6, 6), verdict: possibleIf(R1) }, {}, false],
    ['fewer conditions open', { verdict: possibleIf(R1) }, { verdict: possibleIf(R1, R2) }, true],
    ['other conditions open', { ...lasting(6, 6), verdict: possibleIf(R2) }, { verdict: possibleIf(R1) }, false],
    ['nu niet dominates nothing', { ...lasting(6, 6), verdict: blocked }, { verdict: blocked }, false],
    ['nu niet can be dominated', {}, { verdict: blocked }, true],
    [
      'a pilot does not dominate what exists',
      { ...lasting(6, 6), statuses: [{ segment: segmentId('p'), status: 'pilot' }] },
      {},
      false,
    ],
    ['an uncertain one does not dominate a certain one', { ...lasting(6, 6), ...weak }, {}, false],
    ['a certain one dominates an uncertain one', {}, weak, true],
    ['a later start does not dominate', { ...lasting(6, 6), start: 2030 * 12 }, {}, false],
  ])('%s', (_why, a, b, expected) => expect(dominates(itinerary('z', a), itinerary('a', b))).toBe(expected));

  test('of two that are as good as each other, the first by id dominates', () => {
    expect(dominates(itinerary('a'), itinerary('b'))).toBe(true);
    expect(dominates(itinerary('b'), itinerary('a'))).toBe(false);
    expect(dominates(itinerary('a'), itinerary('a'))).toBe(false);
  });
});

describe('markDominated()', () => {
  const index = indexOf(
    network({
      credentials: [{ id: credentialId('beroep:x'), kind: 'beroep', label: { nl: 'x' }, implies: [] }],
    }),
  );
  const mark = (over: Partial<Itinerary>, perStart = false) =>
    markDominated(index, [itinerary('goed', lasting(6, 6)), itinerary('traag', over)], perStart).find(
      (each) => each.id === 'traag',
    )?.dominatedBy;

  test.each<[string, Partial<Itinerary>, string | null]>([
    ['the same goal, outcome and form', {}, 'goed'],
    ['another goal', { to: stationId('c') }, null],
    ['another diploma', { obtains: [credentialId('diploma:c')] }, null],
    ['one diploma more', { obtains: [credentialId('diploma:b'), credentialId('diploma:c')] }, null],
    ['a job more is the same outcome', { obtains: [credentialId('diploma:b'), credentialId('beroep:x')] }, 'goed'],
    ['another form', { formGroups: ['naast-werk'] }, null],
    ['a change of job more is the same form', { formGroups: ['voltijd', 'stap'] }, 'goed'],
    ['another start, when both are held', { from: stationId('z') }, 'goed'],
  ])('compares %s', (_why, over, dominator) => expect(mark(over)).toBe(dominator));

  test('does not compare two starts while the start is not known', () =>
    expect(mark({ from: stationId('z') }, true)).toBeNull());

  test('names a dominator that is not dominated itself', () => {
    const all = [itinerary('c', lasting(18, 18)), itinerary('b', lasting(9, 9)), itinerary('a', lasting(6, 6))];
    expect(markDominated(index, all, false).map((each) => each.dominatedBy)).toEqual(['a', 'a', null]);
  });
});

describe('compareItineraries()', () => {
  test.each<[string, Partial<Itinerary>, Partial<Itinerary>]>([
    ['possible', { verdict: possibleIf(R1), dominatedBy: 'x' }, { verdict: blocked }],
    ['dominated', { ...lasting(99, 99) }, { dominatedBy: 'x' }],
    ['sure', { ...lasting(99, 99) }, { statuses: [{ segment: segmentId('a'), status: 'onbekend' }] }],
    ['months', { ...lasting(99, 99) }, { months: { min: null, max: null }, knownMonths: { min: 0, max: 0 } }],
    ['months', lasting(24, 24), lasting(12, 48)],
    ['months', { ...lasting(12, 24), verdict: possibleIf(R1) }, lasting(24, 24)],
    ['verdict', cost(9, 9), { verdict: possibleIf(R1) }],
    ['form', { ...cost(9, 9), formGroups: ['voltijd'] }, { ...cost(1, 1), formGroups: ['naast-werk'] }],
    ['own-cost', cost(900, 900), cost(0, 0, false)],
    ['own-cost', { ...cost(0, 900), programmes: 3 }, cost(1, 1)],
    ['programmes', { programmes: 1 }, { programmes: 2 }],
    ['id', {}, {}],
  ])('%s decides where those before it are equal', (key, first, second) => {
    const [a, b] = key === 'id' ? ['a', 'z'] : ['z', 'a'];
    const [one, other] = [itinerary(a, first), itinerary(b, second)];
    expect(compareItineraries(one, other)).toBeLessThan(0);
    expect(compareItineraries(other, one)).toBeGreaterThan(0);
    expect(decidingKey(one, other)).toBe(key);
  });

  test('the rule of the order is a list that a screen can print', () => {
    expect(ORDER_KEYS.map((each) => each.id)).toEqual([
      'possible',
      'dominated',
      'sure',
      'months',
      'verdict',
      'form',
      'own-cost',
      'programmes',
      'id',
    ]);
    expect(VERDICTS).toEqual(['kan-nu', 'kan-als', 'nu-niet']);
    expect(decidingKey(itinerary('a'), itinerary('a'))).toBeUndefined();
  });
});
