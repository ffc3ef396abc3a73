import type { Amount, Segment, Station, Variant } from '#model/records.ts';
import { everythingIn } from '#model/walk.ts';
import { realData } from '../real-network.ts';

const data = realData();

/** National segments and those of every region. */
export const segments: readonly Segment[] = [...data.segments, ...data.regions.flatMap((region) => region.segments)];

/** One record by its id. @throws when it is not there, so that a test cannot pass over nothing. */
function byId<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const found = records.find((each) => each.id === id);
  if (!found) throw new Error(`no record "${id}" in data/`);
  return found;
}

export const segmentOf = (id: string): Segment => byId(segments, id);
export const stationOf = (id: string): Station => byId(data.stations, id);
export const amountOf = (id: string): Amount => byId(data.amounts, id);

/** A segment in one of its variants, with the conditions and the grants that hold there. */
export interface Ride {
  readonly id: string;
  readonly segment: Segment;
  readonly variant: Variant;
  readonly conditions: readonly string[];
  readonly grants: readonly string[];
}

/** Every variant of these segments. @throws when there is none. */
export function ridesOf(of: readonly Segment[]): readonly Ride[] {
  if (of.length === 0) throw new Error('no segment to look at');
  return of.flatMap((segment) =>
    segment.variants.map((variant) => ({
      id: `${segment.id}.${variant.id}`,
      segment,
      variant,
      conditions: variant.conditions ?? segment.conditions,
      grants: variant.grants ?? segment.grants,
    })),
  );
}

/** Every Dutch text below a value, with the words around it left out. */
export const textsIn = (value: unknown): readonly string[] =>
  everythingIn(value, { file: '', path: '' }).flatMap((found) =>
    found.key === 'nl' && typeof found.value === 'string' ? [found.value] : [],
  );

/** The newest value of an amount. @throws when it has none. */
export function latestOf(id: string): Amount['values'][number] {
  const latest = [...amountOf(id).values].sort((a, b) => a.asOf.localeCompare(b.asOf)).at(-1);
  if (!latest) throw new Error(`amount "${id}" has no value`);
  return latest;
}

export { data };
