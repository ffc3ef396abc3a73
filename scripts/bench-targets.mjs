/**
 * What we aim at, each with where its figure stands in the results. `most` and `least` bound the figure. Goals are ratios
 * within one run, bytes or counts wherever that is possible: milliseconds alone depend on the machine.
 */
import { best, ratio, ratioOf, round } from './bench-figures.mjs';

/** The figures of one size and slowness of the map, per contestant; empty when that was not measured. */
function mapOf({ parts }, size, rate = 4) {
  const found = parts.map?.sizes?.find((each) => String(each.size) === String(size));
  return found?.rates.find((each) => each.rate === rate)?.contestants ?? {};
}
/** A figure of a contestant; `{ atLeast }` when it never came to its end. */
const boundOf = (contestant, figure) => {
  const atLeast = contestant?.atLeast?.[figure];
  return contestant?.[figure] ?? (atLeast === undefined ? null : { atLeast });
};
/** How many times as long another takes for what ours does, at 4×. */
const timesOurs = (r, size, name, figure) =>
  ratioOf(boundOf(mapOf(r, size)[name], figure), mapOf(r, size).ours?.[figure]);
const ofOthers = ({ ours: _, ...others }, figure) =>
  best(Object.fromEntries(Object.entries(others).map(([name, each]) => [name, each[figure]])))?.value;

const layoutAt = ({ parts }, size) => parts.layout?.generated?.find(({ n }) => n === size);
const afterFilter = ({ parts }, of) => parts.layout?.afterFilter?.[of];
const real = ({ parts }, orientation) => parts.layout?.real?.[orientation];
const routes = ({ parts }) => parts.routes ?? {};
const searchAt = (results, stations) => routes(results).generated?.find((each) => each.stations === stations);
const page = ({ parts }, name) => parts.load?.pages?.[name];
/** Crossings beside the fewest of those who draw the same network without holding rows. */
const fewest = (peers = {}) =>
  best(Object.fromEntries(Object.entries(peers).map(([name, each]) => [name, each.crossings])))?.value;

