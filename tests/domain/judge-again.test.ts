import { expect, test } from 'vitest';
import { judgeAgain } from '#domain/judge-again.ts';
import { findItineraries } from '#domain/search.ts';
import { answer, condition, conditionId, goalStation, network, segment, station } from '../fixtures/build.ts';
import { realNetwork } from '../real-network.ts';

const today = '2026-11-23';
const world = network({
  stations: [station('havo'), station('vwo'), goalStation('leraar')],
  conditions: [condition('R1', answer('leerplek', 'ja'))],
  segments: [segment('havo', 'leraar', { conditions: [conditionId('R1')] }), segment('vwo', 'leraar')],
});
const holding = (id: string) => ({ station: station(id).id, when: { kind: 'heeft' } as const });
const goal = { kind: 'station', station: goalStation('leraar').id } as const;
const found = () => {
  const [itinerary] = findItineraries(world, { holdings: [holding('havo')], facts: {} }, goal, { today }).itineraries;
  if (!itinerary) throw new Error('the fixture has a way');
  return itinerary;
};

test('the same person gets the same itinerary', () => {
  expect(judgeAgain(world, { holdings: [holding('havo')], facts: {} }, found(), { today })).toEqual(found());
});

test('another fact gives another verdict', () => {
  const told = { holdings: [holding('havo')], facts: { leerplek: 'ja' } } as const;
  expect(judgeAgain(world, told, found(), { today })?.verdict).toEqual({ kind: 'kan-nu' });
});

test('somebody who cannot begin there gets nothing', () => {
  expect(judgeAgain(world, { holdings: [holding('vwo')], facts: {} }, found(), { today })).toBeNull();
});

test('who wants to begin later begins later', () => {
  const start = found().start + 12;
  expect(judgeAgain(world, { holdings: [holding('havo')], facts: {} }, found(), { today, start })?.start).toBe(start);
});

test('steps that are not in the network lead nowhere', () => {
  const elsewhere = { ...world, segments: [segment('havo', 'leraar', { status: 'vervallen' })] };
  expect(judgeAgain(elsewhere, { holdings: [holding('havo')], facts: {} }, found(), { today })).toBeNull();
});

test('on the real network it agrees with the search, for facts that the search did not know', () => {
  const real = realNetwork();
  const profile = (facts: object) => ({ holdings: [holding('havo')], facts });
  const wish = { kind: 'wish', sectors: [], learners: [], roles: [], subjects: [] } as const;
  const options = { today, maxSteps: 2 };
  const facts = { 'vak-aardrijkskunde': 'nee', 'profiel-past': 'ja', 'vak-natuur': 'ja' } as const;
  const told = new Map(findItineraries(real, profile(facts), wish, options).itineraries.map((each) => [each.id, each]));
  const untold = findItineraries(real, profile({}), wish, options).itineraries;
  expect(untold.length).toBeGreaterThan(20);
  for (const each of untold) {
    const again = judgeAgain(real, profile(facts), each, { today });
    expect(again?.steps).toEqual(told.get(each.id)?.steps);
    expect(again?.verdict.kind).toBe(told.get(each.id)?.verdict.kind);
  }
});
