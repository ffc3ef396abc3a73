/** The results as tables in Markdown, and docs/performance.md with them between its markers. */
import { between, judge, markdownTable } from './bench-figures.mjs';
import { earlierParts } from './bench-merge.mjs';
import { TARGETS } from './bench-targets.mjs';

const MARKER = { targets: 'bench:targets', figures: 'bench:figures' };

/** Every target with its figure, and whether it is met. */
export function targetTable(results) {
  const rows = TARGETS.map(({ what, of, ...bounds }) => {
    const measured = of(results) ?? null;
    const { verdict, by } = judge(bounds, measured);
    const bound = bounds.most === undefined ? `≥ ${bounds.least}` : `≤ ${bounds.most}`;
    const figure = measured?.atLeast === undefined ? measured : `≥ ${measured.atLeast}`;
    return [what, bound, figure, verdict === 'not met' ? `**not met**${by === null ? '' : `, by ${by}×`}` : verdict];
  });
  return markdownTable(['target', 'aim', 'measured', 'verdict'], rows);
}

/** What the targets rest on: one table for each part. */
export function figureTables({ parts }) {
  return [
    layoutTable(parts.layout),
    filterTable(parts.layout),
    mapTable(parts.map),
    routesTable(parts.routes),
    loadTable(parts.load),
    standTable(parts.stand),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function layoutTable(layout) {
  if (!layout?.generated) return '';
  const cell = (each) =>
    each?.crossings == null ? (each?.note ?? null) : `${each.crossings.toLocaleString('en')} / ${each.ms}`;
  const names = ['dot', 'dot-rows', 'elkjs', 'dagre', 'd3-dag'];
  const rows = layout.generated.map(({ n, ours, peers }) => [
    n.toLocaleString('en'),
    cell(ours.fast),
    cell(ours.search),
    ...names.map((name) => (peers[name].note?.startsWith('not asked') ? null : cell(peers[name]))),
  ]);
  return `Order of generated networks, crossings / ms of processor time\n\n${markdownTable(['stations', 'ours, fast', 'ours, search', ...names], rows)}`;
}

function filterTable(layout) {
  if (!layout?.afterFilter) return '';
  const rows = Object.entries(layout.afterFilter).map(([of, { turned, dotTurned, ms, drawnMs, aroundMs }]) => [
    of,
    turned,
    dotTurned,
    ms,
    drawnMs,
    aroundMs,
  ]);
  return `After a filter that leaves out every fifth station: the share of pairs that change sides; ms in Node\n\n${markdownTable(['stations', 'ours', 'dot', 'our order', 'our map', 'our map around one station'], rows)}`;
}

/** The figures of a cell of the map, in the order of its heading. */
const OF_MAP = ['ready', 'first', 'dim', 'dimPaint', 'filter', 'pan', 'zoom', 'heapMB'];

function mapCell({ visits, atLeast = {}, note, day, ...figures }) {
  if (visits === 0) return note?.includes('ended') ? 'ended' : null;
  const known = OF_MAP.map((name) => figures[name] ?? (atLeast[name] === undefined ? '–' : `≥ ${atLeast[name]}`));
  return [known.join(' / '), day && `(${day})`].filter(Boolean).join(' ');
}

function mapTable(map) {
  if (!map?.sizes) return '';
  const rows = map.sizes.flatMap(({ size, stations, rates }) =>
    rates
      .filter(({ contestants }) => Object.values(contestants).some(({ visits }) => visits > 0))
      .map(({ rate, contestants }) => [
        size === 'real' ? `real (${stations})` : Number(size).toLocaleString('en'),
        `${rate}×`,
        ...Object.values(contestants).map(mapCell),
      ]),
  );
  const names = Object.keys(map.sizes[0]?.rates[0]?.contestants ?? {});
  return `The map in a browser: ready / first press / later presses / painted / filter / drag p95 / zoom p95, in ms, / heap in MB\n\n${markdownTable(['stations', 'slower', ...names], rows)}`;
}

/** What of ours stands beside the others. */
const NAMES = { ours: 'ours, judged', ways: 'ours, the ways alone' };

function routesTable(routes) {
  if (!routes?.generated) return '';
  const rows = routes.generated.flatMap(({ stations, ...contestants }) =>
    Object.entries(contestants).map(([name, { p50, p95, exact, queries }]) => [
      stations.toLocaleString('en'),
      NAMES[name] ?? name,
      p50,
      p95,
      `${exact} of ${queries}`,
    ]),
  );
  const { toGoal, toAnything } = routes.real ?? {};
  const { again, againAt4x } = routes;
  if (toGoal) rows.push(['real', 'ours, to one goal', toGoal.p50, toGoal.p95, null]);
  if (toAnything) rows.push(['real', 'ours, to anything', toAnything.p50, toAnything.p95, null]);
  if (again?.p50) rows.push(['real', 'ours, again after an answer', again.p50, again.p95, null]);
  if (againAt4x?.p50) rows.push(['real', 'the same in a browser, 4× slower', againAt4x.p50, againAt4x.p95, null]);
  return `The first fifty itineraries, ms per query\n\n${markdownTable(['stations', 'who', 'median', '95th', 'exact'], rows)}`;
}

function loadTable(load) {
  if (!load?.pages) return '';
  const rows = Object.entries(load.pages).map(([name, { kB, fcp, lcp, cls, tbt, inp }]) => [
    name,
    kB,
    fcp,
    lcp,
    cls,
    tbt,
    inp,
  ]);
  return `First visit, slow 4G, 4× slower\n\n${markdownTable(['page', 'kB', 'FCP', 'LCP', 'CLS', 'TBT', 'INP'], rows)}`;
}

function standTable(stand) {
  if (!stand?.after) return '';
  const rows = stand.after.map(({ visitors, heapMB, nodes, listeners }) => [visitors, heapMB, nodes, listeners]);
  return `At a stand\n\n${markdownTable(['visitors', 'heap MB', 'nodes', 'listeners'], rows)}`;
}

/** What must be known of these results beside the figures, one line each. */
export function notesOf(results) {
  const notes = Object.entries(results.parts).flatMap(([name, { note }]) => (note ? [`${name}: ${note}`] : []));
  return [...earlierParts(results), ...notes];
}

/** The document with the tables of these results. @throws Error when it has no markers for them. */
export function docsWith(text, results) {
  const { day, seconds, machine } = results;
  const notes = notesOf(results).map((note) => `- ${note}`);
  const where = `Run of ${day}: ${seconds} s on ${machine.cores} cores, Node ${machine.node.slice(1)}, ${machine.browser}.`;
  const withTargets = between(text, MARKER.targets, `${where}\n\n${targetTable(results)}`);
  return between(withTargets, MARKER.figures, [figureTables(results), notes.join('\n')].filter(Boolean).join('\n\n'));
}
