import type { Place } from './data-error.ts';
import { type LocatedData, recordsIn } from './data-files.ts';
import { everythingIn } from './walk.ts';

/** A text that a screen shows and that is not there in English. */
export interface MissingEnglish {
  readonly place: Place;
  /** The Dutch text. */
  readonly nl: string;
}

function hasDutch(value: unknown): value is { readonly nl: string; readonly en?: unknown } {
  return typeof value === 'object' && value !== null && 'nl' in value && typeof value.nl === 'string';
}

/**
 * The shown texts of the country without English, with record and field. Texts of regions and titles of sources stay
 * Dutch: they speak for a place and for a publication.
 */
export function checkEnglish(records: LocatedData): readonly MissingEnglish[] {
  return recordsIn({ ...records, sources: [], regions: [] })
    .flatMap(({ value, place }) => everythingIn(value, place))
    .flatMap((found) => (hasDutch(found.value) && !found.value.en ? [{ place: found.place, nl: found.value.nl }] : []));
}
