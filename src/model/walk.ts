import type { Place } from './data-error.ts';
import { inside } from './located.ts';

/** A value somewhere inside a record. `key` is the name of its nearest field. */
export interface Found {
  readonly value: unknown;
  readonly key: string;
  readonly place: Place;
}

/** What is found, with a place that is written out when it is asked for: of most values nobody ever asks. */
class FoundInside implements Found {
  readonly value: unknown;
  readonly key: string;
  readonly #within: Found;
  readonly #part: string | number;

  constructor(value: unknown, key: string, within: Found, part: string | number) {
    this.value = value;
    this.key = key;
    this.#within = within;
    this.#part = part;
  }

  get place(): Place {
    return inside(this.#within.place, typeof this.#part === 'number' ? `[${this.#part}]` : this.#part);
  }
}

/** The value itself and everything inside it, in the order in which it is written. */
export function everythingIn(value: unknown, place: Place, key = ''): Found[] {
  const all: Found[] = [];
  collect({ value, key, place }, all);
  return all;
}

function collect(found: Found, all: Found[]): void {
  all.push(found);
  const { value, key } = found;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((entry: unknown, at) => {
      collect(new FoundInside(entry, key, found, at), all);
    });
    return;
  }
  for (const [name, entry] of Object.entries(value)) collect(new FoundInside(entry, name, found, name), all);
}
