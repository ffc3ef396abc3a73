import type { Itinerary } from '#domain/itinerary.ts';
import type { Profile } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network } from '#model/network.ts';
import { person, to } from '../fixtures/build.ts';

const TODAY = '2026-11-23';

/** The itineraries to a goal on the day of the data. */
export const itinerariesIn = (network: Network, profile: Profile, goal: string): readonly Itinerary[] =>
  findItineraries(network, profile, to(goal), { today: TODAY }).itineraries;

/** Does this itinerary take these steps? A chain names a `segment`, a `segment.variant` or the first words of a variant. */
export const matches = (itinerary: Itinerary, chain: readonly string[]): boolean =>
  itinerary.steps.length === chain.length &&
  chain.every((name, at) => {
    const step = itinerary.steps[at];
    const variant = `${step?.segment}.${step?.variant}`;
    return step?.segment === name || variant === name || variant.startsWith(`${name}-`);
  });

/** The widest span of months of these itineraries together; `null` where one of them has no months. */
export function monthsOf(itineraries: readonly Itinerary[]): readonly [number | null, number | null] {
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

/** Is it possible now, or after something is arranged? */
export const isPossible = ({ verdict }: Itinerary): boolean => verdict.kind !== 'nu-niet';

/** Somebody who said yes to everything that these chains ask. Subjects, profile and school are all right. */
export const READY = {
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
/** The same with names. */
export const CHAINS = ROWS.map(([why, from, goal, steps, min, max]) => ({ why, from, goal, steps, min, max }));

/** The chains that a network does not hold: not possible, or in other months. Each by its reason. */
export function brokenChains(network: Network): readonly string[] {
  return CHAINS.filter(({ from, goal, steps, min, max }) => {
    const found = itinerariesIn(network, person().with(from).answers(READY), goal).filter((each) =>
      matches(each, steps),
    );
    const [least, most] = monthsOf(found);
    return !found.some(isPossible) || least !== min || most !== max;
  }).map(({ why }) => why);
}
