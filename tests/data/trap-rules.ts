import type { Network, NetworkSegment, NetworkVariant } from '#model/network.ts';
import { TRAVELLABLE } from '#model/vocabulary.ts';

/*
 * What people get wrong and a network can get wrong too ("trap …" and "VT…" of the research), each as a rule over a
 * network, so that a network with a planted fault can be judged. What needs texts or sources is in traps.test.ts.
 */

/** A mistake that the network must not make. */
export interface Trap {
  readonly code: string;
  readonly why: string;
  readonly isAvoided: (network: Network) => boolean;
}

interface Ride {
  readonly segment: NetworkSegment;
  readonly variant: NetworkVariant;
  readonly conditions: readonly string[];
  readonly grants: readonly string[];
}

const AREAS = ['R05', 'R06', 'R07'];

const ridesIn = (network: Network, wanted: (segment: NetworkSegment) => boolean): readonly Ride[] =>
  [...network.segments, ...network.regions.flatMap(({ segments }) => segments)].filter(wanted).flatMap((segment) =>
    segment.variants.map((variant) => ({
      segment,
      variant,
      conditions: variant.conditions ?? segment.conditions,
      grants: variant.grants ?? segment.grants,
    })),
  );

const named = (id: string) => (segment: NetworkSegment) => segment.id === id;
const into = (station: string) => (segment: NetworkSegment) => segment.to === station;
const ofLine = (line: string) => (segment: NetworkSegment) => segment.line === line;
const isZijInstroom = ({ id }: NetworkSegment) => id.startsWith('z-') && !id.startsWith('z-buitenland');
const stationIn = (network: Network, id: string) => network.stations.find((each) => each.id === id);
const hasAll = (has: readonly string[], wanted: readonly string[]) => wanted.every((each) => has.includes(each));

/** Is it so for every ride, and is there one? */
const always =
  (of: (segment: NetworkSegment) => boolean, isSo: (ride: Ride) => boolean) =>
  (network: Network): boolean => {
    const rides = ridesIn(network, of);
    return rides.length > 0 && rides.every(isSo);
  };

const gives = (kind: string) => (ride: Ride) => ride.grants.some((each) => each.startsWith(`${kind}:`));
const givesNo = (kind: string) => (ride: Ride) => !gives(kind)(ride);
const asks =
  (...ids: readonly string[]) =>
  (ride: Ride) =>
    hasAll(ride.conditions, ids);

const areasFrom = (id: string, code: string, why: string): Trap => ({
  code,
  why: `${id}: ${why}`,
  isAvoided: always(named(id), asks(...AREAS)),
});

