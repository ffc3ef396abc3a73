import type { Holding, Month } from '#domain/profile.ts';
import { HAS_DIPLOMA } from './questions.ts';

/** Calendar year in which the school year of this day ends. A school year runs from 1 August. `today` is `YYYY-MM-DD`. */
export function schoolYearEnd(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= 8 ? year + 1 : year;
}

/** The month in which diplomas of a year are there: July. */
const diplomaMonth = (year: number): Month => year * 12 + 6;

/** Classes (vmbo, havo, vwo) or years to go at most (mbo) of the school types, by station id. */
const SCHOOLS: Readonly<Record<string, { readonly years: number; readonly counts: 'classes' | 'years-to-go' }>> = {
  'vmbo-basis': { years: 4, counts: 'classes' },
  'vmbo-kb-gl-tl': { years: 4, counts: 'classes' },
  havo: { years: 5, counts: 'classes' },
  vwo: { years: 6, counts: 'classes' },
  'mbo-2': { years: 2, counts: 'years-to-go' },
  'mbo-3': { years: 3, counts: 'years-to-go' },
  onderwijsassistent: { years: 4, counts: 'years-to-go' },
  'mbo4-pedagogisch': { years: 4, counts: 'years-to-go' },
  'mbo-4': { years: 4, counts: 'years-to-go' },
};

/** A year that can be chosen: `year` is the calendar year of the diploma, `label` the key of its words. */
export interface SchoolYear {
  readonly year: string;
  readonly label: string;
}

/**
 * The years that a pupil of this school can be in, lowest class first, each as the year of the diploma. So an answer
 * keeps its meaning when a link is opened in a later school year: klas 4 of then is klas 5 by now.
 */
export function schoolYears(school: string, today: string): readonly SchoolYear[] {
  const known = SCHOOLS[school];
  if (!known) return [];
  const end = schoolYearEnd(today);
  const years = Array.from({ length: known.years }, (_, index) => index);
  return known.counts === 'classes'
    ? years.map((index) => ({ year: String(end + known.years - 1 - index), label: `klas-${index + 1}` }))
    : years.map((index) => ({ year: String(end + index), label: `over-${index}-jaar` }));
}

/** School years that a person can choose to begin in. Who plans further cannot know what is true by then. */
const START_YEARS = 4;

/** The first month of a school year: August. `year` is the calendar year in which it begins. */
export const firstMonthOf = (year: string): Month => Number(year) * 12 + 7;

/**
 * The school years in which a person can choose to begin, each as the calendar year in which it begins: after the
 * diploma of a pupil, else from the coming one on. None in the classes before the profile: there the first step is the
 * next class, and nobody waits with that.
 */
export function startYears(
  school: string | undefined,
  answer: string | undefined,
  today: string,
): readonly SchoolYear[] {
  const expected = school === undefined ? [] : holdingsOfPupil(school, answer, today);
  if (expected.some(({ station }) => station === 'havo-3-bevorderd')) return [];
  const diplomas = expected.flatMap(({ when }) => (when.kind === 'verwacht' ? [Math.floor(when.month / 12) + 1] : []));
  const first = Math.max(schoolYearEnd(today), ...diplomas);
  return Array.from({ length: START_YEARS }, (_, index) => first + index).map((year) => ({
    year: String(year),
    label: `${year}-${year + 1}`,
  }));
}

/** The school types that count in classes (vmbo, havo, vwo), by station id, in the order of the table. */
export const SCHOOLS_WITH_CLASSES: readonly string[] = Object.entries(SCHOOLS)
  .filter(([, { counts }]) => counts === 'classes')
  .map(([school]) => school);

/** The class (1 to 6) of a pupil who expects the diploma in this year; nothing for mbo, or when it is over. */
export function classOf(school: string, year: string, today: string): number | undefined {
  if (!SCHOOLS_WITH_CLASSES.includes(school)) return undefined;
  const index = schoolYears(school, today).findIndex((one) => one.year === year);
  return index < 0 ? undefined : index + 1;
}

/** Year of the diploma: answered, or the latest that is possible. Unknown never promises a date that is too early. */
function diplomaYear(school: string, answer: string | undefined, today: string): number {
  if (answer !== undefined && /^\d{4}$/.test(answer)) return Number(answer);
  return schoolYearEnd(today) + (SCHOOLS[school]?.years ?? 1) - 1;
}

/** Years between the move from class 3 to class 4 and the diploma. */
const YEARS_AFTER_CLASS_3: Readonly<Record<string, number>> = { havo: 2, vwo: 3 };

/** A holding of which the station is still a word of the question table. */
export interface Expectation {
  readonly station: string;
  readonly when: Holding['when'];
}

/**
 * What a pupil has or expects. In class 1, 2 or 3 of havo or vwo the move to class 4 comes first; the havo diploma is
 * then a step of the itinerary itself. A vwo pupil also expects the vwo diploma, to which no step leads.
 * A year that is over counts as a diploma that is there.
 */
export function holdingsOfPupil(school: string, answer: string | undefined, today: string): readonly Expectation[] {
  if (!SCHOOLS[school]) return [];
  const held: Expectation = { station: school, when: { kind: 'heeft' } };
  if (answer === HAS_DIPLOMA) return [held];
  const year = diplomaYear(school, answer, today);
  const end = schoolYearEnd(today);
  if (year < end) return [held];
  const expected: Expectation = { station: school, when: { kind: 'verwacht', month: diplomaMonth(year) } };
  const afterClass3 = YEARS_AFTER_CLASS_3[school];
  if (afterClass3 === undefined || year - afterClass3 < end) return [expected];
  const promoted: Expectation = {
    station: 'havo-3-bevorderd',
    when: { kind: 'verwacht', month: diplomaMonth(year - afterClass3) },
  };
  return school === 'havo' ? [promoted] : [promoted, expected];
}
