import { describe, expect, test } from 'vitest';
import type { Itinerary } from '#domain/itinerary.ts';
import { groupOf } from '#domain/moments.ts';
import { monthOf, type Profile } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network, NetworkAmount, NetworkVariant } from '#model/network.ts';
import { FORM_GROUPS, FORMS } from '#model/vocabulary.ts';
import {
  amount,
  amountId,
  answer,
  any,
  condition,
  conditionId,
  credentialId,
  institutionId,
  network,
  not,
  open,
  person,
  repair,
  segment,
  startsBy,
  to,
  variant,
} from '../fixtures/build.ts';
import { variants } from '../fixtures/networks.ts';

const today = '2026-11-23';
function the(where: Network, id?: string, who: Profile = person().with('a'), goal = 'b'): Itinerary {
  const { itineraries } = findItineraries(where, who, to(goal), { today });
  const found = id === undefined ? itineraries[0] : itineraries.find((each) => each.id === id);
  if (!found) throw new Error(`no itinerary ${id} among ${itineraries.map((each) => each.id)}`);
  return found;
}
const step = (over: Partial<Omit<NetworkVariant, 'id'>>, more: Partial<Network> = {}) =>
  network({ ...more, segments: [segment('a', 'b', { variants: [variant('v', over)] })] });

describe('own cost', () => {
  const paid = (given: NetworkAmount, over: Partial<Omit<NetworkVariant, 'id'>> = {}) =>
    the(step({ monthsMin: 24, monthsMax: 36, costs: [given.id], ...over }, { amounts: [given] })).ownCost;

  test.each<[string, NetworkAmount, Partial<Omit<NetworkVariant, 'id'>>, [number, number, boolean]]>([
    ['per year over the months', amount('x', [1200, 2400]), {}, [2400, 7200, true]],
    ['per month', amount('x', [10, 20], { per: 'maand' }), {}, [240, 720, true]],
    ['once', amount('x', [500, 600], { per: 'eenmalig' }), {}, [500, 600, true]],
    ['per time, once', amount('x', [500, 600], { per: 'keer' }), {}, [500, 600, true]],
    ['per day: nobody knows how many', amount('x', [500, 600], { per: 'dag' }), {}, [0, 0, false]],
    ['no known value', amount('x', null), {}, [0, 0, false]],
    ['months unknown', amount('x', [1200, 1200]), { monthsMin: null, monthsMax: null }, [0, 0, false]],
    ['the longest unknown', amount('x', [1200, 1200]), { monthsMax: null }, [2400, 2400, false]],
    ['paid once while months are unknown', amount('x', [5, 5], { per: 'eenmalig' }), { monthsMin: null }, [5, 5, true]],
    ['paid by the employer', amount('x', [1200, 1200], { paidBy: 'werkgever' }), {}, [0, 0, true]],
    ['ended', amount('x', [1200, 1200], { status: 'vervallen' }), {}, [0, 0, true]],
    [
      'the price of another school',
      amount('x', [1200, 1200], { institution: institutionId('school') }),
      {},
      [0, 0, false],
    ],
  ])('%s', (_why, given, over, [eurosMin, eurosMax, complete]) =>
    expect(paid(given, over)).toEqual({ eurosMin, eurosMax, complete }),
  );

  test('adds up over the steps', () => {
    const costs = { costs: [amountId('x')] };
    const here = network({
      amounts: [amount('x', [100, 200])],
      segments: [
        segment('a', 'b', { variants: [variant('v', costs)] }),
        segment('b', 'c', { variants: [variant('v', costs)] }),
      ],
    });
    expect(the(here, undefined, person().with('a'), 'c').ownCost).toEqual({
      eurosMin: 200,
      eurosMax: 400,
      complete: true,
    });
  });
});

describe('what you get and when', () => {
  test('obtains is what was not held, and a step grants it only once', () => {
    const here = network({
      segments: [
        segment('a', 'b', { grants: [credentialId('diploma:a'), credentialId('diploma:x')] }),
        segment('b', 'c', { grants: [credentialId('diploma:x'), credentialId('diploma:c')] }),
      ],
    });
    const { obtains, steps } = the(here, undefined, person().with('a'), 'c');
    expect(obtains).toEqual(['diploma:x', 'diploma:c']);
    expect(steps.map((each) => each.grants)).toEqual([['diploma:x'], ['diploma:c']]);
  });

  test('a variant can grant and ask something else than its segment', () => {
    const here = step({ grants: [credentialId('diploma:y')], conditions: [] });
    expect(the(here).obtains).toEqual(['diploma:y']);
  });

  test('the first month in a school and of pay count from the start', () => {
    expect(the(variants(), 'a-b.duaal')).toMatchObject({
      inSchool: { how: 'baan', month: 0 },
      paid: { how: 'loon', month: 6 },
    });
    expect(the(variants(), 'a-b.voltijd')).toMatchObject({ inSchool: { how: 'stage', month: 0 }, paid: null });
    expect(the(variants(), 'a-b.deeltijd')).toMatchObject({ inSchool: null, paid: null });
  });

  test('an own job is no pay for work in a school, and an unknown month no first moment', () => {
    expect(the(step({ income: { how: 'eigen-baan', fromMonth: 0 } })).paid).toBeNull();
    expect(the(step({ income: { how: 'loon', fromMonth: null } })).paid).toBeNull();
    expect(the(step({ school: { how: 'onbekend', fromMonth: 0 } })).inSchool).toBeNull();
  });

  test('a moment in a later step counts the wait before it', () => {
    const here = network({
      segments: [
        segment('a', 'b', { intake: 'doorlopend', variants: [variant('v', { monthsMin: 6, monthsMax: 6 })] }),
        segment('b', 'c', { variants: [variant('v', { school: { how: 'stage', fromMonth: 2 } })] }),
      ],
    });
    const { inSchool, start } = the(here, undefined, person().with('a'), 'c');
    expect(start).toBe(monthOf('2026-11'));
    expect(inSchool).toEqual({ how: 'stage', month: 12 });
  });

  test('programmes are the steps that take time; forms are grouped', () => {
    const here = network({
      segments: [
        segment('a', 'b', {
          variants: [variant('v', { forms: ['duaal', 'voltijd'], monthsMin: null, monthsMax: null })],
        }),
        segment('b', 'c', { variants: [variant('v', { forms: ['baanstap'], monthsMin: 0, monthsMax: 0 })] }),
        segment('c', 'd', { variants: [variant('v', { forms: ['baanstap'], monthsMin: null, monthsMax: null })] }),
      ],
    });
    const found = the(here, undefined, person().with('a'), 'd');
    expect(found.programmes).toBe(1);
    expect(found.formGroups).toEqual(['voltijd', 'betaald', 'stap']);
  });
});

