import { FORM_GROUPS } from '#model/vocabulary.ts';
import type { Itinerary, Verdict } from './itinerary.ts';

/** Verdicts from best to worst. */
export const VERDICTS = ['kan-nu', 'kan-als', 'nu-niet'] as const satisfies readonly Verdict['kind'][];

/** How bad a verdict is: 0 is the best. */
export const verdictRank = ({ kind }: Verdict): number => VERDICTS.indexOf(kind);

/** From what most people know to what few do. */
const GROUPS: readonly string[] = Object.keys(FORM_GROUPS);

type Comparator = (a: Itinerary, b: Itinerary) => number;

/** Compares by these numbers, small before large, each only where those before it are equal. */
function by(...values: readonly ((of: Itinerary) => number)[]): Comparator {
  return (a, b) => {
    for (const value of values) {
      const difference = value(a) - value(b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

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
  { id: 'possible', compare: by((each) => flag(each.verdict.kind === 'nu-niet')) },
  { id: 'dominated', compare: by((each) => flag(each.dominatedBy !== null)) },
  { id: 'sure', compare: by((each) => flag(isUnsure(each))) },
  {
    id: 'months',
    compare: by(
      ({ months }) => flag(months.min === null || months.max === null),
      (each) => each.knownMonths.max,
      (each) => each.knownMonths.min,
    ),
  },
  { id: 'verdict', compare: by((each) => verdictRank(each.verdict)) },
  { id: 'form', compare: by(({ formGroups }) => Math.max(...formGroups.map((each) => GROUPS.indexOf(each)))) },
  {
    id: 'own-cost',
    compare: by(
      (each) => flag(!each.ownCost.complete),
      (each) => each.ownCost.eurosMin,
      (each) => each.ownCost.eurosMax,
    ),
  },
  { id: 'programmes', compare: by((each) => each.programmes) },
  { id: 'id', compare: (a, b) => (a.id < b.id ? -1 : flag(a.id > b.id)) },
] as const satisfies readonly { readonly id: string; readonly compare: Comparator }[];
export type OrderKey = (typeof ORDER_KEYS)[number]['id'];

/** The order of the list; 0 only for the same itinerary. */
export function compareItineraries(a: Itinerary, b: Itinerary): number {
  for (const { compare } of ORDER_KEYS) {
    const difference = compare(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first key by which two itineraries differ: why one stands above the other. */
export const decidingKey = (a: Itinerary, b: Itinerary): OrderKey | undefined =>
  ORDER_KEYS.find(({ compare }) => compare(a, b) !== 0)?.id;
