/** What is wrong with the clock of a device, as far as the data can tell. */
export type ClockFault = 'behind' | 'ahead' | 'broken';

/** After this many years the data is too old to go by, or the clock is wrong. */
const YEARS_AHEAD = 2;

/**
 * Can this day be today? `behind`: the data is from a later day. `ahead`: more than two years after the data. Both
 * `YYYY-MM-DD`; null when nothing is wrong. The date of a device may be a day behind that of the editor.
 */
export function clockFault(today: string, dataDate: string): ClockFault | null {
  const days = Date.parse(today) - Date.parse(dataDate);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(days)) return 'broken';
  const DAY = 24 * 60 * 60 * 1000;
  if (days < -DAY) return 'behind';
  return days > YEARS_AHEAD * 366 * DAY ? 'ahead' : null;
}

/** What day it is, as far as anybody can tell. Both `YYYY-MM-DD`, or what a broken clock makes of it. */
export interface Days {
  /** The day by which everything is judged. */
  readonly today: string;
  /** As the device says it. */
  readonly deviceDay: string;
}

/**
 * The day to judge by. It is never before the data was made: a clock that is behind would bring back what has ended. A
 * clock that is far ahead may be right, and then what has ended has ended: it is followed, and told apart where it
 * would let something begin (`travel`).
 */
export function daysOf(deviceDay: string, dataDate: string): Days {
  const fault = clockFault(deviceDay, dataDate);
  return { today: fault === 'behind' || fault === 'broken' ? dataDate : deviceDay, deviceDay };
}