export const TARGETS = [
  {
    what: 'Real map: crossings beside dot with clusters, landscape',
    most: 0.9,
    of: (r) => ratio(real(r, 'landscape')?.crossings, real(r, 'landscape')?.peers['dot-rows'].crossings),
  },
  {
    what: 'Real map: crossings beside dot with clusters, portrait',
    most: 0.9,
    of: (r) => ratio(real(r, 'portrait')?.crossings, real(r, 'portrait')?.peers['dot-rows'].crossings),
  },
  {
    what: 'Real map: crossings beside the best of 1,000 searches, portrait',
    most: 1.05,
    of: (r) => ratio(real(r, 'portrait')?.crossings, real(r, 'portrait')?.crossingsBest),
  },
  {
    what: 'Real map: crossings beside the best of 1,000 searches, landscape',
    most: 1.05,
    of: (r) => ratio(real(r, 'landscape')?.crossings, real(r, 'landscape')?.crossingsBest),
  },
  {
    what: 'Real map: labels and tracks that overlap',
    most: 0,
    of: (r) =>
      sumOf(['landscape', 'portrait'].flatMap((each) => [real(r, each)?.labelOverlaps, real(r, each)?.trackOverlaps])),
  },
  {
    what: 'Order of 150: times faster than dot (processor time)',
    least: 8,
    of: (r) => ratio(layoutAt(r, 150)?.peers.dot.ms, layoutAt(r, 150)?.ours.fast.ms),
  },
  {
    what: 'Order of 150: times faster than elkjs (processor time)',
    least: 30,
    of: (r) => ratio(layoutAt(r, 150)?.peers.elkjs.ms, layoutAt(r, 150)?.ours.fast.ms),
  },
  {
    what: 'Order of 2,000: crossings beside the fewest of all others',
    most: 1,
    of: (r) => ratio(layoutAt(r, 2000)?.ours.search.crossings, fewest(layoutAt(r, 2000)?.peers)),
  },
  {
    what: 'Order of 2,000: times faster than dot (processor time)',
    least: 25,
    of: (r) => ratio(layoutAt(r, 2000)?.peers.dot.ms, layoutAt(r, 2000)?.ours.fast.ms),
  },
  {
    what: 'Order of 20,000: seconds (processor time)',
    most: 1,
    of: (r) => secondsOf(layoutAt(r, 20_000)?.ours.fast.ms),
  },
  { what: 'Order: growth from 2,000 to 20,000, exponent', most: 1.15, of: (r) => r.parts.layout?.exponent },
  {
    what: 'After a filter, 150: pairs of stations that change sides, beside dot',
    most: 0.25,
    of: (r) => ratio(afterFilter(r, 150)?.turned, afterFilter(r, 150)?.dotTurned),
  },
  {
    what: 'After a filter, real: pairs of stations that change sides, beside dot',
    most: 0.25,
    of: (r) => ratio(afterFilter(r, 'real')?.turned, afterFilter(r, 'real')?.dotTurned),
  },
  {
    what: 'After a filter, 150: the order, ms, four times that of Node',
    most: 16.7,
    of: (r) => slowly(afterFilter(r, 150)?.ms),
  },
  {
    what: '"Toon alleen dit", real: four stations of five laid out anew, ms, four times that of Node',
    most: 16.7,
    of: (r) => slowly(afterFilter(r, 'real')?.drawnMs),
  },
  {
    what: '"Toon alleen dit", real: what stands out around a station laid out anew, ms, four times that of Node',
    most: 16.7,
    of: (r) => slowly(afterFilter(r, 'real')?.aroundMs),
  },
  { what: 'Layout and search together: kB', most: 10, of: (r) => routes(r).kB?.both },
  {
    what: 'Map at 4×, real: a filter of the legend, until the map has it, ms',
    most: 16.7,
    of: (r) => boundOf(mapOf(r, 'real').ours, 'filter'),
  },
  {
    what: 'Map at 4×, 150: select, the first press of a visit, ms',
    most: 100,
    of: (r) => boundOf(mapOf(r, 150).ours, 'first'),
  },
  {
    what: 'Map at 4×, 150: select, the presses after it, median ms',
    most: 50,
    of: (r) => boundOf(mapOf(r, 150).ours, 'dim'),
  },
  {
    what: 'Map at 4×, 150: select, times faster than React Flow',
    least: 3,
    of: (r) => timesOurs(r, 150, 'react-flow', 'dim'),
  },
  {
    what: 'Map at 4×, 150: select, times faster than cytoscape',
    least: 3,
    of: (r) => timesOurs(r, 150, 'cytoscape', 'dim'),
  },
  ...['react-flow', 'cytoscape'].map((name) => ({
    what: `Map at 4×, 150: select until it is painted, times faster than ${name === 'cytoscape' ? name : 'React Flow'}`,
    least: 3,
    of: (r) => timesOurs(r, 150, name, 'dimPaint'),
  })),
  {
    what: 'Map at 4×, 2,000: select, times faster than React Flow',
    least: 20,
    of: (r) => timesOurs(r, 2000, 'react-flow', 'dim'),
  },
  {
    what: 'Map at 4×: select at 10,000 beside 150',
    most: 1.5,
    of: (r) => ratioOf(boundOf(mapOf(r, 10_000).ours, 'dim'), mapOf(r, 150).ours?.dim),
  },
  { what: 'Map at 4×, real: drag, 95th percentile of frames, ms', most: 33.4, of: (r) => mapOf(r, 'real').ours?.pan },
  { what: 'Map at 4×, real: zoom, 95th percentile of frames, ms', most: 33.4, of: (r) => mapOf(r, 'real').ours?.zoom },
  {
    what: 'Map at 4×, 2,000: zoom, times below the best other',
    least: 3,
    of: (r) => ratio(ofOthers(mapOf(r, 2000), 'zoom'), mapOf(r, 2000).ours?.zoom),
  },
  { what: 'Map of 2,000: heap of the whole app, MB', most: 8, of: (r) => mapOf(r, 2000).ours?.heapMB },
  {
    what: 'Search: share exact against brute force',
    least: 1,
    of: (r) => ratio(routes(r).bruteForce?.exact, routes(r).bruteForce?.cases),
  },
  ...[
    [150, 50],
    [5000, 10],
  ].flatMap(([size, least]) =>
    [
      ['ways', 'the ways alone, as graphology lists them'],
      ['ours', 'every itinerary judged'],
    ].map(([who, what]) => ({
      what: `Search on ${size.toLocaleString('en')}, ${what}: times faster than graphology`,
      least,
      of: (r) => ratio(searchAt(r, size)?.graphology?.p50, searchAt(r, size)?.[who]?.p50),
    })),
  ),
  { what: 'Search, real: one person to one goal, judged, median ms', most: 2, of: (r) => routes(r).real?.toGoal.p50 },
  {
    what: 'Search, real: again after an answer, 4× slower, median ms',
    most: 16.7,
    of: (r) => routes(r).againAt4x?.p50,
  },
  {
    what: 'Search, real: again after an answer, 4× slower, 95th percentile, ms',
    most: 16.7,
    of: (r) => routes(r).againAt4x?.p95,
  },
  { what: 'First load: kB before `load`', most: 200, of: (r) => page(r, 'ours')?.kB },
  {
    what: 'First load: FCP beside React Flow',
    most: 0.35,
    of: (r) => ratio(page(r, 'ours')?.fcp, page(r, 'react-flow')?.fcp),
  },
  {
    what: 'First load: LCP beside the page without scripts',
    most: 1.15,
    of: (r) => ratio(page(r, 'ours')?.lcp, page(r, 'without scripts')?.lcp),
  },
  { what: 'First load: CLS', most: 0, of: (r) => page(r, 'ours')?.cls },
  { what: 'First load: TBT, ms', most: 150, of: (r) => page(r, 'ours')?.tbt },
  { what: 'First load: first press until the next paint (INP), ms', most: 100, of: (r) => page(r, 'ours')?.inp },
  { what: 'Second visit: bytes fetched', most: 0, of: (r) => page(r, 'ours')?.secondVisitBytes },
  { what: 'Stand: kB of memory that each visitor leaves', most: 1, of: (r) => r.parts.stand?.kBPerVisitor },
];

/** Milliseconds as seconds, and as they are on a machine that is four times slower; nothing when they were not measured. */
function secondsOf(ms) {
  return Number.isFinite(ms) ? round(ms / 1000) : null;
}
function slowly(ms) {
  return Number.isFinite(ms) ? round(4 * ms) : null;
}

/** The sum, or nothing when one of them was not measured. */
function sumOf(values) {
  return values.every(Number.isFinite) ? values.reduce((sum, each) => sum + each, 0) : null;
}
