import type { ConditionId } from '#model/provenance.ts';
import type { Status } from '#model/vocabulary.ts';
import type { Itinerary, JudgedCondition } from './itinerary.ts';
import { groupOf } from './moments.ts';
import type { NetworkIndex } from './network-index.ts';

/** An itinerary of at most this many months is short: two years, the term within which a zij-instromer must be ready. */
export const SHORT_MONTHS = 24;

/** An itinerary that can take longer than this many months is long: four years, the length of a full-time hbo-bachelor. */
export const LONG_MONTHS = 48;

/** In a school before this month is soon: within the first half year. */
export const SOON_MONTHS = 6;

/** In a school only from this month on is late: after the first year. */
export const LATE_MONTHS = 12;

/** For whom an itinerary is a good fit ("past bij je als …"). Every code follows from fields of the records. */
export type Fit =
  | { readonly code: 'full-time' }
  | { readonly code: 'beside-work' }
  | { readonly code: 'paid-at-school'; readonly fromMonth: number }
  | { readonly code: 'paid-placement'; readonly fromMonth: number }
  | { readonly code: 'soon-in-school'; readonly fromMonth: number }
  | { readonly code: 'short'; readonly months: number }
  | { readonly code: 'no-entrance-test' }
  | { readonly code: 'no-own-cost' };

/** For whom it is less of a fit ("past minder als …"). */
export type Misfit =
  | { readonly code: 'no-pay' }
  | { readonly code: 'pay-unknown' }
  | { readonly code: 'pay-late'; readonly fromMonth: number }
  | { readonly code: 'needs-own-job' }
  | { readonly code: 'late-in-school'; readonly fromMonth: number }
  | { readonly code: 'school-unknown' }
  | { readonly code: 'long'; readonly months: number }
  | { readonly code: 'length-unknown' }
  | { readonly code: 'entrance-tests'; readonly conditions: readonly ConditionId[] }
  | { readonly code: 'others-decide'; readonly conditions: readonly ConditionId[] }
  | { readonly code: 'own-cost' }
  | { readonly code: 'more-programmes'; readonly count: number }
  | { readonly code: 'unsure-status'; readonly status: Status };

/** What an itinerary asks of a person's life, in a fixed order. */
export interface Fits {
  readonly fits: readonly Fit[];
  readonly misfits: readonly Misfit[];
}

/** Some of these codes, each only if what it says is so. */
const those = <T extends object>(...list: readonly (T | false)[]): readonly T[] =>
  list.filter((each): each is T => each !== false);

/** For whom an itinerary fits and for whom less, read from its form, income, school work, months, conditions and status. */
export function fitsOf(index: NetworkIndex, itinerary: Itinerary): Fits {
  const facts = readingOf(index, itinerary);
  return { fits: fitting(itinerary, facts), misfits: misfitting(itinerary, facts) };
}

interface Reading {
  readonly tests: readonly ConditionId[];
  readonly deciders: readonly ConditionId[];
  readonly youPay: boolean;
  /** Where income comes from in the steps that take time. */
  readonly incomes: readonly string[];
}

function readingOf(index: NetworkIndex, { steps }: Itinerary): Reading {
  const isTest = ({ condition }: JudgedCondition) => index.conditions.get(condition)?.kind === 'toets';
  const isDecided = ({ condition }: JudgedCondition) => index.conditions.get(condition)?.kind === 'anderen-beslissen';
  const open = steps
    .flatMap((step) => step.conditions)
    .filter(({ standing }) => standing === 'open' || standing === 'lost');
  const ids = (list: readonly JudgedCondition[]) => [...new Set(list.map((each) => each.condition))];
  const long = steps.filter((step) => step.monthsMax !== 0 && step.forms.some((form) => groupOf(form) !== 'stap'));
  return {
    tests: ids(open.filter(isTest)),
    deciders: ids(open.filter(isDecided)),
    youPay: steps.some((step) => step.costs.some((id) => index.amounts.get(id)?.paidBy === 'jij')),
    incomes: long.map(
      (step) =>
        index.segments.get(step.segment)?.variants.find((each) => each.id === step.variant)?.income.how ?? 'onbekend',
    ),
  };
}

function fitting({ formGroups, paid, inSchool, months, ownCost }: Itinerary, reading: Reading): readonly Fit[] {
  const isPaid = paid !== null && paid.month < LATE_MONTHS;
  return those<Fit>(
    formGroups.includes('voltijd') && { code: 'full-time' },
    formGroups.includes('naast-werk') && { code: 'beside-work' },
    isPaid && paid.how === 'loon' && { code: 'paid-at-school', fromMonth: paid.month },
    paid?.how === 'stagevergoeding' && { code: 'paid-placement', fromMonth: paid.month },
    inSchool !== null && inSchool.month < SOON_MONTHS && { code: 'soon-in-school', fromMonth: inSchool.month },
    months.max !== null && months.max <= SHORT_MONTHS && { code: 'short', months: months.max },
    reading.tests.length === 0 && { code: 'no-entrance-test' },
    !reading.youPay && ownCost.complete && ownCost.eurosMax === 0 && { code: 'no-own-cost' },
  );
}

function misfitting({ paid, inSchool, months, programmes, statuses }: Itinerary, reading: Reading): readonly Misfit[] {
  const { incomes, tests, deciders } = reading;
  const unsure = statuses.find(({ status }) => status !== 'bestaand')?.status;
  return those<Misfit>(
    incomes.length > 0 && incomes.every((each) => each === 'geen') && { code: 'no-pay' },
    paid === null && incomes.some((each) => each === 'onbekend' || each === 'loon') && { code: 'pay-unknown' },
    paid !== null && paid.month >= LATE_MONTHS && { code: 'pay-late', fromMonth: paid.month },
    incomes.includes('eigen-baan') && { code: 'needs-own-job' },
    inSchool !== null && inSchool.month >= LATE_MONTHS && { code: 'late-in-school', fromMonth: inSchool.month },
    inSchool === null && { code: 'school-unknown' },
    months.max !== null && months.max > LONG_MONTHS && { code: 'long', months: months.max },
    months.max === null && { code: 'length-unknown' },
    tests.length > 0 && { code: 'entrance-tests', conditions: tests },
    deciders.length > 0 && { code: 'others-decide', conditions: deciders },
    reading.youPay && { code: 'own-cost' },
    programmes > 1 && { code: 'more-programmes', count: programmes },
    unsure !== undefined && { code: 'unsure-status', status: unsure },
  );
}
