import type { Expression } from '#model/condition.ts';
import type { Certitude, NetworkAmount, NetworkCondition, NetworkSegment, NetworkVariant } from '#model/network.ts';
import { TRAVELLABLE } from '#model/vocabulary.ts';
import { weakestOf } from './certainty.ts';
import type { Itinerary, OwnCost, WeakestFact } from './itinerary.ts';
import { isCounted } from './judge.ts';
import { formBits } from './moments.ts';
import type { NetworkIndex } from './network-index.ts';

/** What is so of a segment in one variant for everybody, at any time. */
export interface VariantFacts {
  /** In the order of the data. A condition of one school judges only the variant of that school. */
  readonly conditions: readonly NetworkCondition[];
  readonly ownCost: OwnCost;
  /** Months of work in the own job. */
  readonly worked: number;
  /** The groups of its forms (`formBits`). */
  readonly forms: number;
  /** The weakest of the facts that decide verdict, months and own cost. */
  readonly weakest: WeakestFact;
  /** Days on which a fact switches: of the segment, the variant, a condition, or the last day that a test names. */
  readonly dates: Itinerary['dates'];
  /** The statuses of segment and variant, other than `bestaand`. */
  readonly statuses: Itinerary['statuses'];
}

const made = new WeakMap<NetworkIndex, Map<NetworkVariant, VariantFacts>>();

/** The facts of a variant; made once per network. */
export function factsOf(index: NetworkIndex, segment: NetworkSegment, variant: NetworkVariant): VariantFacts {
  let ofNetwork = made.get(index);
  if (!ofNetwork) {
    ofNetwork = new Map();
    made.set(index, ofNetwork);
  }
  const known = ofNetwork.get(variant);
  if (known) return known;
  const facts = createFacts(index, segment, variant);
  ofNetwork.set(variant, facts);
  return facts;
}

function createFacts(index: NetworkIndex, segment: NetworkSegment, variant: NetworkVariant): VariantFacts {
  const conditions = (variant.conditions ?? segment.conditions)
    .flatMap((id) => index.conditions.get(id) ?? [])
    .filter((each) => each.institution === undefined || each.institution === variant.institution);
  const amounts = variant.costs.flatMap((id) => index.amounts.get(id) ?? []).filter((each) => each.paidBy === 'jij');
  const variantKey = `variant:${segment.id}.${variant.id}`;
  return {
    conditions,
    worked: variant.income.how === 'eigen-baan' ? (variant.monthsMin ?? 0) : 0,
    forms: formBits(variant.forms),
    ownCost: amounts.map((each) => costOf(each, variant)).reduce(total, NOTHING_TO_PAY),
    weakest: weakestOf({ record: `segment:${segment.id}`, confidence: segment.confidence }, [
      ...(variant.confidence ? [{ record: variantKey, confidence: variant.confidence }] : []),
      ...conditions.filter(isCounted).map((each) => ({ record: `condition:${each.id}`, confidence: each.confidence })),
      ...amounts.map((each) => ({
        record: `amount:${each.id}`,
        confidence: each.latest?.confidence ?? each.confidence,
      })),
    ]),
    dates: [
      ...dateOf(`segment:${segment.id}`, segment),
      ...dateOf(variantKey, variant),
      ...conditions.flatMap((each) => [
        ...dateOf(`condition:${each.id}`, each),
        ...lastDaysIn(each.test).map((day) => ({ record: `condition:${each.id}`, validUntil: day })),
      ]),
    ],
    statuses: [...new Set([segment.status, variant.status ?? segment.status])]
      .filter((each) => each !== 'bestaand')
      .map((status) => ({ segment: segment.id, status })),
  };
}

/** The day until which a record holds, if it has one. */
export const dateOf = (record: string, { validUntil }: Pick<Certitude, 'validUntil'>): Itinerary['dates'] =>
  validUntil === undefined ? [] : [{ record, validUntil }];

/** The days that a test names as last day of a start. */
function lastDaysIn(test: Expression): readonly string[] {
  if (test.kind === 'starts-by') return [test.day];
  if (test.kind === 'not') return lastDaysIn(test.of);
  return test.kind === 'all' || test.kind === 'any' ? test.of.flatMap(lastDaysIn) : [];
}

/** What a person pays of one amount in a variant, in whole euros, and whether all of it is known. */
function costOf(amount: NetworkAmount, variant: NetworkVariant): OwnCost {
  const unknown: OwnCost = { eurosMin: 0, eurosMax: 0, complete: false };
  if (!TRAVELLABLE.includes(amount.status)) return { ...unknown, complete: true };
  // The price of one school says nothing about another.
  const isOfOther = amount.institution !== undefined && amount.institution !== variant.institution;
  if (!amount.latest || isOfOther) return unknown;
  const { eurosMin, eurosMax } = amount.latest;
  if (amount.per === 'eenmalig' || amount.per === 'keer') return { eurosMin, eurosMax, complete: true };
  if (amount.per === 'dag' || variant.monthsMin === null) return unknown;
  const monthsPerPeriod = amount.per === 'jaar' ? 12 : 1;
  return {
    eurosMin: Math.round((eurosMin * variant.monthsMin) / monthsPerPeriod),
    eurosMax: Math.round((eurosMax * (variant.monthsMax ?? variant.monthsMin)) / monthsPerPeriod),
    complete: variant.monthsMax !== null,
  };
}

/** What somebody pays who pays nothing. */
export const NOTHING_TO_PAY: OwnCost = { eurosMin: 0, eurosMax: 0, complete: true };

/** Costs together: complete only if each is. */
export const total = (a: OwnCost, b: OwnCost): OwnCost => ({
  eurosMin: a.eurosMin + b.eurosMin,
  eurosMax: a.eurosMax + b.eurosMax,
  complete: a.complete && b.complete,
});