describe('how sure', () => {
  const R1 = condition('R1', open(), { confidence: 'tegenstrijdig' });
  const gate = (given: Network['conditions'][number], over: Parameters<typeof segment>[2] = {}) =>
    network({ conditions: [given], segments: [segment('a', 'b', { conditions: [given.id], ...over })] });

  test.each<[string, Network, string, string]>([
    ['all is certain: the first fact', step({}), 'segment:a-b', 'bevestigd'],
    ['the segment', gate(condition('R1', open()), { confidence: 'gedateerd' }), 'segment:a-b', 'gedateerd'],
    ['the variant', step({ confidence: 'gedateerd' }), 'variant:a-b.v', 'gedateerd'],
    ['a condition that counts', gate(R1), 'condition:R1', 'tegenstrijdig'],
    [
      'of equally weak facts the first on the way',
      gate(R1, { confidence: 'tegenstrijdig' }),
      'segment:a-b',
      'tegenstrijdig',
    ],
    ['a formality decides nothing', gate({ ...R1, kind: 'formaliteit' }), 'segment:a-b', 'bevestigd'],
    ['nor does what comes later', gate({ ...R1, moment: 'tijdens' }), 'segment:a-b', 'bevestigd'],
    [
      'an amount that you pay',
      step({ costs: [amountId('x')] }, { amounts: [amount('x', null, { confidence: 'nog-controleren' })] }),
      'amount:x',
      'nog-controleren',
    ],
    [
      'an amount that somebody else pays decides nothing',
      step(
        { costs: [amountId('x')] },
        { amounts: [amount('x', null, { paidBy: 'werkgever', confidence: 'nog-controleren' })] },
      ),
      'segment:a-b',
      'bevestigd',
    ],
  ])('%s', (_why, where, record, confidence) => expect(the(where).weakest).toEqual({ record, confidence }));

  test('statuses other than bestaand are named, of segment and variant', () => {
    const here = network({
      segments: [
        segment('a', 'b', { status: 'pilot', variants: [variant('v', { status: 'onbekend' }), variant('w')] }),
      ],
    });
    expect(the(here, 'a-b.v').statuses).toEqual([
      { segment: 'a-b', status: 'pilot' },
      { segment: 'a-b', status: 'onbekend' },
    ]);
    expect(the(here, 'a-b.w').statuses).toEqual([{ segment: 'a-b', status: 'pilot' }]);
    expect(the(step({})).statuses).toEqual([]);
  });

  test('days to come are named once: of segment, variant, condition, test and needed repair', () => {
    const mends = repair('r', [{ kind: 'answer', fact: 'leerplek', value: 'ja' }], { validUntil: '2029-01-01' });
    const here = network({
      conditions: [
        condition('R1', any(answer('leerplek', 'ja'), not(startsBy('2027-08-31'))), {
          validUntil: '2028-01-01',
          repairs: [mends],
        }),
        condition('R2', open(), { validUntil: '2026-11-22' }),
      ],
      segments: [
        segment('a', 'b', {
          validUntil: '2030-01-01',
          conditions: [conditionId('R1'), conditionId('R2')],
          variants: [variant('v', { validUntil: '2031-01-01' })],
        }),
      ],
    });
    expect(the(here).dates).toEqual([
      { record: 'segment:a-b', validUntil: '2030-01-01' },
      { record: 'variant:a-b.v', validUntil: '2031-01-01' },
      { record: 'condition:R1', validUntil: '2028-01-01' },
      { record: 'condition:R1', validUntil: '2027-08-31' },
    ]);
    const later = { ...here, conditions: [condition('R1', answer('leerplek', 'ja'), { repairs: [mends] })] };
    expect(the(later).dates).toContainEqual({ record: 'repair:r', validUntil: '2029-01-01' });
  });

  test('a condition of one school judges only the variant of that school', () => {
    const school = (id: string) => ({ institution: institutionId(id) });
    const here = network({
      conditions: [condition('R1', open(), school('driestar'))],
      segments: [
        segment('a', 'b', {
          conditions: [conditionId('R1')],
          variants: [variant('v', school('driestar')), variant('w', school('iselinge')), variant('x')],
        }),
      ],
    });
    expect(['v', 'w', 'x'].map((each) => the(here, `a-b.${each}`).verdict.kind)).toEqual([
      'kan-als',
      'kan-nu',
      'kan-nu',
    ]);
  });
});

test('every form is in the group that the vocabulary gives it', () => {
  const groups: Readonly<Record<string, readonly string[]>> = FORM_GROUPS;
  for (const form of FORMS) expect(groups[groupOf(form)]).toContain(form);
});
