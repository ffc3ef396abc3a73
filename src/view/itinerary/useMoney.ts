import type { Itinerary, Step } from '#domain/itinerary.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network, NetworkAmount } from '#model/network.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { amountsOf } from './describe.ts';

/** Sentences about money: what is known, and where it is not, that it is not. */
export function useMoney() {
  const { text, euros, asOf } = useLanguage();

  const amount = (one: NetworkAmount) => {
    if (!one.latest) return d('money.unknown', { what: text(one.label) });
    const { latest } = one;
    const { eurosMin, eurosMax, computed } = latest;
    return d(computed ? 'money.computed' : 'money.known', {
      what: text(one.label),
      euros: eurosMin === eurosMax ? euros(eurosMin) : d('money.range', { from: euros(eurosMin), to: euros(eurosMax) }),
      per: d(`money.per.${one.per}`),
      // A year or school year as it is; a day in words; unknown as such.
      when: /^\d{4}(-\d{4})?$/.test(latest.asOf) ? latest.asOf : asOf(latest.asOf),
    });
  };

  const costs = (network: Network, step: Step) => amountsOf(network, step.costs);

  /** What the person pays first, or who does. */
  const ownCost = (network: Network, itinerary: Itinerary) => {
    const all = itinerary.steps.flatMap((step) => costs(network, step));
    const first = all.find((one) => one.paidBy === 'jij');
    if (first) return amount(first);
    return d(all.some((one) => one.paidBy === 'werkgever') ? 'money.employerPays' : 'money.noOwnCost');
  };

  /** What the person pays and earns on the whole way, in one line. */
  const summary = (network: Network, itinerary: Itinerary) => {
    const pay = [
      ...new Set(itinerary.steps.filter((step) => step.monthsMax !== 0).map((step) => incomeOf(network, step))),
    ];
    return `${ownCost(network, itinerary)} · ${pay.map((how) => d(`income.${how}`)).join(', ')}`;
  };

  return { amount, costs, ownCost, summary } as const;
}

/** Where income comes from during a step. */
export function incomeOf(network: Network, step: Step) {
  const segment = network.segments.find((one) => one.id === step.segment);
  return segment?.variants.find((one) => one.id === step.variant)?.income.how ?? 'onbekend';
}
