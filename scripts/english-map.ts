import type { MapLayout, Tier } from '#layout/map-layout.ts';
import { type LabelPlan, placeLabels, type Scene, type Shape } from '#layout/place-labels.ts';
import type { Network } from '#model/network.ts';

/** How often the labels are placed anew around what the last turn left in trouble. */
const TURNS = 6;

/**
 * The same map with English labels: stations and tracks stand where they stood, and each label takes the best free place
 * beside its station. `network` has the English texts; a station without one keeps its Dutch label.
 */
export function englishLayout(layout: MapLayout, network: Network): MapLayout {
  const { labels } = bestLabels(sceneOf(layout, network));
  return {
    ...layout,
    stations: layout.stations.map((station, index) => {
      const own = labels[index] ?? station.labels;
      return { ...station, labels: own, label: own[0] ?? station.label };
    }),
  };
}

function bestLabels(scene: Scene): LabelPlan {
  let last = placeLabels(scene);
  let best = last;
  for (let turn = 1; turn < TURNS && best.conflicts > 0; turn++) {
    last = placeLabels(scene, last);
    if (last.conflicts < best.conflicts) best = last;
  }
  return best;
}

/** The first tier at which a track touches each station, by the end that `end` names. */
function firstTiers({ tracks }: MapLayout, end: 'from' | 'to'): ReadonlyMap<string, Tier> {
  const first = new Map<string, Tier>();
  for (const track of tracks) {
    const known = first.get(track[end]);
    if (known === undefined || track.prominence < known) first.set(track[end], track.prominence);
  }
  return first;
}

function sceneOf(layout: MapLayout, network: Network): Scene {
  const labelOf = new Map(network.stations.map(({ id, label }) => [id, label.en ?? label.nl]));
  const arrivals = firstTiers(layout, 'to');
  const departures = firstTiers(layout, 'from');
  const shapes = layout.stations.map(
    ({ id, x, y, width, height, prominence }): Shape => ({
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      text: labelOf.get(id) ?? id,
      prominence,
      arrivesFrom: arrivals.get(id),
      leavesFrom: departures.get(id),
    }),
  );
  const stretches = layout.tracks.flatMap(({ points, prominence }) =>
    points.slice(1).map((to, index) => ({ from: points[index] ?? to, to, prominence })),
  );
  return { orientation: layout.orientation, width: layout.width, height: layout.height, shapes, stretches };
}
