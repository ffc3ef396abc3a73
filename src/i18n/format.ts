import type { MonthRange } from '#domain/itinerary.ts';
import type { Month } from '#domain/profile.ts';
import { later } from './later.ts';
import type { Translate } from './translate.ts';

/** Dates, amounts and durations in the way of a language. */
export interface Formats {
  /** Whole euros: "€ 2.694". */
  readonly euros: (amount: number) => string;
  /** Euros as they stand in the source, with cents only where it has them: "€ 2.694", "€ 15,40". */
  readonly exactEuros: (amount: number) => string;
  /** Euros with the school year or year that they are of: "€ 2.694 (2026-2027)". */
  readonly eurosOf: (amount: number, year: string) => string;
  /** "4 jaar", "2 tot 3 jaar", "6 tot 12 maanden", "minstens 2 jaar", "duur onbekend". */
  readonly duration: (months: MonthRange, known: { readonly min: number; readonly max: number }) => string;
  /** "september 2028". */
  readonly month: (month: Month) => string;
  /** "2028". */
  readonly year: (month: Month) => string;
  /** A day, month, school year, year or `onbekend`: "23 november 2026", "schooljaar 2026-2027", "datum onbekend". */
  readonly asOf: (when: string) => string;
  /** "aardrijkskunde, geschiedenis en natuur". */
  readonly list: (items: readonly string[]) => string;
  /** One of these: "een toets, een certificaat of een ander vak". */
  readonly either: (items: readonly string[]) => string;
}

const MONTHS_PER_YEAR = 12;

/** From this many months on, halves of years read better than months. */
const IN_YEARS_FROM = 24;

/** Do these months read better as years: whole ones, or halves from two years on? */
function readsAsYears(min: number, max: number): boolean {
  const whole = min % MONTHS_PER_YEAR === 0 && max % MONTHS_PER_YEAR === 0;
  const halves = min % 6 === 0 && max % 6 === 0;
  return max > 0 && (whole || (halves && max >= IN_YEARS_FROM));
}

function createDuration(t: Translate): (min: number, max: number) => string {
  const years = (months: number) => months / MONTHS_PER_YEAR;
  return (min, max) => {
    if (max === 0) return t('duration.none');
    if (min === max)
      return readsAsYears(max, max) ? t('duration.years', { count: years(max) }) : t('duration.months', { count: max });
    return readsAsYears(min, max)
      ? t('duration.yearsRange', { min: years(min), max: years(max) })
      : t('duration.monthsRange', { min, max });
  };
}

/** Makes the formats of a language. All in UTC: a day is a day, wherever the reader is. */
export function createFormats(t: Translate, locale: string): Formats {
  const currency = (digits: 0 | 2) =>
    later(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: digits }));
  const [whole, cents] = [currency(0), currency(2)];
  const date = (parts: Intl.DateTimeFormatOptions) =>
    later(() => new Intl.DateTimeFormat(locale, { ...parts, month: 'long', year: 'numeric', timeZone: 'UTC' }));
  const [monthFormat, dayFormat] = [date({}), date({ day: 'numeric' })];
  const listFormat = later(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const eitherFormat = later(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const span = createDuration(t);
  const euros = (amount: number) => whole().format(amount);
  const month = (at: Month) =>
    monthFormat().format(Date.UTC(Math.floor(at / MONTHS_PER_YEAR), at % MONTHS_PER_YEAR, 1));

  const duration: Formats['duration'] = ({ min, max }, known) => {
    if (min !== null && max !== null) return span(min, max);
    const least = min ?? known.min;
    return least > 0 ? t('duration.atLeast', { what: span(least, least) }) : t('duration.unknown');
  };

  const asOf = (when: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(when)) return dayFormat().format(new Date(`${when}T00:00:00Z`));
    if (/^\d{4}-\d{2}$/.test(when)) return monthFormat().format(new Date(`${when}-01T00:00:00Z`));
    if (/^\d{4}-\d{4}$/.test(when)) return t('asOf.schoolYear', { year: when });
    return /^\d{4}$/.test(when) ? when : t('asOf.unknown');
  };

  return {
    euros,
    exactEuros: (amount) => (Number.isInteger(amount) ? euros(amount) : cents().format(amount)),
    eurosOf: (amount, year) => t('money.withYear', { euros: euros(amount), year }),
    duration,
    month,
    year: (at) => String(Math.floor(at / MONTHS_PER_YEAR)),
    asOf,
    list: (items) => listFormat().format(items),
    either: (items) => eitherFormat().format(items),
  };
}
