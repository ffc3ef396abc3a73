import type { LinkError, Place, ReferenceKind } from './data-error.ts';
import { LIST_NAMES, LISTS, type LocatedData, type LocatedRegion } from './data-files.ts';
import { inside, type Located } from './located.ts';
import type { Segment } from './records.ts';

/** Where each id stands, by kind. */
export type KnownIds = ReadonlyMap<ReferenceKind, ReadonlyMap<string, Place>>;

interface Named {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly place: Place;
}

const named = (kind: ReferenceKind, records: readonly Located<{ readonly id: string }>[]): Named[] =>
  records.map(({ value, place }) => ({ kind, id: value.id, place: inside(place, 'id') }));

function nationalNames(records: LocatedData): Named[] {
  const lists = LIST_NAMES.flatMap((name) => {
    const { kind } = LISTS[name];
    // Every list with a kind holds records with an id.
    return kind ? named(kind, records[name] as readonly Located<{ readonly id: string }>[]) : [];
  });
  const repairs = records.conditions.flatMap(({ value, place }) =>
    value.repairs.map((repair, index) => ({
      kind: 'repair' as const,
      id: repair.id,
      place: inside(place, `repairs[${index}].id`),
    })),
  );
  const regions = records.regions.flatMap(namesOfRegion);
  return [...lists, ...repairs, ...regions];
}

/** A region has its name from its file too: notes of the country that name it must not break with a damaged head. */
function namesOfRegion({ file, region }: LocatedRegion): Named[] {
  const head = region ? named('region', [region]).map(headPlace) : [];
  const id = /^regions\/(.+)\.json$/.exec(file)?.[1];
  return id === undefined || id === region?.value.id
    ? head
    : [...head, { kind: 'region', id, place: { file, path: '' } }];
}

const headPlace = (name: Named): Named => ({ ...name, place: { ...name.place, path: 'region.id' } });

function regionNames(region: LocatedRegion): Named[] {
  return [
    ...named('segment', region.segments),
    ...named('support', region.support),
    ...named('institution', region.institutions),
    ...named('event', region.events),
    ...named('contact', region.contacts),
  ];
}

/** All ids of the country, with those of these regions on top; and every id that stands twice. */
export function collectIds(
  records: LocatedData,
  regions: readonly LocatedRegion[] = [],
): { readonly known: KnownIds; readonly errors: readonly LinkError[] } {
  const known = new Map<ReferenceKind, Map<string, Place>>();
  const errors: LinkError[] = [];
  for (const { kind, id, place } of [...nationalNames(records), ...regions.flatMap(regionNames)]) {
    const ids = known.get(kind) ?? new Map<string, Place>();
    known.set(kind, ids);
    const first = ids.get(id);
    if (first) errors.push({ ...place, code: 'duplicate-id', kind, id, first });
    else ids.set(id, place);
  }
  return { known, errors };
}

/** Variants of one segment with the same id. */
export function checkVariants(segments: readonly Located<Segment>[]): LinkError[] {
  return segments.flatMap(({ value, place }) =>
    value.variants.flatMap(({ id }, index): LinkError[] => {
      const before = value.variants.findIndex((variant) => variant.id === id);
      if (before === index) return [];
      const first = inside(place, `variants[${before}].id`);
      return [{ ...inside(place, `variants[${index}].id`), code: 'duplicate-id', kind: 'variant', id, first }];
    }),
  );
}
