import type { Form, FormGroup } from '#model/vocabulary.ts';
import type { Step } from './itinerary.ts';

/** Does this step take time? An unknown time is not no time, unless the step is only a change of job. */
export const takesTime = ({ step }: { readonly step: Pick<Step, 'monthsMax' | 'forms'> }): boolean =>
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

/** The groups of these forms as one number: one bit for each. */
export function formBits(forms: readonly Form[]): number {
  let bits = 0;
  for (const each of forms) bits |= 1 << GROUPS.indexOf(GROUP_OF[each]);
  return bits;
}

/** Every set of groups, by its number, each in the order of the vocabulary. */
const GROUP_SETS: readonly (readonly FormGroup[])[] = Array.from({ length: 1 << GROUPS.length }, (_, bits) =>
  GROUPS.filter((_group, bit) => (bits & (1 << bit)) !== 0),
);

/** The groups in such a number, in the order of the vocabulary. */
export const formGroupsOf = (bits: number): readonly FormGroup[] => GROUP_SETS[bits] ?? [];
