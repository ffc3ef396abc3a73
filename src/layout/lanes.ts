import { at, listsBy } from './graph.ts';
import type { Ordering } from './order.ts';
import type { Ports } from './ports.ts';

/**
 * The quick way to draw tracks, for networks too large for the grid search: straight lanes through the layers, and in
 * every channel one upright stretch per change of lane. Rows come doubled (even), so that every odd row is free.
 */
export interface Lanes {
  /** Column of every layer, in cells. */
  readonly columnOf: Int32Array;
  /** Per segment its corners as [column, row], rows in cells. */
  readonly corners: readonly (readonly (readonly [number, number])[])[];
}

/** A change of lane in a channel: by one upright at `slot`, or by two with a free row between them. */
interface Change {
  readonly channel: number;
  readonly from: number;
  readonly to: number;
  slot: number;
  secondSlot: number;
}

const EDGE = 3;

/** Lanes for all segments; no two lie on each other unless they share the nodes of a trunk. */
export function layLanes(ordering: Ordering, across: Int32Array, ports: Ports): Lanes {
  const { graph } = ordering;
  const links = linksWithRows(ordering, across, ports);
  const columnOf = new Int32Array(graph.layerCount);
  const byChannel = listsBy(
    Int32Array.from(links.changes, (change) => change.channel),
    graph.layerCount,
  );
  let column = EDGE;
  for (let layer = 0; layer < graph.layerCount; layer++) {
    columnOf[layer] = column;
    const changes: Change[] = [];
    for (const index of byChannel.values.subarray(at(byChannel.start, layer), at(byChannel.start, layer + 1))) {
      const change = links.changes[index];
      if (change && change.from !== change.to) changes.push(change);
    }
    const slots = assignSlots(changes);
    for (const change of changes) {
      change.slot += column + 2;
      change.secondSlot += column + 2;
    }
    column += slots + 5;
  }
  return { columnOf, corners: graph.wayOf.map((_, segment) => cornersOf(segment, links, { ordering, columnOf })) };
}

interface LinkRows {
  readonly changes: readonly Change[];
  /** Per segment its links in order. */
  readonly linksOf: readonly (readonly number[])[];
}

function linksWithRows({ graph }: Ordering, across: Int32Array, ports: Ports): LinkRows {
  const changes: Change[] = [];
  const changeOf = new Map<string, number>();
  const linksOf = graph.wayOf.map((way, segment) =>
    way.slice(1).map((head, k) => {
      const tail = way[k] ?? 0;
      const from = at(across, tail) + (k === 0 ? at(ports.leaves, segment) : 0);
      const to = at(across, head) + (k === way.length - 2 ? at(ports.reaches, segment) : 0);
      const link = graph.linksOf[segment]?.[k] ?? 0;
      const key = `${link} ${from} ${to}`;
      const known = changeOf.get(key);
      if (known !== undefined) return known;
      const created = changes.push({ channel: at(graph.layerOf, tail), from, to, slot: 0, secondSlot: 0 }) - 1;
      changeOf.set(key, created);
      return created;
    }),
  );
  return { changes, linksOf };
}

/** Slots such that a lane is left before another track turns into it. Answers the number of slots. */
function assignSlots(changes: readonly Change[]): number {
  const leaving = new Map<number, Change[]>();
  for (const change of changes) leaving.set(change.from, [...(leaving.get(change.from) ?? []), change]);
  const state = new Map<Change, 'open' | 'done'>();
  const sorted: Change[] = [];
  const split: Change[] = [];
  const visit = (first: Change) => {
    const stack = [first];
    while (stack.length > 0) {
      const change = stack.at(-1) ?? first;
      if (!state.has(change)) state.set(change, 'open');
      const next = (leaving.get(change.to) ?? []).find((other) => !state.has(other));
      if (next) {
        stack.push(next);
        continue;
      }
      stack.pop();
      if (state.get(change) === 'done') continue;
      // A lane that an unfinished track still needs: a circle of swaps, opened by going round through an odd row.
      const circular = (leaving.get(change.to) ?? []).some((other) => other !== change && state.get(other) === 'open');
      state.set(change, 'done');
      (circular ? split : sorted).push(change);
    }
  };
  for (const change of changes) if (!state.has(change)) visit(change);
  split.forEach((change, index) => {
    change.slot = index;
    change.secondSlot = split.length + sorted.length + index;
  });
  sorted.forEach((change, index) => {
    change.slot = split.length + index;
    change.secondSlot = change.slot;
  });
  return 2 * split.length + sorted.length;
}

function cornersOf(
  segment: number,
  links: LinkRows,
  { ordering, columnOf }: { readonly ordering: Ordering; readonly columnOf: Int32Array },
): readonly (readonly [number, number])[] {
  const { graph } = ordering;
  const way = graph.wayOf[segment] ?? [];
  const corners: (readonly [number, number])[] = [];
  links.linksOf[segment]?.forEach((index, k) => {
    const change = links.changes[index];
    if (!change) return;
    corners.push([at(columnOf, at(graph.layerOf, way[k] ?? 0)), change.from]);
    if (change.from !== change.to) {
      corners.push([change.slot, change.from]);
      if (change.secondSlot !== change.slot)
        corners.push([change.slot, change.from + 1], [change.secondSlot, change.from + 1]);
      corners.push([change.secondSlot, change.to]);
    }
    corners.push([at(columnOf, at(graph.layerOf, way[k + 1] ?? 0)), change.to]);
  });
  return corners;
}
