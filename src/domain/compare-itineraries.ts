import { FORM_GROUPS } from '#model/vocabulary.ts';
import type { Itinerary, Verdict } from './itinerary.ts';

/** Verdicts from best to worst. */
export const VERDICTS = ['kan-nu', 'kan-als', 'nu-niet'] as const satisfies readonly Verdict['kind'][];

/** How bad a verdict is: 0 is the best. */
export const verdictRank = ({ kind }: Verdict): number => VERDICTS.indexOf(kind);

/** From what most people know to what few do. */
const GROUPS: readonly string[] = Object.keys(FORM_GROUPS);

/** What one key of the order looks at, in turn: small before large, each only where those before it are equal. */
type Values = readonly ((of: Itinerary) => number)[];

/** Falsehoods first. */
const flag = (isSo: boolean) => (isSo ? 1 : 0);

/** A step of which nobody is sure that it exists. */
const isUnsure = ({ statuses }: Itinerary) => statuses.some(({ status }) => status === 'onbekend');

/**
 * The rule of the order: each key decides where those before it are equal. What is possible comes first, then what is
 * sure to exist, then the shortest: the longest it can take decides, so that nobody is promised the best case.
 * Of equally long ones the form that most people know comes first: full time, part time, then the others.
 * Unknown months stand after known ones, an incomplete cost after a complete one.
 */
export const ORDER_KEYS = [
  { id: 'possible', values: [(each) => flag(each.verdict.kind === 'nu-niet')] },
  { id: 'dominated', values: [(each) => flag(each.dominatedBy !== null)] },
  { id: 'sure', values: [(each) => flag(isUnsure(each))] },
  {
    id: 'months',
    values: [
      ({ months }) => flag(months.min === null || months.max === null),
      (each) => each.knownMonths.max,
      (each) => each.knownMonths.min,
    ],
  },
  { id: 'verdict', values: [(each) => verdictRank(each.verdict)] },
  { id: 'form', values: [({ formGroups }) => Math.max(...formGroups.map((each) => GROUPS.indexOf(each)))] },
  {
    id: 'own-cost',
    values: [(each) => flag(!each.ownCost.complete), (each) => each.ownCost.eurosMin, (each) => each.ownCost.eurosMax],
  },
  { id: 'programmes', values: [(each) => each.programmes] },
  // The last key is the id itself, a text.
  { id: 'id', values: [] },
] as const satisfies readonly { readonly id: string; readonly values: Values }[];
export type OrderKey = (typeof ORDER_KEYS)[number]['id'];

const VALUES: Values = ORDER_KEYS.flatMap(({ values }): Values => values);

/** An itinerary with everything that the order looks at. */
interface Ranked {
  readonly itinerary: Itinerary;
  readonly values: readonly number[];
}

const rank = (itinerary: Itinerary): Ranked => ({ itinerary, values: VALUES.map((read) => read(itinerary)) });

function compareRanked(a: Ranked, b: Ranked): number {
  for (let key = 0; key < VALUES.length; key++) {
    const difference = (a.values[key] ?? 0) - (b.values[key] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.itinerary.id < b.itinerary.id ? -1 : flag(a.itinerary.id > b.itinerary.id);
}

/** The order of the list; 0 only for the same itinerary. */
export const compareItineraries = (a: Itinerary, b: Itinerary): number => compareRanked(rank(a), rank(b));

/** The same itineraries, best first (`compareItineraries`); each is looked at once, not at every comparison. */
export const inOrder = (itineraries: readonly Itinerary[]): readonly Itinerary[] =>
  itineraries
    .map(rank)
    .sort(compareRanked)
    .map(({ itinerary }) => itinerary);

/** The first key by which two itineraries differ: why one stands above the other. */
export const decidingKey = (a: Itinerary, b: Itinerary): OrderKey | undefined =>
  ORDER_KEYS.find(({ id, values }: { readonly id: OrderKey; readonly values: Values }) =>
    id === 'id' ? a.id !== b.id : values.some((read) => read(a) - read(b) !== 0),
  )?.id;
