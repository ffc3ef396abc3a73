import type { Itinerary } from '#domain/itinerary.ts';
import type { MapLayout } from '#layout/map-layout.ts';
import type { Network, NetworkSegment } from '#model/network.ts';
import type { LineId, SegmentId } from '#model/provenance.ts';
import { FORM_GROUPS, type FormGroup, type Sector, type Status } from '#model/vocabulary.ts';
import type { FiltersState } from '#state/app-state.ts';

/** What the legend can put out of sight. */
export type MapFilters = Pick<
  FiltersState,
  'hiddenLines' | 'hiddenSectors' | 'hiddenStatuses' | 'formGroups' | 'onlyPossible'
>;

/** The ways in which a step can be out of sight. */
const FACETS = ['line', 'sector', 'status', 'form', 'person'] as const;
type Facet = (typeof FACETS)[number];

/** What the filters are held against. */
export interface Sight {
  readonly network: Network;
  readonly filters: MapFilters;
  /** The steps that are possible for this person; null as long as nothing is known of them. */
  readonly possible: ReadonlySet<SegmentId> | null;
  /** What was found for this person, for the reasons. */
  readonly found: readonly Itinerary[];
}

/** The ways of living that a step offers; a change of job is part of any. */
function groupsOf(segment: NetworkSegment): readonly FormGroup[] {
  const forms = new Set<string>(segment.variants.flatMap((variant) => variant.forms));
  const groups = Object.keys(FORM_GROUPS) as FormGroup[]; // keys of a literal table
  return groups.filter((group) => FORM_GROUPS[group].some((form) => forms.has(form)));
}

/** Says per facet whether it lets a step through. */
function createTests({ network, filters, possible }: Sight): Record<Facet, (segment: NetworkSegment) => boolean> {
  const sectorsOf = sectorsIn(network);
  const { hiddenLines, hiddenSectors, hiddenStatuses, formGroups, onlyPossible } = filters;
  return {
    line: ({ line }) => !hiddenLines.includes(line),
    status: ({ status }) => !hiddenStatuses.includes(status),
    sector: (segment) => {
      const sectors = sectorsOf(segment);
      return sectors.length === 0 || sectors.some((sector) => !hiddenSectors.includes(sector));
    },
    form: (segment) =>
      formGroups.length === 0 || groupsOf(segment).some((group) => group === 'stap' || formGroups.includes(group)),
    person: ({ id }) => !onlyPossible || !possible || possible.has(id),
  };
}

/** The sectors that a step serves: those of both its ends. A step of no sector belongs to all. */
function sectorsIn(network: Network): (segment: NetworkSegment) => readonly Sector[] {
  const sectors = new Map(network.stations.map((station) => [station.id, station.sectors]));
  return ({ from, to }) => [...(sectors.get(from) ?? []), ...(sectors.get(to) ?? [])];
}

/** The steps that the filters leave. */
export function shownSegments(sight: Sight): readonly NetworkSegment[] {
  const tests = createTests(sight);
  return sight.network.segments.filter((segment) => FACETS.every((facet) => tests[facet](segment)));
}

/**
 * The tracks that are not drawn: those of segments that this network does not have (one geometry serves the country and
 * every region), and those that the person put out of sight. A segment of several sectors stays while one of them does.
 */
export const hiddenTracks = (layout: MapLayout, sight: Sight): ReadonlySet<SegmentId> =>
  withoutShown(
    layout.tracks.map((track) => track.segment),
    sight,
  );

/** The steps of this network that the filters do not leave. */
export const hiddenSegmentsOf = (sight: Sight): ReadonlySet<SegmentId> =>
  withoutShown(
    sight.network.segments.map((segment) => segment.id),
    sight,
  );

function withoutShown(ids: readonly SegmentId[], sight: Sight): ReadonlySet<SegmentId> {
  const hidden = new Set(ids);
  for (const { id } of shownSegments(sight)) hidden.delete(id);
  return hidden;
}

/** How many steps each choice of the legend holds, given all choices of the other kinds. */
export interface LegendCounts {
  readonly lines: ReadonlyMap<LineId, number>;
  readonly sectors: ReadonlyMap<Sector, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly forms: ReadonlyMap<FormGroup, number>;
  /** With "alleen wat voor mij kan" on. */
  readonly possible: number;
  readonly shown: number;
}

/** Counts for the legend. */
export function countsOf(sight: Sight): LegendCounts {
  const tests = createTests(sight);
  const { segments } = sight.network;
  const passing = (but: Facet) =>
    segments.filter((segment) => FACETS.every((facet) => facet === but || tests[facet](segment)));
  const sectorsOf = sectorsIn(sight.network);
  return {
    lines: tally(passing('line').map(({ line }) => line)),
    sectors: tally(passing('sector').flatMap((segment) => [...new Set(sectorsOf(segment))])),
    statuses: tally(passing('status').map(({ status }) => status)),
    forms: tally(passing('form').flatMap(groupsOf)),
    possible: passing('person').filter(({ id }) => sight.possible?.has(id)).length,
    shown: shownSegments(sight).length,
  };
}

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
