import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, type Situation } from '#domain/evaluate.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import { monthOf } from '#domain/profile.ts';
import { applyRepair, isAvailable } from '#domain/repair.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network } from '#model/network.ts';
import { credentialId } from '../fixtures/build.ts';
import {
  anyGoal,
  anyNetwork,
  anyProfile,
  expression,
  mendable,
  profileAndOneMore,
  wildProfile,
} from '../fixtures/random-network.ts';

const today = '2026-11-23';

/** The same network with every list the other way round. */
const reversed = (network: Network): Network => ({
  ...network,
  stations: network.stations.toReversed(),
  segments: network.segments.toReversed().map((each) => ({ ...each, variants: each.variants.toReversed() })),
  credentials: network.credentials.toReversed(),
  conditions: network.conditions.toReversed(),
});

const situation = fc.record<Situation>({
  held: fc.subarray(['diploma:s0', 'diploma:s1', 'diploma:s2'].map(credentialId)).map((each) => new Set(each)),
  facts: anyProfile.map((each) => each.facts),
  month: fc.integer({ min: monthOf('2026-11'), max: monthOf('2032-01') }),
  elapsed: fc.integer({ min: 0, max: 60 }),
  worked: fc.integer({ min: 0, max: 24 }),
});

test('itineraries are connected, simple, and end at the goal', () =>
  fc.assert(
    fc.property(anyNetwork, anyProfile, anyGoal, (network, profile, goal) => {
      const { counted, stations } = indexOf(network);
      const canonical = (id: Itinerary['to']) => stations.get(id)?.sameAs ?? id;
      for (const { steps, to, from } of findItineraries(network, profile, goal, { today }).itineraries) {
        const seen = [from, ...steps.map((each) => each.to)].map(canonical);
        expect(new Set(seen).size).toBe(seen.length);
        expect(steps.at(-1)?.to).toBe(to);
        steps.forEach((step, position) => {
          expect(counted.get(seen[position] ?? from)).toContain(canonical(step.from));
        });
        const starts = steps.map((each) => each.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        if (goal.kind === 'station') expect(counted.get(canonical(to))).toContain(canonical(goal.station));
        else expect(stations.get(to)?.goal).toBeDefined();
      }
    }),
  ));

test('one more answer never turns met or not-met into unknown', () =>
  fc.assert(
    fc.property(expression, situation, profileAndOneMore, (given, here, { before, after }) => {
      const known = evaluate(given, { ...here, facts: before.facts }).truth;
      const then = evaluate(given, { ...here, facts: after.facts }).truth;
      if (known !== 'unknown') expect(then).toBe(known);
    }),
    { numRuns: 1000 },
  ));

test('one more answer never opens a condition of an itinerary that was settled', () =>
  fc.assert(
    fc.property(anyNetwork, profileAndOneMore, anyGoal, (network, { before, after }, goal) => {
      const judged = (profile: typeof before) =>
        new Map(
          findItineraries(network, profile, goal, { today }).itineraries.flatMap(({ id, from, steps }) =>
            steps.flatMap((step, position) =>
              step.conditions.map(
                (each) => [`${from} ${id} ${position} ${each.condition}`, each.judgement.kind] as const,
              ),
            ),
          ),
        );
      const then = judged(after);
      for (const [key, kind] of judged(before))
        if (kind !== 'unknown' && then.has(key)) expect(then.get(key)).toBe(kind);
    }),
  ));

test('a repair that is applied makes its condition met', () =>
  fc.assert(
    fc.property(anyNetwork, mendable('R9'), situation, (network, condition, here) => {
      for (const repair of condition.repairs.filter((each) => isAvailable(each, here.month))) {
        expect(evaluate(condition.test, applyRepair(indexOf(network), here, repair)).truth).toBe('met');
      }
    }),
  ));

test('the answer does not depend on the order of the data', () =>
  fc.assert(
    fc.property(anyNetwork, anyProfile, anyGoal, (network, profile, goal) => {
      const [one, other] = [network, reversed(network)].map((each) => findItineraries(each, profile, goal, { today }));
      expect(other).toEqual(one);
    }),
  ));

test('no profile crashes the search, and every itinerary has a verdict that fits its conditions', () =>
  fc.assert(
    fc.property(anyNetwork, wildProfile, anyGoal, (network, profile, goal) => {
      for (const { verdict, steps } of findItineraries(network, profile, goal, { today }).itineraries) {
        const standings = steps.flatMap((each) => each.conditions.map((one) => one.standing));
        expect(verdict.kind === 'nu-niet').toBe(standings.includes('lost'));
        if (verdict.kind === 'kan-nu') expect(standings).not.toContain('open');
      }
    }),
  ));

test('a way round names a possible itinerary to the same goal', () =>
  fc.assert(
    fc.property(anyNetwork, anyProfile, anyGoal, (network, profile, goal) => {
      const { itineraries } = findItineraries(network, profile, goal, { today });
      for (const { verdict, to } of itineraries) {
        if (verdict.kind !== 'nu-niet' || verdict.via === null) continue;
        const other = itineraries.find((each) => each.id === verdict.via);
        expect(other?.to).toBe(to);
        expect(other?.verdict.kind).not.toBe('nu-niet');
      }
    }),
  ));
