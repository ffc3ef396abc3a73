import { describe, expect, test } from 'vitest';
import type { Itinerary } from '#domain/itinerary.ts';
import type { Profile } from '#domain/profile.ts';
import { person } from '../fixtures/build.ts';
import { realNetwork } from '../real-network.ts';
import { brokenChains, CHAINS, isPossible, itinerariesIn, matches, monthsOf, READY } from './chain-rules.ts';

const network = realNetwork();
const itinerariesOf = (profile: Profile, goal: string) => itinerariesIn(network, profile, goal);
const segmentsOf = ({ steps }: Itinerary): readonly string[] => steps.map(({ segment }) => segment);

describe('the worked chains of the research', () => {
  test('are all 21 here', () => expect(CHAINS).toHaveLength(21));

  test.for(CHAINS)('$why takes $min–$max months', ({ from, goal, steps, min, max }) => {
    const found = itinerariesOf(person().with(from).answers(READY), goal).filter((each) => matches(each, steps));
    expect(found.filter(isPossible)).not.toEqual([]);
    expect(monthsOf(found)).toEqual([min, max]);
  });

  test('a chain that takes a month more is seen', () => {
    const longer = network.segments.map((each) =>
      each.id === 't-kop'
        ? { ...each, variants: each.variants.map((one) => ({ ...one, monthsMin: (one.monthsMin ?? 0) + 1 })) }
        : each,
    );
    expect(brokenChains(network)).toEqual([]);
    expect(brokenChains({ ...network, segments: longer })).toEqual(['matching diploma → vo by kopopleiding']);
  });

  test('a chain that is not in the network is not found', () => {
    const found = itinerariesOf(person().with('havo').answers(READY), 'leraar-vo-2');
    expect(found.filter((each) => matches(each, ['t-vwo']))).toEqual([]);
  });
});

describe('a premaster and an educatieve master', () => {
  const cases = [
    { from: 'al-leraar-vo-mbo', steps: ['e-premaster-2'], months: [30, 48], why: '30 EC off for the bevoegdheid' },
    { from: 'hbo-wo-diploma', steps: ['e-premaster-hbo'], months: [36, 48], why: 'no bevoegdheid, the whole master' },
  ] as const;

  test.for(cases)('take $months months from $from ($why)', ({ from, steps, months }) => {
    const found = itinerariesOf(person().with(from).answers(READY), 'leraar-vo-1');
    expect(monthsOf(found.filter((each) => matches(each, steps)))).toEqual(months);
  });
});

describe('what a person holds decides what comes next', () => {
  const everyStart = network.stations.filter(({ start }) => start).map(({ id }) => id as string);
  const from = (station: string) => person().with(station).answers(READY);

  test.for(everyStart)('zij-instroom vmbo opens no way to eerstegraads, from %s', (station) => {
    const wrong = itinerariesOf(from(station), 'leraar-vo-1')
      .filter(isPossible)
      .filter((each) => segmentsOf(each).some((id) => id.startsWith('z-vmbo-')));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('nothing leaves leraar vmbo-profiel or beperkt tweedegraads for eerstegraads', () => {
    const dead = ['leraar-vmbo', 'leraar-vo-beperkt'];
    const wrong = network.segments.filter((each) => dead.includes(each.from) && each.to === 'leraar-vo-1');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.for(everyStart)('beperkt tweedegraads is not enough for the hbo-master leraar, from %s', (station) => {
    const wrong = itinerariesOf(from(station), 'leraar-vo-1')
      .filter(isPossible)
      .filter(({ steps }) => {
        const before = steps.slice(
          0,
          steps.findIndex((step) => step.segment === 'e-hbo-master'),
        );
        const licensing = before.filter(({ grants }) => grants.some((id) => id === 'bevoegdheid:vo-tweedegraads'));
        const isMinor = (id: string) => id === 'm-minor-module';
        return before.some((step) => isMinor(step.segment)) && licensing.every((step) => isMinor(step.segment));
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.for(['havo', 'vwo', 'mbo-4', 'onderwijsassistent'])(
    'a pabo with a paid last year gives no tweedegraads bevoegdheid, from %s',
    (station) => {
      const steps = itinerariesOf(from(station), 'leraar-vo-2').flatMap((each) => each.steps);
      const pabo = steps.filter(({ to: end }) => end === 'leraar-po');
      expect(pabo.filter(({ grants }) => grants.some((id) => id.startsWith('bevoegdheid:vo')))).toEqual([]);
      expect(steps.some(({ grants }) => grants.some((id) => id === 'bevoegdheid:vo-tweedegraads'))).toBe(true);
    },
  );

  test.for(['master-en', 'master-mli', 'leraar-po', 'leraar-vo-2', 'leraar-vo-1'])(
    'a docent mbo by PDG without a bachelor does not get to %s over it',
    (goal) => {
      const overPdg = itinerariesOf(from('vakmens'), goal).filter((each) => segmentsOf(each).includes('d-vakmens'));
      const bachelorFirst = (each: Itinerary) => each.obtains.some((id) => /^diploma:(hbo-|wo-)?bachelor/.test(id));
      expect(overPdg.filter((each) => isPossible(each) && !bachelorFirst(each)).map(({ id }) => id)).toEqual([]);
    },
  );

  test('a docent mbo by PDG without a bachelor sees the master, blocked', () => {
    const found = itinerariesOf(from('vakmens'), 'master-en');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(isPossible)).toEqual([]);
  });

  test('a docent mbo by PDG with a bachelor may do the master', () => {
    expect(itinerariesOf(from('hbo-wo-diploma'), 'master-en').filter(isPossible)).not.toEqual([]);
  });

  test.for([
    { steps: ['z-vo-2'], diploma: false, why: 'zij-instroom ends in a getuigschrift' },
    { steps: ['t-kop'], diploma: true, why: 'a kopopleiding is a bachelor' },
  ])('$steps gives a diploma: $diploma ($why)', ({ steps, diploma }) => {
    const found = itinerariesOf(from('hbo-wo-diploma'), 'leraar-vo-2').filter((each) => matches(each, steps));
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(each.obtains.some((id) => id.startsWith('diploma:'))).toBe(diploma);
  });

  test('every zij-instroom in the beroep grants a bevoegdheid and a getuigschrift and no diploma', () => {
    const tracks = network.segments.filter(({ id, line }) => line === 'Z' && !id.startsWith('z-buitenland-'));
    const granted = new Set(tracks.flatMap(({ grants }) => grants.map((id) => id.split(':')[0])));
    expect(tracks.length).toBe(7);
    expect([...granted].sort()).toEqual(['bevoegdheid', 'getuigschrift']);
    for (const { grants } of tracks) expect(grants).toHaveLength(2);
  });

  test('a tweedegraads bevoegdheid by zij-instroom opens the hbo-master leraar', () => {
    const found = itinerariesOf(from('hbo-wo-diploma'), 'leraar-vo-1');
    expect(found.filter((each) => matches(each, ['z-vo-2', 'e-hbo-master'])).filter(isPossible)).not.toEqual([]);
  });
});
