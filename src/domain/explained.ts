import type { NetworkSegment } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { canonicalOf, countedAs, leavingFrom, type NetworkIndex } from './network-index.ts';
import { isTravellable } from './rides.ts';

/** Is it planned, asked for or undecided in every variant? What ended (`vervallen`) is not planned. */
function isPlanned(segment: NetworkSegment): boolean {
  if (segment.status === 'vervallen' || segment.variants.some((each) => isTravellable(segment, each))) return false;
  return segment.variants.some((each) => each.status !== 'vervallen');
}

const isDrawn = (segment: NetworkSegment) =>
  isPlanned(segment) || segment.variants.some((each) => isTravellable(segment, each));

/** What stays the same for every question about a network. */
interface Planned {
  readonly segments: readonly NetworkSegment[];
  /** Per canonical station: the canonical stations from which a step leads there that exists or is planned. */
  readonly before: ReadonlyMap<StationId, readonly StationId[]>;
  /** And those to which one leads, with what they count as. */
  readonly after: ReadonlyMap<StationId, readonly StationId[]>;
}

const made = new WeakMap<NetworkIndex, Planned>();

function plannedOf(index: NetworkIndex): Planned {
  const known = made.get(index);
  if (known) return known;
  const before = new Map<StationId, StationId[]>();
  for (const at of index.counted.keys()) {
    for (const segment of leavingFrom(index, at).filter(isDrawn)) {
      const to = canonicalOf(index, segment.to);
      const leading = before.get(to);
      if (leading) leading.push(at);
      else before.set(to, [at]);
    }
  }
  const after = new Map(
    [...index.leaving].map(([at, segments]) => [
      at,
      [...new Set(segments.filter(isDrawn).flatMap((each) => countedAs(index, each.to)))],
    ]),
  );
  const planned = { segments: index.network.segments.filter(isPlanned), before, after };
  made.set(index, planned);
  return planned;
}

/** The stations reached from these, over what exists and what is planned; themselves included. */
function reachedFrom({ after }: Planned, begin: ReadonlySet<StationId>): ReadonlySet<StationId> {
  const reached = new Set(begin);
  // A Set visits what is added while it is walked.
  for (const at of reached) for (const each of after.get(at) ?? []) reached.add(each);
  return reached;
}

/** The stations that lead to the targets, over what exists and what is planned; the targets included. */
function leadingTo({ before }: Planned, targets: ReadonlySet<StationId>): ReadonlySet<StationId> {
  const leading = new Set(targets);
  for (const at of leading) for (const each of before.get(at) ?? []) leading.add(each);
  return leading;
}

/**
 * Segments between the person's stations and the targets that may not be in a list, because they do not exist yet
 * (in aanvraag, in voorbereiding, onbeslist). In order of id.
 */
export function explainedOf(
  index: NetworkIndex,
  begin: ReadonlySet<StationId>,
  targets: ReadonlySet<StationId>,
): readonly SegmentId[] {
  const planned = plannedOf(index);
  if (planned.segments.length === 0) return [];
  const reached = reachedFrom(planned, begin);
  const leading = leadingTo(planned, targets);
  return planned.segments
    .filter((each) => reached.has(canonicalOf(index, each.from)) && leading.has(canonicalOf(index, each.to)))
    .filter((each) => !begin.has(canonicalOf(index, each.to)))
    .map((each) => each.id)
    .toSorted();
}
