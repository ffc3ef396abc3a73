import type { Intake } from '#model/vocabulary.ts';
import { type Holding, type Month, monthOf } from './profile.ts';

const MONTHS_PER_YEAR = 12;

/** Month of the year (0–11) in which a segment begins; school years on 1 August, hbo and university on 1 September. */
const INTAKE_MONTH: Record<Exclude<Intake, 'doorlopend'>, number> = { augustus: 7, september: 8 };

/** The first month, from `earliest` on, in which a segment with this intake begins. */
export function nextIntake(intake: Intake, earliest: Month): Month {
  if (intake === 'doorlopend') return earliest;
  const wait = INTAKE_MONTH[intake] - (earliest % 12);
  return earliest + (wait < 0 ? wait + 12 : wait);
}

/**
 * The first month from which something can begin for somebody who looks on this day (`YYYY-MM-DD`). What begins on a
 * fixed day begins on the first of a month; after the first that month is too late.
 */
export function earliestStart(today: string, intake: Intake): Month {
  const month = monthOf(today);
  return intake === 'doorlopend' || today.endsWith('-01') ? month : month + 1;
}

/** The first month in which somebody begins who waits some years after today, or after the last diploma they expect. */
export function startAfterWaiting(today: string, holdings: readonly Holding[], years: number): Month {
  const expected = holdings.flatMap(({ when }) => (when.kind === 'verwacht' ? [when.month] : []));
  return Math.max(monthOf(today), ...expected) + years * MONTHS_PER_YEAR;
}
