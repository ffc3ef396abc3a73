import { describe, expect, test } from 'vitest';
import { findItineraries } from '#domain/search.ts';
import { restsOn, rhythmOf } from '#domain/source-use.ts';
import { checkedRecords, countItineraries, ownerOf, workListOf } from '#domain/work-list.ts';
import type { Facts } from '#model/network.ts';
import { parseNetwork } from '#model/parse.ts';
import { toFacts } from '#model/to-facts.ts';
import { toNetwork } from '#model/to-network.ts';
import { to } from '../fixtures/build.ts';
import { type Files, validFiles } from '../model/valid-data.ts';
import { realFacts, realNetwork } from '../real-network.ts';

const TODAY = '2026-11-23';
const real = { network: realNetwork(), facts: realFacts(), today: TODAY };

function small(change: (files: Files) => void = () => undefined) {
  const files = validFiles();
  change(files);
  const { data, errors } = parseNetwork(files);
  if (!data) throw new Error(JSON.stringify(errors));
  return { network: toNetwork(data), facts: toFacts(data), today: TODAY };
}

const countsOf = (world: { network: ReturnType<typeof realNetwork>; facts: Facts; today: string }) => {
  const counts = new Map<string, number>();
  const turns = [...countItineraries(world, counts)];
  return { counts, turns };
};

describe('counting itineraries', () => {
  test('counts for a step every itinerary through it, from every start to every goal', () => {
    const { counts, turns } = countsOf(small());
    // havo → leraar-po is the only step of the small network from that start; then on to directeur.
    const { network } = small();
    const all = network.stations
      .filter(({ start }) => start)
      .flatMap(({ id }) =>
        network.stations
          .filter(({ goal }) => goal)
          .flatMap(
            (goal) =>
              findItineraries(
                network,
                { holdings: [{ station: id, when: { kind: 'heeft' } }], facts: {} },
                to(goal.id),
                {
                  today: TODAY,
                },
              ).itineraries,
          ),
      );
    const through = all.filter(({ steps }) => steps.some(({ segment }) => segment === 'p-havo')).length;
    expect(counts.get('segment:p-havo')).toBe(through);
    expect(through).toBeGreaterThan(0);
    expect(turns.at(-1)).toBe(1);
  });

  test('help that is everywhere, and an open point, count through what they hang on', () => {
    const world = small((files) => {
      files['open-points.json'] = [
        { id: 'nagaan', text: { nl: 'a' }, where: { nl: 'b' }, attachesTo: ['p-havo'], refs: [] },
      ];
    });
    const { counts } = countsOf(world);
    expect(counts.get('open-point:nagaan')).toBe(counts.get('segment:p-havo'));
    expect(counts.get('support:advies')).toBeGreaterThanOrEqual(counts.get('segment:p-havo') ?? 0);
  });
});

describe('the work list', () => {
  test('begins with what most itineraries rest on', () => {
    const counts = new Map([
      ['condition:R05', 3],
      ['segment:p-havo', 9],
    ]);
    const keys = workListOf(real, counts).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['segment:p-havo', 'condition:R05']);
  });

  test('holds every open point of the data', () => {
    const keys = workListOf(real, new Map()).map(({ key }) => key);
    expect(real.facts.openPoints.length).toBeGreaterThan(0);
    for (const { id } of real.facts.openPoints) expect(keys).toContain(`open-point:${id}`);
  });

  test('leaves out a fact that is fresh and sure, and takes it in when it grows old', () => {
    const world = small();
    const has = (today: string) =>
      workListOf({ ...world, today }, new Map()).some(({ key }) => key === 'segment:p-havo');
    expect(world.facts.records['segment:p-havo']?.provenance).toMatchObject({ confidence: 'bevestigd' });
    expect([has('2026-02-01'), has('2040-01-01')]).toEqual([false, true]);
  });

  test('takes in a fact that nobody has seen yet, however fresh its date', () => {
    const facts: Facts = {
      ...real.facts,
      records: {
        'condition:nieuw': {
          provenance: { sources: [], asOf: '2026-11', readOn: TODAY, confidence: 'nog-controleren' },
          refs: [],
        },
      },
      openPoints: [],
      events: [],
      institutions: [],
    };
    expect(workListOf({ ...real, facts }, new Map()).map(({ key }) => key)).toEqual(['condition:nieuw']);
  });

  test('names the region as owner of what stands in its overlay, and nobody else', () => {
    const owners = (key: string) => ownerOf(real.network, real.facts, key)?.region ?? null;
    expect(owners('support:regioloket')).toBe('progressus');
    expect(owners('override:segment.e-trainees')).toBe('progressus');
    expect(owners('variant:h-praktijk-groot.school')).toBe('progressus');
    expect(owners('segment:p-havo')).toBeNull();
  });

  test('a variant without sources of its own is checked with its step', () => {
    const keys = checkedRecords(real.network, real.facts);
    expect(keys).toContain('segment:d-hbo');
    expect(keys).not.toContain('variant:d-hbo.werken-en-leren');
  });
});

describe('what rests on a publication', () => {
  test('are the facts that name it, also through a value of an amount', () => {
    const uses = restsOn(real.facts, checkedRecords(real.network, real.facts));
    expect(uses.get('S44')).toContain('amount:collegegeld-voltijd');
    expect(uses.get('VS46')).toContain('segment:d-hbo');
  });

  test('decides how often it is looked at: as often as what keeps shortest', () => {
    expect(rhythmOf(['segment:a', 'condition:b'])).toBe('rule');
    expect(rhythmOf(['segment:a', 'amount:c', 'condition:b'])).toBe('amount');
    expect(rhythmOf(['station:a'])).toBe('structure');
  });
});
