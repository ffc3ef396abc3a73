import type { Place } from './data-error.ts';

/** A record that has the right shape, with the place where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** The place of a value inside a record: `path` begins with a dot or a bracket. */
export const inside = (place: Place, path: string): Place => ({ ...place, path: joinPath(place.path, path) });

/** The values without their places. */
export const valuesOf = <T>(located: readonly Located<T>[]): T[] => located.map(({ value }) => value);

/** `[2].variants[0].to` out of its parts. */
export function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (path, part) => joinPath(path, typeof part === 'number' ? `[${part}]` : String(part)),
    '',
  );
}

function joinPath(path: string, part: string): string {
  if (path === '' || part === '' || part.startsWith('[') || part.startsWith('.')) return path + part;
  return `${path}.${part}`;
}
