import type { Itinerary } from '#domain/itinerary.ts';
import type { Expression } from '#model/condition.ts';
import type { Network } from '#model/network.ts';
import type { FactId, NumberFactId } from '#model/vocabulary.ts';

/** The facts that a test reads. */
export function factsIn(test: Expression): readonly FactId[] {
  switch (test.kind) {
    case 'answer':
    case 'at-least':
      return [test.fact];
    case 'all':
    case 'any':
      return test.of.flatMap(factsIn);
    case 'not':
      return factsIn(test.of);
    case 'holds':
    case 'starts-by':
    case 'open':
      return [];
    default:
      return test satisfies never;
  }
}

/**
 * The facts that occur in a condition of these itineraries that is not settled in favour. A cheap first look: a fact
 * outside this set changes nothing, one inside it may.
 */
export function factsAtStake(network: Network, itineraries: readonly Itinerary[]): ReadonlySet<FactId> {
  const open = new Set<string>(
    itineraries.flatMap(({ steps }) =>
      steps.flatMap(({ conditions }) =>
        conditions.filter(({ judgement }) => judgement.kind !== 'met').map(({ condition }) => condition),
      ),
    ),
  );
  return new Set(network.conditions.filter(({ id }) => open.has(id)).flatMap(({ test }) => factsIn(test)));
}

function valuesIn(test: Expression, fact: NumberFactId): readonly number[] {
  switch (test.kind) {
    case 'at-least':
      return test.fact === fact ? [test.value] : [];
    case 'all':
    case 'any':
      return test.of.flatMap((part) => valuesIn(part, fact));
    case 'not':
      return valuesIn(test.of, fact);
    case 'answer':
    case 'holds':
    case 'starts-by':
    case 'open':
      return [];
    default:
      return test satisfies never;
  }
}

/** Ends between which a number can lie, as answers (years). */
const EXTREMES = [0, 99];

/**
 * The numbers that are worth trying for a fact, as answers in years: both ends, and each threshold in the data with the
 * year before it. None when no condition asks for the fact.
 */
export function thresholdsOf(fact: NumberFactId, network: Network): readonly string[] {
  const perYear = fact === 'werkmaanden-vak' ? 12 : 1;
  const values = network.conditions
    .flatMap(({ test }) => valuesIn(test, fact))
    .map((value) => Math.ceil(value / perYear));
  if (values.length === 0) return [];
  const tried = [...EXTREMES, ...values, ...values.map((value) => value - 1)].filter((value) => value >= 0);
  return [...new Set(tried)].sort((one, other) => one - other).map(String);
}
