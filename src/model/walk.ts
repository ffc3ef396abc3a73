import type { Place } from './data-error.ts';
import { inside } from './located.ts';

/** A value somewhere inside a record. `key` is the name of its nearest field. */
export interface Found {
  readonly value: unknown;
  readonly key: string;
  readonly place: Place;
}

/** The value itself and everything inside it, in the order in which it is written. */
export function everythingIn(value: unknown, place: Place, key = ''): Found[] {
  const self = { value, key, place };
  if (typeof value !== 'object' || value === null) return [self];
  if (Array.isArray(value)) {
    return [self, ...value.flatMap((entry: unknown, i) => everythingIn(entry, inside(place, `[${i}]`), key))];
  }
  return [self, ...Object.entries(value).flatMap(([name, entry]) => everythingIn(entry, inside(place, name), name))];
}
