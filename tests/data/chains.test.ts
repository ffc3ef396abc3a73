import { describe, expect, test } from 'vitest';
import type { Itinerary } from '#domain/itinerary.ts';
import type { Profile } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import { person, to } from '../fixtures/build.ts';
import { realNetwork } from '../real-network.ts';

const network = realNetwork();
const TODAY = '2026-11-23';

const itinerariesOf = (profile: Profile, goal: string): readonly Itinerary[] =>
  findItineraries(network, profile, to(goal), { today: TODAY }).itineraries;

/** Does this itinerary take these steps? A chain names a `segment`, a `segment.variant` or the first words of a variant. */
const matches = (itinerary: Itinerary, chain: readonly string[]): boolean =>
  itinerary.steps.length === chain.length &&
  chain.every((name, at) => {
    const step = itinerary.steps[at];
    const variant = `${step?.segment}.${step?.variant}`;
    return step?.segment === name || variant === name || variant.startsWith(`${name}-`);
  });

/** The widest span of months of these itineraries together; `null` where one of them has no months. */
function monthsOf(itineraries: readonly Itinerary[]): readonly [number | null, number | null] {
  const bound = (values: readonly (number | null)[], widest: (...of: number[]) => number) =>
    values.length === 0 || values.includes(null) ? null : widest(...values.map((each) => each ?? 0));
  return [
    bound(
      itineraries.map(({ months }) => months.min),
      Math.min,
    ),
    bound(
      itineraries.map(({ months }) => months.max),
      Math.max,
    ),
  ];
}

const segmentsOf = ({ steps }: Itinerary): readonly string[] => steps.map(({ segment }) => segment);
const isPossible = ({ verdict }: Itinerary): boolean => verdict.kind !== 'nu-niet';

/** Somebody who said yes to everything that these chains ask. Subjects, profile and school are all right. */
const READY = {
  'profiel-past': 'ja',
  'diploma-past-bij-vak': 'ja',
  'vakdiploma-vmbo-profiel': 'ja',
  'hbo-denkniveau': 'ja',
  'school-wil-mij': 'ja',
  'werkmaanden-vak': 60,
  leeftijd: 30,
} as const;

type Row = readonly [why: string, from: string, goal: string, steps: readonly string[], min: number, max: number];

/** The worked chains of the research (vo-mbo.md B1b), in its order. A bevoegdheid and its job are one station here. */
const ROWS: readonly Row[] = [
  ['havo → teacher vmbo/onderbouw', 'havo', 'leraar-vo-2', ['t-havo'], 48, 60],
  ['mbo-4 → vmbo profile by study', 'mbo-4', 'leraar-vmbo', ['t-vmbo-mbo4'], 48, 60],
  ['mbo-4 → vmbo profile by zij-instroom', 'mbo-4', 'leraar-vmbo', ['z-vmbo-mbo-4'], 24, 25],
  ['vwo → bovenbouw by a two-year master', 'vwo', 'leraar-vo-1', ['u-wo-bachelor', 'e-em2'], 60, 60],
  [
    'vwo → beperkt tweedegraads by minor',
    'vwo',
    'leraar-vo-beperkt',
    ['u-wo-bachelor', 'm-minor-module.minor'],
    36,
    42,
  ],
  ['wo-bachelor → beperkt by module', 'wo-bachelor', 'leraar-vo-beperkt', ['m-minor-module.module'], 6, 12],
  ['wo-master → bovenbouw in one year', 'wo-master', 'leraar-vo-1', ['e-em1'], 12, 24],
  ['wo-master → Trainees in onderwijs', 'wo-master', 'leraar-vo-1', ['e-trainees'], 24, 24],
  ['tweedegraads → eerstegraads by hbo-master', 'al-leraar-vo-mbo', 'leraar-vo-1', ['e-hbo-master'], 24, 36],
  ['hbo/wo diploma → vo by zij-instroom', 'hbo-wo-diploma', 'leraar-vo-2', ['z-vo-2'], 25, 28],
  ['matching diploma → vo by kopopleiding', 'hbo-wo-diploma', 'leraar-vo-2', ['t-kop'], 12, 24],
  ['trade person → docent mbo by PDG', 'vakmens', 'docent-mbo', ['d-vakmens'], 12, 24],
  ['hbo/wo diploma → docent mbo by PDG', 'hbo-wo-diploma', 'docent-mbo', ['d-hbo'], 12, 24],
  ['trade person → instructeur mbo', 'vakmens', 'instructeur-mbo', ['i-instructeur.certificaat'], 6, 12],
  ['mbo-4 → instructeur mbo by Ad', 'mbo-4', 'instructeur-mbo', ['a-epb-mbo4', 'i-epb'], 24, 24],
  ['instructeur → docent mbo', 'instructeur-mbo', 'docent-mbo', ['d-instructeur'], 12, 24],
  ['mbo-4 → TOA', 'mbo-4', 'toa', ['s-mbo4-toa'], 24, 36],
  ['havo → leraar LO', 'havo', 'leraar-lo', ['k-alo-havo'], 48, 48],
  ['havo → docent kunstvak', 'havo', 'leraar-kunst', ['k-kunst-havo'], 48, 48],
  ['onderwijsassistent → leraar vo', 'onderwijsassistent', 'leraar-vo-2', ['t-oa'], 36, 60],
  ['tweedegraads → onderwijswetenschappen → PhD', 'al-leraar-vo-mbo', 'phd', ['g-vo2-ow', 'r-ow-phd'], 72, 108],
];
const CHAINS = ROWS.map(([why, from, goal, steps, min, max]) => ({ why, from, goal, steps, min, max }));

describe('the worked chains of the research', () => {
  test('are all 21 here', () => expect(CHAINS).toHaveLength(21));

  test.for(CHAINS)('$why takes $min–$max months', ({ from, goal, steps, min, max }) => {
    const found = itinerariesOf(person().with(from).answers(READY), goal).filter((each) => matches(each, steps));
    expect(found.filter(isPossible)).not.toEqual([]);
    expect(monthsOf(found)).toEqual([min, max]);
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
