import type { NetworkSegment } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { canonicalOf, countedAs, leavingFrom, type NetworkIndex } from './network-index.ts';
import { isTravellable } from './travel.ts';

/** Is it planned, asked for or undecided in every variant? What ended (`vervallen`) is not planned. */
function isPlanned(segment: NetworkSegment): boolean {
  if (segment.status === 'vervallen' || segment.variants.some((each) => isTravellable(segment, each))) return false;
  return segment.variants.some((each) => each.status !== 'vervallen');
}

const isDrawn = (segment: NetworkSegment) =>
  isPlanned(segment) || segment.variants.some((each) => isTravellable(segment, each));

/** The stations reached from these, over what exists and what is planned; themselves included. */
function reachedFrom(index: NetworkIndex, begin: ReadonlySet<StationId>): ReadonlySet<StationId> {
  const reached = new Set(begin);
  for (const at of reached) {
    for (const segment of (index.leaving.get(at) ?? []).filter(isDrawn)) {
      for (const each of countedAs(index, segment.to)) reached.add(each);
    }
  }
  return reached;
}

/** The stations that lead to the targets, over what exists and what is planned; the targets included. */
function leadingTo(index: NetworkIndex, targets: ReadonlySet<StationId>): ReadonlySet<StationId> {
  const leading = new Set(targets);
  let before: number;
  do {
    before = leading.size;
    for (const at of index.counted.keys()) {
      const leads = leavingFrom(index, at).some((each) => isDrawn(each) && leading.has(canonicalOf(index, each.to)));
      if (leads) leading.add(at);
    }
  } while (leading.size > before);
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
  const reached = reachedFrom(index, begin);
  const leading = leadingTo(index, targets);
  return index.network.segments
    .filter(isPlanned)
    .filter((each) => reached.has(canonicalOf(index, each.from)) && leading.has(canonicalOf(index, each.to)))
    .filter((each) => !begin.has(canonicalOf(index, each.to)))
    .map((each) => each.id)
    .toSorted();
}
