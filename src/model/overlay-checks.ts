import type { DataError, OverlayError, Place } from './data-error.ts';
import type { LocatedData, LocatedRegion } from './data-files.ts';
import type { Support } from './help.ts';
import { inside, type Located } from './located.ts';
import type { Override } from './overlay.ts';
import type { Segment } from './records.ts';
import { type Status, TRAVELLABLE } from './vocabulary.ts';

/** What a region may not do to the national network. Its ids and values are checked elsewhere. */
export function checkOverlay(region: LocatedRegion, national: LocatedData): DataError[] {
  return [
    ...region.overrides.flatMap((override) => checkOverride(override, national)),
    ...region.segments.flatMap((segment) => checkLoosening(segment, national)),
  ];
}

type WithStatus = Segment | Support;

/** The national record that an override is about, when it is of a kind that has a status. */
function targetOf({ record, id }: Override, national: LocatedData): WithStatus | undefined {
  const lists: Partial<Record<Override['record'], readonly Located<WithStatus>[]>> = {
    segment: national.segments,
    support: national.support,
  };
  return lists[record]?.find(({ value }) => value.id === id)?.value;
}

function checkOverride({ value: override, place }: Located<Override>, national: LocatedData): DataError[] {
  const { expects, set } = override;
  if (set.status === undefined && expects.status === undefined) return [];
  if (override.record !== 'segment' && override.record !== 'support') {
    const allowed = ['segment', 'support'];
    return [{ ...inside(place, 'record'), code: 'not-allowed', value: override.record, allowed }];
  }
  if (expects.status === undefined) {
    return [{ ...inside(place, 'expects.status'), code: 'missing-field', field: 'status' }];
  }
  const target = targetOf(override, national);
  if (!target) return []; // an unknown id is an error of its own
  return [...checkExpectation(override, target, place), ...checkOwnSource(override, target, place)];
}

function checkExpectation(override: Override, target: WithStatus, place: Place): OverlayError[] {
  const expected = override.expects.status;
  if (expected === undefined || expected === target.status) return [];
  const at = inside(place, 'expects.status');
  return [{ ...at, code: 'overlay-mismatch', kind: override.record, id: override.id, expected, found: target.status }];
}

/** A region that calls something real must show a publication that the country did not have. */
function checkOwnSource(override: Override, target: WithStatus, place: Place): OverlayError[] {
  const { status } = override.set;
  if (status === undefined || !isMoreReal(target.status, status)) return [];
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
