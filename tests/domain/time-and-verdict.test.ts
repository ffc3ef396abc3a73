import { describe, expect, test } from 'vitest';
import { daysOf } from '#domain/clock.ts';
import type { Finding, Itinerary } from '#domain/itinerary.ts';
import { monthOf, type Profile } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network } from '#model/network.ts';
import {
  all,
  answer,
  atLeast,
  condition,
  conditionId,
  credentialId,
  holds,
  network,
  open,
  person,
  repair,
  segment,
  startsBy,
  station,
  to,
  variant,
} from '../fixtures/build.ts';
import { smallCountry, twoGrants } from '../fixtures/networks.ts';

const today = '2026-11-23';
const find = (where: Network, who: Profile, goal: string): Finding => findItineraries(where, who, to(goal), { today });
function only(finding: Finding): Itinerary {
  const [first, ...others] = finding.itineraries;
  if (!first || others.length > 0) throw new Error(`one itinerary expected, ${finding.itineraries.length} found`);
  return first;
}
const byId = (finding: Finding, id: string) => finding.itineraries.find((each) => each.id === id);

/** a ──> b with these conditions. */
const gate = (...conditions: Network['conditions']) =>
  network({ conditions, segments: [segment('a', 'b', { conditions: conditions.map((each) => each.id) })] });

describe('time', () => {
  test('havo 4 in 2026 never meets the soft pabo admission that ends on 31 August 2027', () => {
    const here = gate(condition('R05', startsBy('2027-08-31')));
    expect(only(find(here, person().expects('a', '2028-07'), 'b'))).toMatchObject({
      start: monthOf('2028-09'),
      verdict: { kind: 'nu-niet' },
    });
  });

  test('every step starts where the longest of the steps before it ends, at the next intake', () => {
    const here = network({
      segments: [
        segment('a', 'b', { variants: [variant('v', { monthsMin: 24, monthsMax: 30 })] }),
        segment('b', 'c', { intake: 'doorlopend', variants: [variant('v', { monthsMin: null, monthsMax: null })] }),
        segment('c', 'd', { intake: 'augustus' }),
      ],
    });
    const { steps, months, knownMonths } = only(find(here, person().with('a'), 'd'));
    expect(steps.map((each) => each.start)).toEqual([monthOf('2027-09'), monthOf('2030-03'), monthOf('2030-08')]);
    expect(months).toEqual({ min: null, max: null });
    expect(knownMonths).toEqual({ min: 36, max: 42 });
  });

  test('a wish to begin later is kept, and an earlier one is not possible', () => {
    const here = gate();
    const startOf = (start: string) =>
      findItineraries(here, person().with('a'), to('b'), { today, start: monthOf(start) }).itineraries[0]?.start;
    expect(startOf('2029-01')).toBe(monthOf('2029-09'));
    expect(startOf('2020-01')).toBe(monthOf('2027-09'));
  });

  test('age is judged at the start of the step', () => {
    const here = network({
      conditions: [condition('R11', atLeast('leeftijd', 21))],
      segments: [
        segment('a', 'b', { variants: [variant('v', { monthsMin: 36, monthsMax: 36 })] }),
        segment('b', 'c', { conditions: [conditionId('R11')] }),
      ],
    });
    expect(only(find(here, person().with('a').answers({ leeftijd: 18 }), 'c')).verdict.kind).toBe('kan-nu');
    expect(only(find(here, person().with('a').answers({ leeftijd: 15 }), 'c')).verdict.kind).toBe('nu-niet');
  });

  test('work in the own job on the way counts as months of work', () => {
    const own = { income: { how: 'eigen-baan', fromMonth: 0 } } as const;
    const here = network({
      conditions: [condition('R1', atLeast('werkmaanden-vak', 36))],
      segments: [
        segment('a', 'b', {
          variants: [variant('naast', { ...own, monthsMin: 12, monthsMax: 24 }), variant('voltijd')],
        }),
        segment('b', 'c', { conditions: [conditionId('R1')] }),
      ],
    });
    const found = find(here, person().with('a').answers({ 'werkmaanden-vak': 24 }), 'c');
    expect(byId(found, 'a-b.naast~b-c.voltijd')?.verdict.kind).toBe('kan-nu');
    expect(byId(found, 'a-b.voltijd~b-c.voltijd')?.verdict.kind).toBe('nu-niet');
  });

  test('an experiment is travelled only between its dates', () => {
    const until = (validUntil: string) =>
      find(network({ segments: [segment('a', 'b', { status: 'experiment', validUntil })] }), person().with('a'), 'b');
    expect(until('2027-09-30').itineraries).toHaveLength(1);
    expect(until('2027-08-31').itineraries).toHaveLength(0);
  });

  /** How many ways lead from a to b on a day, when the step, or its only variant, has these dates. */
  const waysOn = (day: string, dates: { validFrom?: string; validUntil?: string }, at: 'segment' | 'variant') => {
    const here = network({
      segments: [
        at === 'segment' ? segment('a', 'b', dates) : segment('a', 'b', { variants: [variant('voltijd', dates)] }),
      ],
    });
    return findItineraries(here, person().with('a'), to('b'), daysOf(day, here.site.dataDate)).itineraries.length;
  };

  test.each(['segment', 'variant'] as const)('the last day of a %s: a remark before it, the end after it', (at) => {
    expect(waysOn('2026-11-23', { validUntil: '2026-11-23' }, at)).toBe(1);
    expect(waysOn('2026-11-24', { validUntil: '2026-11-23' }, at)).toBe(0);
  });

  test.each(['segment', 'variant'] as const)('the first day of a %s: nothing begins before it', (at) => {
    expect(waysOn('2026-11-23', { validFrom: '2027-09-01' }, at)).toBe(1);
    expect(waysOn('2026-11-23', { validFrom: '2027-10-01' }, at)).toBe(0);
  });

  test.each([
    ['1970-01-01', { validUntil: '2026-10-31' }, 'what ended before the data was made does not come back'],
    ['NaN-NaN-NaN', { validUntil: '2026-10-31' }, 'nor by a clock that cannot be read'],
    ['2041-06-01', { validUntil: '2029-12-31' }, 'a clock ahead may be right: it has ended'],
    ['2041-06-01', { validFrom: '2029-01-01' }, 'a clock ahead may be wrong: it has not begun'],
  ])('by a clock of %s nothing is offered with %j: %s', (day, dates, _why) => {
    expect(waysOn(day, {}, 'segment')).toBe(1);
    expect(waysOn(day, dates, 'segment')).toBe(0);
    expect(waysOn(day, dates, 'variant')).toBe(0);
  });
});

