import type { NetworkSegment, NetworkStation } from '#model/network.ts';
import type { SegmentId } from '#model/provenance.ts';
import type { Itinerary } from './itinerary.ts';

/** What one set of answers leads to. */
export interface Result {
  /** What is shown, best first. */
  readonly itineraries: readonly Itinerary[];
  /** Segments that are explained beside the list. */
  readonly explained: readonly SegmentId[];
}

/** In what an itinerary of the same steps differs. */
export const ROW_ASPECTS = [
  'verdict',
  'needs',
  'months',
  'cost',
  'start',
  'money',
  'gives',
  'status',
  'certainty',
  'folded',
] as const;
export type RowAspect = (typeof ROW_ASPECTS)[number];

/** A row of a list that stays, and says something else. */
export interface RowChange {
  readonly before: Itinerary;
  readonly after: Itinerary;
  readonly aspects: readonly RowAspect[];
}

/** What became of one list. */
export interface ResultChange {
  readonly came: readonly Itinerary[];
  readonly went: readonly Itinerary[];
  readonly changed: readonly RowChange[];
  /** The rows that stay stand in another order. */
  readonly isReordered: boolean;
  /** Segments that came beside the list, and that left it. */
  readonly explained: { readonly came: readonly SegmentId[]; readonly went: readonly SegmentId[] };
}

/** What a reader is told about an itinerary, aspect by aspect. */
const ASPECTS: Readonly<Record<RowAspect, (itinerary: Itinerary) => unknown>> = {
  verdict: ({ verdict }) =>
    verdict.kind === 'kan-als'
      ? [verdict.kind, verdict.after]
      : verdict.kind === 'nu-niet'
        ? [verdict.kind, verdict.via]
        : verdict.kind,
  needs: ({ steps, verdict }) => [
    steps.map(({ conditions }) => conditions),
    verdict.kind === 'nu-niet' ? verdict.smallestChange : [],
  ],
  months: ({ months, knownMonths }) => [months, knownMonths],
  cost: ({ ownCost }) => ownCost,
  start: ({ start, steps }) => [start, steps.map((step) => step.start)],
  money: ({ steps, paid, inSchool }) => [steps.map(({ costs, pay, funding }) => [costs, pay, funding]), paid, inSchool],
  gives: ({ steps, obtains }) => [obtains, steps.map(({ grants, exemptions, forms }) => [grants, exemptions, forms])],
  status: ({ statuses, dates }) => [statuses, dates],
  certainty: ({ weakest }) => weakest,
  folded: ({ dominatedBy }) => dominatedBy,
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const aspectsBetween = (before: Itinerary, after: Itinerary): readonly RowAspect[] =>
  ROW_ASPECTS.filter((aspect) => !same(ASPECTS[aspect](before), ASPECTS[aspect](after)));

const without = <T>(list: readonly T[], others: readonly T[]) => list.filter((each) => !others.includes(each));

/** What differs between two results of the same answers; nothing when a reader sees the same. */
export function resultChange(before: Result, after: Result): ResultChange | null {
  if (same(before, after)) return null;
  const was = new Map(before.itineraries.map((each) => [each.id, each]));
  const is = new Map(after.itineraries.map((each) => [each.id, each]));
  const changed = [...is.values()].flatMap((now) => {
    const then = was.get(now.id);
    const aspects = then ? aspectsBetween(then, now) : [];
    return then && aspects.length > 0 ? [{ before: then, after: now, aspects }] : [];
  });
  const change: ResultChange = {
    came: [...is.values()].filter(({ id }) => !was.has(id)),
    went: [...was.values()].filter(({ id }) => !is.has(id)),
    changed,
    isReordered: !same(
      [...was.keys()].filter((id) => is.has(id)),
      [...is.keys()].filter((id) => was.has(id)),
    ),
    explained: {
      came: without(after.explained, before.explained),
      went: without(before.explained, after.explained),
    },
  };
  const { came, went, explained } = change;
  const isNothing = [came, went, changed, explained.came, explained.went].every(({ length }) => length === 0);
  return isNothing && !change.isReordered ? null : change;
}

/** What of a record is drawn on the map and differs. */
export const DRAWN = ['name', 'height', 'place', 'size', 'line', 'ends', 'status', 'kind'] as const;
export type Drawn = (typeof DRAWN)[number];

/** A station or segment that the map draws otherwise. */
export interface MapChange {
  readonly what: 'station' | 'segment';
  readonly id: string;
  readonly kind: 'came' | 'went' | 'changed';
  readonly drawn: readonly { readonly part: Drawn; readonly was: string; readonly becomes: string }[];
}

type Parts = Partial<Readonly<Record<Drawn, string>>>;

const stationParts = ({ label, drawnAtLevel, sectors, prominence, start, goal, kind }: NetworkStation): Parts => ({
  name: label.nl,
  height: drawnAtLevel,
  place: sectors.join(', '),
  size: String(prominence),
  kind: [kind, ...(start ? ['begin'] : []), ...(goal ? ['doel'] : [])].join(', '),
});

const segmentParts = ({ from, to, line, status }: NetworkSegment): Parts => ({ ends: `${from} → ${to}`, line, status });

function compared<T extends { readonly id: string }>(
  what: MapChange['what'],
  [before, after]: readonly [readonly T[], readonly T[]],
  partsOf: (record: T) => Parts,
): MapChange[] {
  const was = new Map(before.map((each) => [each.id, partsOf(each)]));
  const is = new Map(after.map((each) => [each.id, partsOf(each)]));
  const kept = [...is].flatMap(([id, now]): MapChange[] => {
    const then = was.get(id);
    if (!then) return [{ what, id, kind: 'came', drawn: [] }];
    const drawn = DRAWN.flatMap((part) =>
      then[part] === now[part] ? [] : [{ part, was: then[part] ?? '', becomes: now[part] ?? '' }],
    );
    return drawn.length > 0 ? [{ what, id, kind: 'changed', drawn }] : [];
  });
  const gone = [...was.keys()].filter((id) => !is.has(id));
  return [...kept, ...gone.map((id): MapChange => ({ what, id, kind: 'went', drawn: [] }))];
}

/** What the map draws of a network. */
export interface OnMap {
  readonly stations: readonly NetworkStation[];
  readonly segments: readonly NetworkSegment[];
}

/** Which stations and segments come on the map, leave it, or are drawn otherwise. */
export function mapChanges(before: OnMap, after: OnMap): readonly MapChange[] {
  return [
    ...compared('station', [before.stations, after.stations], stationParts),
    ...compared('segment', [before.segments, after.segments], segmentParts),
  ];
}
