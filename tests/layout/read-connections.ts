import { type MapLayout, type PlacedTrack, TRACK_SPACING } from '#layout/map-layout.ts';

/** A way cut into steps from grid point to grid point. */
function stepsOf({ points }: PlacedTrack): readonly string[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const count = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / TRACK_SPACING;
    return Array.from({ length: count }, (_, k) => {
      const place = (part: number) =>
        `${Math.round(from.x + ((to.x - from.x) * part) / count)},${Math.round(from.y + ((to.y - from.y) * part) / count)}`;
      return `${place(k)} ${place(k + 1)}`;
    });
  });
}

/** Pairs "line: from to" that a reader finds who follows one colour and may change over wherever two tracks share a step. */
export function readConnections(layout: MapLayout): ReadonlySet<string> {
  const found = new Set<string>();
  const next = new Map<string, Set<string>>();
  const ends = new Map<string, Set<string>>();
  const add = (map: typeof next, key: string, value: string) => map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const track of layout.tracks) {
    const steps = stepsOf(track).map((step) => `${track.line} ${step}`);
    steps.forEach((step, k) => {
      const following = steps[k + 1];
      if (following === undefined) add(ends, step, track.to);
      else add(next, step, following);
    });
  }
  for (const track of layout.tracks) {
    const queue = stepsOf(track)
      .slice(0, 1)
      .map((step) => `${track.line} ${step}`);
    const seen = new Set(queue);
    for (const step of queue) {
      for (const to of ends.get(step) ?? []) found.add(`${track.line}: ${track.from} ${to}`);
      for (const following of next.get(step) ?? []) if (!seen.has(following)) queue.push(following);
      for (const following of next.get(step) ?? []) seen.add(following);
    }
  }
  return found;
}

/** Pairs "line: from to" that the network has. */
export const realConnections = ({ tracks }: MapLayout) =>
  new Set(tracks.map(({ line, from, to }) => `${line}: ${from} ${to}`));