describe('verdict', () => {
  test('kan nu: every counted condition is met', () =>
    expect(only(find(gate(condition('R1', holds('diploma:a'))), person().with('a'), 'b')).verdict).toEqual({
      kind: 'kan-nu',
    }));

  test('kan nu: formalities and what comes later lower no verdict', () => {
    const here = gate(
      condition('R1', open(), { kind: 'formaliteit' }),
      condition('R2', open(), { moment: 'tijdens', kind: 'toets' }),
    );
    expect(only(find(here, person().with('a'), 'b')).verdict.kind).toBe('kan-nu');
  });

  test('kan als: names what is open, in order of the way', () => {
    const here = network({
      conditions: [
        condition('R1', answer('leerplek', 'ja')),
        condition('R2', open()),
        condition('R3', holds('diploma:a')),
      ],
      segments: [
        segment('a', 'b', { conditions: [conditionId('R2'), conditionId('R3')] }),
        segment('b', 'c', { conditions: [conditionId('R1')] }),
      ],
    });
    expect(only(find(here, person().with('a'), 'c')).verdict).toEqual({
      kind: 'kan-als',
      open: [
        { step: 0, condition: 'R2' },
        { step: 1, condition: 'R1' },
      ],
      after: null,
    });
  });

  test('kan als: after the diploma that is awaited, also when nothing else is open', () =>
    expect(only(find(gate(), person().expects('a', '2028-07'), 'b')).verdict).toEqual({
      kind: 'kan-als',
      open: [],
      after: monthOf('2028-07'),
    }));

  test('an expected diploma on the side is awaited only if a condition needs it', () => {
    const who = person().with('a').expects('x', '2027-07').expects('y', '2027-06');
    const stations = [station('x'), station('y')];
    const needs = (...credentials: string[]) =>
      only(
        find(
          {
            ...gate(condition('R1', all(...credentials.map((each) => holds(...each.split(' ')))))),
            stations: [...gate().stations, ...stations],
          },
          who,
          'b',
        ),
      ).verdict;
    expect(needs('diploma:a')).toEqual({ kind: 'kan-nu' });
    expect(needs('diploma:y')).toEqual({ kind: 'kan-als', open: [], after: monthOf('2027-06') });
    // What the step itself grants is not there at its start.
    expect(needs('diploma:b diploma:y')).toEqual({ kind: 'kan-als', open: [], after: monthOf('2027-06') });
    expect(needs('diploma:y', 'diploma:x')).toEqual({ kind: 'kan-als', open: [], after: monthOf('2027-07') });
  });

  test('a diploma that was expected before today is there', () =>
    expect(only(find(gate(), person().expects('a', '2026-07'), 'b')).verdict.kind).toBe('kan-nu'));

  test('nu niet: names what is lost, another way, and the smallest change', () => {
    const outside = repair('haal-vwo', [{ kind: 'answer', fact: 'leerplek', value: 'ja' }], { insideStep: false });
    const here = network({
      conditions: [condition('R1', answer('leerplek', 'ja'), { repairs: [outside] })],
      segments: [segment('a', 'b', { id: 'kort', conditions: [conditionId('R1')] }), segment('a', 'b', { id: 'lang' })],
    });
    const found = find(here, person().with('a').answers({ leerplek: 'nee' }), 'b');
    expect(byId(found, 'kort.voltijd')?.verdict).toEqual({
      kind: 'nu-niet',
      lost: [{ step: 0, condition: 'R1' }],
      via: 'lang.voltijd',
      smallestChange: [{ at: { step: 0, condition: 'R1' }, repair: 'haal-vwo' }],
    });
  });

  test('nu niet without another way or a repair says so', () =>
    expect(only(find(gate(condition('R1', holds('diploma:z'))), person().with('a'), 'b')).verdict).toEqual({
      kind: 'nu-niet',
      lost: [{ step: 0, condition: 'R1' }],
      via: null,
      smallestChange: [],
    }));

  test('the smallest change is one repair where one mends two conditions, and two where two are needed', () => {
    const tells = (fact: 'leerplek' | 'pilotschool') => ({ kind: 'answer' as const, fact, value: 'ja' as const });
    const outside = { insideStep: false };
    const here = (both: boolean) =>
      gate(
        condition('R1', answer('leerplek', 'ja'), { repairs: [repair('een', [tells('leerplek')], outside)] }),
        condition('R2', answer('pilotschool', 'ja'), {
          repairs: [
            repair('twee', [tells('pilotschool')], outside),
            ...(both ? [repair('beide', [tells('pilotschool'), tells('leerplek')], outside)] : []),
          ],
        }),
      );
    const change = (both: boolean) => {
      const { verdict } = only(
        find(here(both), person().with('a').answers({ leerplek: 'nee', pilotschool: 'nee' }), 'b'),
      );
      return verdict.kind === 'nu-niet' ? verdict.smallestChange.map((each) => each.repair) : [];
    };
    expect(change(true)).toEqual(['beide']);
    expect(change(false)).toEqual(['een', 'twee']);
  });

  test('a credential gained by a repair helps a later step too', () => {
    const gain = repair('haal', [{ kind: 'hold', credential: credentialId('diploma:z') }], { insideStep: false });
    const here = network({
      conditions: [condition('R1', holds('diploma:z'), { repairs: [gain] }), condition('R2', holds('diploma:z'))],
      segments: [
        segment('a', 'b', { conditions: [conditionId('R1')] }),
        segment('b', 'c', { conditions: [conditionId('R2')] }),
      ],
    });
    expect(only(find(here, person().with('a'), 'c')).verdict).toMatchObject({ smallestChange: [{ repair: 'haal' }] });
  });
});

