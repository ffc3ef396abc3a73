import type { NetworkVariant } from '#model/network.ts';
import type { Form, FormGroup } from '#model/vocabulary.ts';
import type { Itinerary, MonthRange } from './itinerary.ts';
import type { Leg } from './travel.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Months of the programmes together, without the wait between them; a bound is `null` when a part of it is unknown. */
export function monthsOf(legs: readonly Leg[]): MonthRange {
  const total = (bounds: readonly (number | null)[]) =>
    bounds.reduce((all, each) => (all === null || each === null ? null : all + each), 0);
  return { min: total(legs.map((each) => each.step.monthsMin)), max: total(legs.map((each) => each.step.monthsMax)) };
}

/** Months of the parts that are known. */
export const knownMonthsOf = (legs: readonly Leg[]): Itinerary['knownMonths'] => ({
  min: sum(legs.map((each) => each.step.monthsMin ?? 0)),
  max: sum(legs.map((each) => each.step.monthsMax ?? each.step.monthsMin ?? 0)),
});

/** Does this step take time? An unknown time is not no time, unless the step is only a change of job. */
export const takesTime = ({ step }: Pick<Leg, 'step'>): boolean =>
  step.monthsMax === null ? !step.forms.every((each) => groupOf(each) === 'stap') : step.monthsMax > 0;

/** What each form changes for the person: its group in the vocabulary. */
const GROUP_OF: Readonly<Record<Form, FormGroup>> = {
  voltijd: 'voltijd',
  deeltijd: 'naast-werk',
  'naast-werk': 'naast-werk',
  duaal: 'betaald',
  'werken-en-leren': 'betaald',
  baanstap: 'stap',
  waardering: 'stap',
};
const GROUPS: readonly FormGroup[] = ['voltijd', 'naast-werk', 'betaald', 'stap'];

/** The group of a form: what it changes for the person. */
export const groupOf = (form: Form): FormGroup => GROUP_OF[form];

/** The groups of the forms on the way, in the order of the vocabulary. */
export function formGroupsOf(legs: readonly Leg[]): readonly FormGroup[] {
  const found = new Set<FormGroup>();
  for (const { step } of legs) for (const each of step.forms) found.add(GROUP_OF[each]);
  return GROUPS.filter((each) => found.has(each));
}

type Moment = 'school' | 'income';

/** The first leg whose `school` or `income` is one of `wanted` from a known month, and that month from the start. */
function firstOf<How>(legs: readonly Leg[], of: Moment, read: (variant: NetworkVariant) => How | null) {
  const start = legs[0]?.step.start ?? 0;
  for (const { step, variant } of legs) {
    const how = read(variant);
    const fromMonth = variant[of].fromMonth;
    if (how !== null && fromMonth !== null) return { how, month: step.start - start + fromMonth };
  }
  return null;
}

/** First month of being in a school, as a trainee or in a job, counted from the start. */
export const firstInSchool = (legs: readonly Leg[]): Itinerary['inSchool'] =>
  firstOf(legs, 'school', ({ school }) => (school.how === 'stage' || school.how === 'baan' ? school.how : null));

/** First month of pay for work in a school, counted from the start. An own job elsewhere is not that. */
export const firstPaid = (legs: readonly Leg[]): Itinerary['paid'] =>
  firstOf(legs, 'income', ({ income }) =>
    income.how === 'loon' || income.how === 'stagevergoeding' ? income.how : null,
  );
