import type { DataError, OverlayError, Place } from './data-error.ts';
import type { LocatedData, LocatedRegion } from './data-files.ts';
import { inside, type Located } from './located.ts';
import type { Hide, Override } from './overlay.ts';
import type { Provenance } from './provenance.ts';
import type { Segment } from './records.ts';
import { type Overridable, type Status, TRAVELLABLE } from './vocabulary.ts';

/** What a region may not do to the national network. Its ids and values are checked elsewhere. */
export function checkOverlay(region: LocatedRegion, national: LocatedData): DataError[] {
  return [
    ...region.overrides.flatMap((override) => checkOverride(override, national)),
    ...region.hides.flatMap((hide) => checkHide(hide, national)),
    ...checkOnce(region),
    ...region.segments.flatMap((segment) => checkLoosening(segment, national)),
  ];
}

/** What an overlay can expect of a national record. */
interface Target {
  readonly status?: Status;
  readonly url?: string | undefined;
  readonly day?: string | undefined;
  readonly provenance: Provenance;
}

type Field = 'status' | 'url' | 'day';
const FIELDS: readonly Field[] = ['status', 'url', 'day'];

/** What a region may set of each kind of record. */
const SETTABLE: Readonly<Record<Overridable, readonly Field[]>> = {
  segment: ['status'],
  support: ['status', 'url'],
  event: ['status', 'day'],
  contact: ['url'],
  institution: ['url'],
  station: [],
};
const KINDS: readonly Overridable[] = ['segment', 'support', 'event', 'contact', 'institution', 'station'];

/** The national record that an overlay is about. */
function targetOf(record: Overridable, id: string, national: LocatedData): Target | undefined {
  const lists: Readonly<Record<Overridable, readonly Located<Target & { readonly id: string }>[]>> = {
    segment: national.segments,
    support: national.support,
    event: national.events,
    contact: national.contacts,
    institution: national.institutions,
    station: national.stations,
  };
  return lists[record].find(({ value }) => value.id === id)?.value;
}

function checkOverride({ value: override, place }: Located<Override>, national: LocatedData): DataError[] {
  const { record, expects, set } = override;
  const used = FIELDS.filter((field) => set[field] !== undefined || expects[field] !== undefined);
  const foreign = used.find((field) => !SETTABLE[record].includes(field));
  if (foreign) {
    const allowed = KINDS.filter((kind) => SETTABLE[kind].includes(foreign));
    return [{ ...inside(place, 'record'), code: 'not-allowed', value: record, allowed }];
  }
  const unsaid = used.find((field) => expects[field] === undefined);
  if (unsaid) return [{ ...inside(place, `expects.${unsaid}`), code: 'missing-field', field: unsaid }];
  const target = targetOf(record, override.id, national);
  if (!target) return []; // an unknown id is an error of its own
  return [...checkExpectations(override, target, place), ...checkOwnSource(override, target, place)];
}

/** A record that the country changed since the region spoke of it: nobody wins in silence. */
function checkExpectations(
  { record, id, expects }: Pick<Override, 'record' | 'id' | 'expects'>,
  target: Target,
  place: Place,
): OverlayError[] {
  return FIELDS.flatMap((field) => {
    const [expected, found] = [expects[field], target[field] ?? null];
    if (expected === undefined || expected === found) return [];
    const words = { expected: expected ?? NOTHING, found: found ?? NOTHING };
    return [{ ...inside(place, `expects.${field}`), code: 'overlay-mismatch' as const, kind: record, id, ...words }];
  });
}

/** How a missing national value is written in an error. */
const NOTHING = 'null';

/** What a region leaves out: it says for which national status, where the record has one. */
function checkHide({ value: hide, place }: Located<Hide>, national: LocatedData): DataError[] {
  const target = targetOf(hide.record, hide.id, national);
  if (!target) return [];
  if (hide.expects.status === undefined && target.status !== undefined) {
    return [{ ...inside(place, 'expects.status'), code: 'missing-field', field: 'status' }];
  }
  return checkExpectations(hide, target, place);
}

/** Two sayings about one record: one of them would win in silence. */
function checkOnce(region: LocatedRegion): DataError[] {
  const seen = new Map<string, Place>();
  return [...region.overrides, ...region.hides].flatMap(({ value: { record, id }, place }): DataError[] => {
    const key = `${record} ${id}`;
    const first = seen.get(key);
    seen.set(key, first ?? place);
    return first ? [{ ...inside(place, 'id'), code: 'duplicate-id', kind: record, id, first }] : [];
  });
}

/** A region that calls something real must show a publication that the country did not have. */
function checkOwnSource(override: Override, target: Target, place: Place): OverlayError[] {
  const { status } = override.set;
  if (status === undefined || target.status === undefined || !isMoreReal(target.status, status)) return [];
  const known = new Set<string>(['geen-document', ...target.provenance.sources]);
  if (override.provenance.sources.some((source) => !known.has(source))) return [];
  const at = inside(place, 'set.status');
  return [{ ...at, code: 'overlay-status-without-source', kind: override.record, id: override.id, status }];
}

function isMoreReal(before: Status, after: Status): boolean {
  if (before === after) return false;
  return after === 'bestaand' || (TRAVELLABLE.includes(after) && !TRAVELLABLE.includes(before));
}

/**
 * A regional programme between two stations that the country joins as well: it must ask what every national variant
 * between them asks, or the region would open a door that is closed elsewhere.
 */
function checkLoosening({ value: segment, place }: Located<Segment>, national: LocatedData): OverlayError[] {
  const same = national.segments.filter(({ value }) => value.from === segment.from && value.to === segment.to);
  if (same.length === 0) return [];
  const demands = same.flatMap(({ value }) => demandsOf(value));
  const always = (demands[0] ?? []).filter((condition) => demands.every((demand) => demand.includes(condition)));
  return demandsOf(segment).flatMap((demand, index) =>
    always
      .filter((condition) => !demand.includes(condition))
      .map((condition) => {
        const at = inside(place, segment.variants[index]?.conditions ? `variants[${index}].conditions` : 'conditions');
        return { ...at, code: 'overlay-loosens', id: segment.id, condition };
      }),
  );
}

const demandsOf = (segment: Segment): (readonly string[])[] =>
  segment.variants.map((variant) => variant.conditions ?? segment.conditions);