describe('what a person holds along the way', () => {
  test('only who got the bachelor on the way enters what asks for one', () => {
    const found = find(twoGrants(), person().with('a'), 'master');
    expect(byId(found, 'study.voltijd~teacher-master.voltijd')?.verdict.kind).toBe('kan-nu');
    expect(byId(found, 'sideways.voltijd~teacher-master.voltijd')?.verdict.kind).toBe('nu-niet');
  });

  test('who arrives at a station holds what was granted, not what the station gives', () => {
    const here = network({
      stations: [station('b', { gives: [credentialId('diploma:bachelor')] })],
      conditions: [condition('R1', holds('diploma:bachelor'))],
      segments: [segment('a', 'b', { grants: [] }), segment('b', 'c', { conditions: [conditionId('R1')] })],
    });
    expect(only(find(here, person().with('a'), 'c')).verdict.kind).toBe('nu-niet');
    expect(only(find(here, person().with('b'), 'c')).verdict.kind).toBe('kan-nu');
  });

  test('zij-instroom with a degree opens the master, through a twin or not', () =>
    expect(
      find(smallCountry(), person().with('hbo-wo').answers({ 'school-wil-mij': 'ja' }), 'leraar-vo-1'),
    ).toMatchObject({
      itineraries: [{ id: 'z-vo.werken-en-leren~e-master.naast-werk', verdict: { kind: 'kan-nu' } }],
    }));
});
