import type { NetworkAmount, NetworkVariant } from '#model/network.ts';
import { type Party, TRAVELLABLE } from '#model/vocabulary.ts';
import type { Itinerary, Step } from './itinerary.ts';
import type { NetworkIndex } from './network-index.ts';
import type { Month } from './profile.ts';

/** Whose money it is for the reader: what you pay, what others pay for you, what you earn, what you or others can ask. */
export const MONEY_ROLES = ['you-pay', 'others-pay', 'you-earn', 'you-ask', 'others-ask'] as const;
export type MoneyRole = (typeof MONEY_ROLES)[number];

/** What an amount comes to over a step, in whole euros: the rate of one year, times the length of the step. */
export interface ComputedTotal {
  readonly eurosMin: number;
  readonly eurosMax: number;
  readonly monthsMin: number;
  readonly monthsMax: number;
}

/** One amount on the way. An amount that returns in several steps is one line for each of them. */
export interface MoneyLine {
  readonly step: number;
  readonly role: MoneyRole;
  readonly amount: NetworkAmount;
  /** The newest rate, with its date; `null` when it is not known, or is the price of another school only. */
  readonly rate: NetworkAmount['latest'] | null;
  /** Only for what you pay per year or per month, and only where rate and both lengths are known. */
  readonly total: ComputedTotal | null;
  /** Between which months it is paid: only for a rate per year or month of which both ends are known. */
  readonly span: { readonly from: Month; readonly sure: Month; readonly latest: Month } | null;
}

const MONTHS_IN = { jaar: 12, maand: 1 } as const;

const isPerTime = (per: NetworkAmount['per']): per is keyof typeof MONTHS_IN => per in MONTHS_IN;

/** Every amount of an itinerary, in the order of the roles, then of the way. What has ended or is only an idea is left out. */
export function moneyOf(index: NetworkIndex, itinerary: Itinerary): readonly MoneyLine[] {
  const lines = itinerary.steps.flatMap((step, at) => {
    const variant = index.segments.get(step.segment)?.variants.find((each) => each.id === step.variant);
    return variant ? linesOf(index, { step, at, variant }) : [];
  });
  return MONEY_ROLES.flatMap((role) => lines.filter((each) => each.role === role));
}

interface Place {
  readonly step: Step;
  readonly at: number;
  readonly variant: NetworkVariant;
}

function linesOf(index: NetworkIndex, place: Place): readonly MoneyLine[] {
  const { costs, pay, funding } = place.step;
  const lines = (ids: Step['costs'], roleFor: (amount: NetworkAmount) => MoneyRole) =>
    ids
      .flatMap((id) => index.amounts.get(id) ?? [])
      .filter((each) => TRAVELLABLE.includes(each.status))
      .map((amount) => lineOf(amount, roleFor(amount), place));
  const forYou = (party: Party, yours: MoneyRole, others: MoneyRole) => (party === 'jij' ? yours : others);
  return [
    ...lines(costs, ({ paidBy }) => forYou(paidBy, 'you-pay', 'others-pay')),
    ...lines(pay, () => 'you-earn'),
    ...lines(funding, ({ paidTo }) => forYou(paidTo, 'you-ask', 'others-ask')),
  ];
}

function lineOf(amount: NetworkAmount, role: MoneyRole, place: Place): MoneyLine {
  // The price of one school says nothing about another.
  const isOfOther = amount.institution !== undefined && amount.institution !== place.variant.institution;
  const rate = isOfOther ? null : (amount.latest ?? null);
  return {
    step: place.at,
    role,
    amount,
    rate,
    total: role === 'you-pay' ? totalOf(amount, rate, place.step) : null,
    span: spanOf(amount, rate, { role, ...place }),
  };
}

function totalOf(
  { per }: NetworkAmount,
  rate: MoneyLine['rate'],
  { monthsMin, monthsMax }: Step,
): ComputedTotal | null {
  if (!rate || !isPerTime(per) || monthsMin === null || monthsMax === null || monthsMax === 0) return null;
  const times = (euros: number, months: number) => Math.round((euros * months) / MONTHS_IN[per]);
  return { eurosMin: times(rate.eurosMin, monthsMin), eurosMax: times(rate.eurosMax, monthsMax), monthsMin, monthsMax };
}

/** Pay begins when the income of the variant does; anything else at the start of the step. */
function spanOf(
  { per }: NetworkAmount,
  rate: MoneyLine['rate'],
  { role, step, variant }: Place & { readonly role: MoneyRole },
): MoneyLine['span'] {
  const drawn = role === 'you-pay' || role === 'you-earn';
  const since = role === 'you-earn' ? variant.income.fromMonth : 0;
  if (!drawn || !rate || !isPerTime(per) || since === null) return null;
  if (step.monthsMin === null || step.monthsMax === null || step.monthsMax === 0) return null;
  const from = step.start + since;
  return { from, sure: Math.max(from, step.start + step.monthsMin), latest: step.start + step.monthsMax };
}