/** Every mistake of the research that a network alone can show. */
export const TRAPS: readonly Trap[] = [
  areasFrom('p-havo', 'trap 1', 'havo must prove three areas'),
  areasFrom('p-mbo-4', 'trap 3', 'mbo-4 makes three tests'),
  areasFrom('p-onderwijsassistent', 'trap 3', 'so does an assistant'),
  areasFrom('p-mbo4-pedagogisch', 'trap 3', 'in every direction'),
  areasFrom('p-leraarondersteuner', 'R09', 'work gives no exemption'),
  areasFrom('p-ad-pep', 'R09', 'an Ad exempts from no test'),
  areasFrom('p-geen-diploma-21', 'trap 15', 'the 21+ test replaces none of them'),
  {
    code: 'trap 2',
    why: 'vwo is asked for no area',
    isAvoided: always(named('p-vwo'), ({ conditions }) => !conditions.some((each) => AREAS.includes(each))),
  },
  {
    code: 'trap 4',
    why: 'every way to prove an area in year 1 ends on 31 August 2027',
    isAvoided: ({ conditions }) => {
      const soft = conditions.flatMap(({ repairs }) => repairs).filter(({ id }) => id.startsWith('jaar-1-'));
      return soft.length === 3 && soft.every(({ validUntil }) => validUntil === '2027-08-31');
    },
  },
  { code: 'trap 7', why: 'no Ad gives a bevoegdheid', isAvoided: always(ofLine('A'), givesNo('bevoegdheid')) },
  {
    code: 'trap 9',
    why: 'the pabo gives no gym for groups 3 to 8',
    isAvoided: always(ofLine('P'), ({ grants }) => !grants.includes('bevoegdheid:gym-groep-3-8')),
  },
  {
    code: 'VT20',
    why: 'zij-instroom gives a bevoegdheid and a getuigschrift, and no diploma',
    isAvoided: always(
      isZijInstroom,
      (ride) => gives('bevoegdheid')(ride) && gives('getuigschrift')(ride) && givesNo('diploma')(ride),
    ),
  },
  {
    code: 'VT23',
    why: 'a PDG is no diploma and no bevoegdheid',
    isAvoided: always(ofLine('D'), (ride) => givesNo('diploma')(ride) && givesNo('bevoegdheid')(ride)),
  },
  ...['master-en', 'master-mli', 'master-mel'].map(
    (id): Trap => ({
      code: 'VT15',
      why: `${id} gives no bevoegdheid`,
      isAvoided: always(into(id), givesNo('bevoegdheid')),
    }),
  ),
  {
    code: 'trap 21',
    why: 'zij-instroom asks for a school first',
    isAvoided: always(isZijInstroom, ({ conditions }) => conditions.includes('R18') || conditions.includes('VR14')),
  },
  {
    code: 'trap 22',
    why: 'primary education by zij-instroom asks a bachelor',
    isAvoided: always(named('z-po'), asks('R15')),
  },
  {
    code: 'VT22',
    why: 'with an mbo diploma the only zij-instroom is a vmbo profile',
    isAvoided: always(
      (each) => isZijInstroom(each) && ['mbo-2', 'mbo-3', 'mbo-4'].includes(each.from),
      (ride) => ride.segment.to === 'leraar-vmbo' && asks('VR29')(ride),
    ),
  },
  {
    code: 'VT24',
    why: 'a lerarenopleiding judges who is fit for vo',
    isAvoided: always(
      (each) => isZijInstroom(each) && each.to.startsWith('leraar-v'),
      ({ conditions }) => conditions.includes('VR16') && !conditions.includes('VR17'),
    ),
  },
  {
    code: 'VT24',
    why: 'the school itself judges who is fit for mbo',
    isAvoided: always(
      (each) => each.line === 'D' && TRAVELLABLE.includes(each.status),
      ({ conditions }) => conditions.includes('VR17') && !conditions.includes('VR16'),
    ),
  },
  {
    code: 'VT25',
    why: 'a tweedegraads or eerstegraads teacher needs no PDG in mbo',
    isAvoided: (network) =>
      ['leraar-vo-2', 'leraar-vo-1'].every((id) =>
        stationIn(network, id)?.countsAs.some((each) => each === 'docent-mbo'),
      ),
  },
  {
    code: 'VT27',
    why: 'an instructeur is no docent',
    isAvoided: (network) =>
      always(into('instructeur-mbo'), asks('VR31'))(network) &&
      !stationIn(network, 'instructeur-mbo')?.countsAs.some((each) => each === 'docent-mbo'),
  },
  { code: 'VT28', why: 'a gastdocent has a limit of hours', isAvoided: always(named('i-gastdocent'), asks('VR32')) },
  { code: 'VT32', why: 'Trainees in onderwijs asks a master', isAvoided: always(named('e-trainees'), asks('VR10')) },
  {
    code: 'VT13',
    why: 'after a master the gap in the subject is judged',
    isAvoided: always(named('e-em1'), asks('VR11')),
  },
  {
    code: 'VT08',
    why: 'a fee for a placement starts in study year 2',
    isAvoided: always(
      (each) => each.variants.some(({ income }) => income.how === 'stagevergoeding'),
      ({ variant: { income } }) => income.how !== 'stagevergoeding' || (income.fromMonth ?? 0) >= 12,
    ),
  },
];

/** The traps that a network falls into. */
export const trapsSprung = (network: Network): readonly string[] =>
  TRAPS.filter(({ isAvoided }) => !isAvoided(network)).map(({ code, why }) => `${code}: ${why}`);
