import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startsOf } from '#domain/goals.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { judgeAgain } from '#domain/judge-again.ts';
import { indexOf } from '#domain/network-index.ts';
import { monthOf, type PersonFacts, type Profile } from '#domain/profile.ts';
import { applyToFacts, isAvailable } from '#domain/repair.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network, NetworkRepair } from '#model/network.ts';
import { FACT_IDS, isNumberFact } from '#model/vocabulary.ts';
import { condition, goalStation, holds, network, person, segment, station, to, variant } from '../fixtures/build.ts';
import { anyGoal, anyNetwork, anyProfile, wildProfile } from '../fixtures/random-network.ts';
import { realNetwork } from '../real-network.ts';

/*
 * The search remembers per network what became of a ride, by what its conditions read of the situation. A copy of the
 * network is a network of which nothing is remembered.
 */

const today = '2026-11-28';
const days = fc.constantFrom('2026-11-28', '2027-08-15', '2030-03-01');
const question = fc.record({ profile: fc.oneof(anyProfile, wildProfile), goal: anyGoal, day: days });

test('whatever was asked before, the answer is that of a network of which nothing is remembered', () =>
  fc.assert(
    fc.property(anyNetwork, fc.array(question, { minLength: 2, maxLength: 8 }), (world, questions) => {
      for (const { profile, goal, day } of questions) {
        // Who begins later is older by then, and every rule with a date may decide otherwise.
        for (const options of [{ today: day }, { today: day, start: monthOf(day) + 30 }]) {
          const anew = findItineraries(structuredClone(world), profile, goal, options);
          expect(findItineraries(world, profile, goal, options)).toEqual(anew);
        }
      }
    }),
  ));

/** Every choice of so many repairs at most for what is lost, one for each condition. */
function choicesFor(network: Network, { steps, verdict }: Itinerary): readonly (readonly NetworkRepair[])[] {
  if (verdict.kind !== 'nu-niet') return [];
  const { conditions } = indexOf(network);
  let all: readonly (readonly NetworkRepair[])[] = [[]];
  for (const { step, condition } of verdict.lost) {
    const start = steps[step]?.start ?? 0;
    const repairs = (conditions.get(condition)?.repairs ?? []).filter((each) => isAvailable(each, start));
    all = all.flatMap((choice) => [choice, ...repairs.map((each) => [...choice, each])]);
  }
  return all;
}

const changesFacts = (choice: readonly NetworkRepair[]) =>
  choice.length > 0 && choice.every(({ makes }) => makes.every(({ kind }) => kind === 'answer'));

/** The fewest repairs that only change facts and after which the steps are possible, by trying all; `Infinity` if none. */
function fewestByTrying(network: Network, profile: Profile, itinerary: Itinerary): number {
  const helps = (choice: readonly NetworkRepair[]) => {
    const effects = choice.flatMap(({ makes }) => makes);
    const mended = { ...profile, facts: applyToFacts(profile.facts, effects) };
    return judgeAgain(network, mended, itinerary, { today })?.verdict.kind !== 'nu-niet';
  };
  const sizes = choicesFor(network, itinerary).filter((each) => changesFacts(each) && helps(each));
  return Math.min(...sizes.map(({ length }) => length));
}

/** People who lack much. */
const LACKING: readonly PersonFacts[] = [
  { leeftijd: 16, leerplek: 'nee', pilotschool: 'nee' },
  Object.fromEntries(FACT_IDS.filter((each) => !isNumberFact(each)).map((fact) => [fact, 'nee'])),
];

test('no smaller change makes a blocked itinerary possible than the one that is named', () => {
  const real = realNetwork();
  const sizes = new Set<number>();
  for (const facts of LACKING) {
    for (const { id } of startsOf(real)) {
      const profile: Profile = { holdings: [{ station: id, when: { kind: 'heeft' } }], facts };
      const wish = { kind: 'wish', sectors: [], learners: [], roles: [], subjects: [] } as const;
      for (const each of findItineraries(real, profile, wish, { today, maxSteps: 2 }).itineraries) {
        if (each.verdict.kind !== 'nu-niet' || each.verdict.lost.length > 4) continue;
        const fewest = fewestByTrying(real, profile, each);
        if (fewest === Number.POSITIVE_INFINITY) continue;
        const { length } = each.verdict.smallestChange;
        expect([each.id, length > 0 && length <= fewest]).toEqual([each.id, true]);
        sizes.add(length);
      }
    }
  }
  expect(sizes).toContain(1);
});

test('who begins later is judged by the age of then, also when the same was asked for now', () => {
  const grownUp = condition('R1', { kind: 'at-least', fact: 'leeftijd', value: 18 });
  const here = network({
    stations: [station('a'), goalStation('b')],
    conditions: [grownUp],
    segments: [segment('a', 'b', { conditions: [grownUp.id] })],
  });
  const profile: Profile = {
    holdings: [{ station: station('a').id, when: { kind: 'heeft' } }],
    facts: { leeftijd: 16 },
  };
  const verdictFrom = (start: number) =>
    findItineraries(here, profile, { kind: 'station', station: station('b').id }, { today, start }).itineraries[0]
      ?.verdict.kind;
  expect([0, 12, 36].map((wait) => verdictFrom(monthOf(today) + wait))).toEqual(['nu-niet', 'kan-als', 'kan-nu']);
});

test('of sixty diplomas that are asked, exactly the one that somebody has is not lacking', () => {
  const names = Array.from({ length: 60 }, (_, number) => `d${number}`);
  const asked = names.map((each) => condition(each, holds(`diploma:${each}`)));
  const here = network({
    stations: [station('a'), ...names.map((each) => station(each)), goalStation('b')],
    conditions: asked,
    segments: [segment('a', 'b', { conditions: asked.map(({ id }) => id) })],
  });
  for (const name of names) {
    const verdict = findItineraries(here, person().with('a').with(name), to('b'), { today }).itineraries[0]?.verdict;
    const lost = verdict?.kind === 'nu-niet' ? verdict.lost.map(({ condition: id }) => `${id}`) : [];
    expect(lost).toEqual(names.filter((each) => each !== name));
  }
});

test('a diploma that is expected while somebody is on the way counts for the steps after it, and is waited for', () => {
  const asks = condition('R1', holds('diploma:d'));
  const year = () => [variant('voltijd', { monthsMin: 12, monthsMax: 12 })];
  const here = network({
    stations: [station('a'), station('d'), goalStation('b'), goalStation('c')],
    conditions: [asks],
    segments: [segment('a', 'b', { variants: year() }), segment('b', 'c', { conditions: [asks.id], variants: year() })],
  });
  const verdictWhen = (month: string) =>
    findItineraries(here, person().with('a').expects('d', month), to('c'), { today }).itineraries[0]?.verdict;
  expect(verdictWhen('2028-06')).toEqual({ kind: 'kan-als', open: [], after: monthOf('2028-06') });
  expect(verdictWhen('2029-06')?.kind).toBe('nu-niet');
});
