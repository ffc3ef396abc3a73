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
