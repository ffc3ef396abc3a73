import { fileURLToPath } from 'node:url';
import { drawLanes } from '#layout/draw.ts';
import { graphOf } from '#layout/graph.ts';
import { assignLayers } from '#layout/layers.ts';
import type { MapLayout } from '#layout/map-layout.ts';
import { startOrdering } from '#layout/order.ts';
import { planMap } from '#layout/plan.ts';
import { rowOf } from '#layout/rows.ts';
import { searchOrder } from '#layout/search-order.ts';
import { buildTrunks } from '#layout/trunks.ts';
import type { Facts, Network } from '#model/network.ts';
import { generatedNetwork } from '../tests/fixtures/generated-network.ts';
import { bareLayout, buildData, buildLayouts, LAYOUT_CACHE, type Layouts, linesCss } from './build-data.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const NO_FACTS: Facts = {
  records: {},
  amountValues: {},
  sources: [],
  institutions: [],
  events: [],
  glossary: [],
  cautions: [],
  changes: [],
  changelog: [],
  openPoints: [],
  refused: [],
  looseNotes: [],
  regional: {},
};

/**
 * A generated network with every track in lanes of its own, as the app lays out networks that are too large to route:
 * seconds instead of minutes, and as much to draw.
 */
function inLanes(network: Network): MapLayout {
  const graph = graphOf(network);
  const layering = assignLayers(graph);
  const rows = Int32Array.from(graph.stations, (station) => rowOf(station).sequence);
  const ordering = startOrdering(buildTrunks(graph, layering), rows);
  searchOrder(ordering, 'fast', 7);
  const extra = new Int32Array(graph.stations.length);
  const plan = planMap({
    graph,
    layering,
    ordering,
    orientation: 'landscape',
    language: 'nl',
    kept: undefined,
    extra,
    withLanes: true,
  });
  return drawLanes(plan).layout;
}

/** The network of a size with its maps; `real` is that of `data/` as the build draws it. */
function drawn(size: number | 'real'): { readonly network: Network; readonly layouts: Layouts } {
  if (size === 'real') {
    const { network } = buildData(ROOT);
    const plan = { root: ROOT, cacheFolder: `${ROOT}${LAYOUT_CACHE}`, effort: 'search' } as const;
    return { network, layouts: buildLayouts(network, plan) };
  }
  const network = generatedNetwork(size);
  const landscape = inLanes(network);
  // Only the wide map is measured.
  return { network, layouts: { landscape, portrait: { ...landscape, orientation: 'portrait' } } };
}

/** A station in the middle and what lies around it, about thirty elements: what a person selects. */
function aroundMiddle({ stations, tracks }: MapLayout) {
  const found = new Set([stations[Math.floor(stations.length / 2)]?.id]);
  // A Set visits what is added while it is walked.
  for (const id of found) {
    if (found.size >= 12) break;
    for (const { from, to } of tracks) {
      if (from === id) found.add(to);
      if (to === id) found.add(from);
    }
  }
  const inside = tracks.filter(({ from, to }) => found.has(from) && found.has(to)).slice(0, 18);
  return { stations: [...found].slice(0, 12), segments: inside.map(({ segment }) => segment) };
}

/** What the app and the pages of others are given to draw: the same stations at the same places. */
export function benchData(size: number | 'real') {
  const { network, layouts } = drawn(size);
  const { landscape, portrait } = layouts;
  const labelOf = new Map(network.stations.map(({ id, label }) => [id, label.nl]));
  const bare = { landscape: bareLayout(landscape), ...(size === 'real' ? { portrait: bareLayout(portrait) } : {}) };
  return {
    stations: network.stations.length,
    segments: network.segments.length,
    app: { network, bare },
    others: {
      stations: landscape.stations.map(({ id, x, y }) => ({ id, x, y, label: labelOf.get(id) ?? id })),
      segments: landscape.tracks.map(({ segment, from, to, line, d }) => ({ id: segment, from, to, line, d })),
      highlight: aroundMiddle(landscape),
      hiddenLine: landscape.tracks[0]?.line,
    },
  };
}

/** The virtual modules of the app, which take network and map from `globalThis.BENCH` instead of `data/`. */
export const benchModules = (): Readonly<Record<string, string>> => ({
  'virtual:network': 'export const network = globalThis.BENCH.network;',
  'virtual:layout/landscape': 'export const layout = globalThis.BENCH.bare.landscape;',
  'virtual:layout/portrait':
    "const { landscape, portrait } = globalThis.BENCH.bare; export const layout = portrait ?? { ...landscape, orientation: 'portrait' };",
  'virtual:facts': `export const facts = ${JSON.stringify(NO_FACTS)};`,
  'virtual:proof': 'export const proof = null;',
  'virtual:lines.css': linesCss(generatedNetwork(150)),
});
