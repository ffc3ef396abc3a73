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

/** What of a step depends on more than the step itself, or takes a search through it. */
interface Traits {
  /** The sectors that it serves: those of both its ends, each once. A step of none belongs to all. */
  readonly sectors: readonly Sector[];
  /** The ways of living that it offers; a change of job is part of any. */
  readonly groups: readonly FormGroup[];
}
const NO_TRAITS: Traits = { sectors: [], groups: [] };
const traitsIn = new WeakMap<Network, ReadonlyMap<SegmentId, Traits>>();

function groupsOf(segment: NetworkSegment): readonly FormGroup[] {
  const forms = new Set<string>(segment.variants.flatMap((variant) => variant.forms));
  const groups = Object.keys(FORM_GROUPS) as FormGroup[]; // keys of a literal table
  return groups.filter((group) => FORM_GROUPS[group].some((form) => forms.has(form)));
}

/** Worked out once per network: every filter asks them of every step. Steps that are alike share theirs. */
function traitsOf(network: Network): (segment: NetworkSegment) => Traits {
  const known = traitsIn.get(network) ?? new Map(traitsBySegment(network));
  traitsIn.set(network, known);
  return ({ id }) => known.get(id) ?? NO_TRAITS;
}

function* traitsBySegment({ stations, segments }: Network): Generator<readonly [SegmentId, Traits]> {
  const sectorsOf = new Map(stations.map(({ id, sectors }) => [id, sectors]));
  const alike = new Map<string, Traits>();
  for (const segment of segments) {
    const sectors = [...new Set([segment.from, segment.to].flatMap((id) => sectorsOf.get(id) ?? []))];
    const made = { sectors, groups: groupsOf(segment) };
    const key = JSON.stringify(made);
    const traits = alike.get(key) ?? made;
    alike.set(key, traits);
    yield [segment.id, traits];
  }
}

/** Says per facet whether it lets a step through. */
function createTests({ network, filters, possible }: Sight): Record<Facet, (segment: NetworkSegment) => boolean> {
  const traits = traitsOf(network);
  const { hiddenLines, hiddenSectors, hiddenStatuses, formGroups, onlyPossible } = filters;
  return {
    line: ({ line }) => !hiddenLines.includes(line),
    status: ({ status }) => !hiddenStatuses.includes(status),
    sector: (segment) => {
      const { sectors } = traits(segment);
      return sectors.length === 0 || sectors.some((sector) => !hiddenSectors.includes(sector));
    },
    form: (segment) =>
      formGroups.length === 0 || traits(segment).groups.some((group) => group === 'stap' || formGroups.includes(group)),
    person: ({ id }) => !onlyPossible || !possible || possible.has(id),
  };
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

/** Counts for the legend, in one walk over the steps: one that a single kind of choice keeps out of sight counts for that kind. */
export function countsOf(sight: Sight): LegendCounts {
  const tests = createTests(sight);
  const traits = traitsOf(sight.network);
  const lines = new Map<LineId, number>();
  const sectors = new Map<Sector, number>();
  const statuses = new Map<Status, number>();
  const forms = new Map<FormGroup, number>();
  let [possible, shown] = [0, 0];
  for (const segment of sight.network.segments) {
    const [against, ...others] = FACETS.filter((facet) => !tests[facet](segment));
    if (others.length > 0) continue;
    const isFor = (facet: Facet) => against === undefined || against === facet;
    if (isFor('line')) count(lines, [segment.line]);
    if (isFor('sector')) count(sectors, traits(segment).sectors);
    if (isFor('status')) count(statuses, [segment.status]);
    if (isFor('form')) count(forms, traits(segment).groups);
    if (isFor('person') && sight.possible?.has(segment.id)) possible += 1;
    if (against === undefined) shown += 1;
  }
  return { lines, sectors, statuses, forms, possible, shown };
}

function count<T>(counts: Map<T, number>, values: readonly T[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
