/**
 * `npm run bench:routes`: the search for itineraries, exact and in milliseconds, beside graphology (all simple paths, sorted)
 * and k-shortest-path (Yen) on the same generated networks; and on the real network, where only ours judges.
 */
import { runnerImport } from 'vite';
import { exponent, median, quantile, ratio, round } from './bench-figures.mjs';
import { installPeers, launch, ROOT, runPart } from './bench-kit.mjs';
import { againSlowly } from './bench-routes-page.mjs';
import { kilobytesOf } from './bench-size.mjs';

const QUERIES = { 150: 15, 5000: 15 };
const CASES = 300;
/** Yen's algorithm clones the graph for every query: on a large one only a few are asked. */
const YEN = { 150: 15, 5000: 3 };
const YEN_PATIENCE = 20;
/** Ours: every itinerary judged, in order, what is dominated marked; and the ways alone, which is what the others list. */
const OURS = ['ours', 'ways'];

async function measure({ secondsLeft, save }) {
  const { module: routes } = await runnerImport(`${ROOT}scripts/bench-routes.ts`, {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
  });
  const missing = installPeers();
  const result = missing ? { note: missing } : {};
  console.error('exactness');
  result.bruteForce = routes.againstBruteForce(CASES);
  save(result);
  console.error('the real network');
  const { toGoal, toAnything } = routes.realSearches();
  result.real = { toGoal: spread(toGoal), toAnything: spread(toAnything) };
  result.again = spread(routes.reEvaluations());
  save(result);
  const peers = missing ? null : await import('../tests/bench/search-peers.mjs');
  result.generated = [];
  for (const size of [150, 5000]) {
    console.error(`${size} stations`);
    result.generated.push(compare(routes, peers, size, secondsLeft));
    save(result);
  }
  const [small, large] = result.generated.map(({ stations, ours }) => ({ size: stations, cost: ours.p50 }));
  result.exponent = exponent({ from: small, to: large });
  result.kB = await sizes();
  if (secondsLeft() > 10)
    result.againAt4x = await againSlowly(launch).catch((error) => ({ note: String(error.message) }));
  save(result);
}

/** What the page loads for the search, and for the search and the layout together. */
async function sizes() {
  const search = { '/src/domain/search.ts': 'findItineraries' };
  return {
    search: await kilobytesOf(search),
    both: await kilobytesOf({ ...search, '/src/layout/layout.ts': 'layoutMap' }),
  };
}

const spread = (runs) => ({
  queries: runs.length,
  found: median(runs.map(({ found }) => found)),
  mostFound: Math.max(...runs.map(({ found }) => found)),
  p50: round(
    quantile(
      runs.map(({ ms }) => ms),
      0.5,
    ),
  ),
  p95: round(
    quantile(
      runs.map(({ ms }) => ms),
      0.95,
    ),
  ),
});

/** Every query by everybody in turn: times, and how many got the lengths of the true first fifty. */
function compare(routes, peers, size, secondsLeft) {
  const network = routes.generatedNetwork(size);
  const queries = routes.queriesIn(network, QUERIES[size]);
  const contestants = {
    ours: (query) => routes.oursFor(network, query),
    ways: (query) => routes.waysFor(network, query),
  };
  if (peers) {
    contestants.graphology = graphologyOn(network, peers, routes);
    contestants['k-shortest-path'] = yenOn(network, peers, routes);
  }
  const runs = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  const yenEnd = secondsLeft() - YEN_PATIENCE;
  for (const [index, query] of queries.entries()) {
    for (const [name, ask] of Object.entries(contestants)) {
      if (name === 'k-shortest-path' && (index >= YEN[size] || secondsLeft() < yenEnd)) continue;
      const { ms, steps } = ask(query);
      runs[name].push({
        ms,
        isExact: steps?.join() === routes.trueLengths(network, query, !OURS.includes(name)).join(),
      });
    }
  }
  const figures = Object.entries(runs).map(([name, each]) => [name, figuresOf(each)]);
  return { stations: size, ...Object.fromEntries(figures) };
}

const figuresOf = (runs) => ({
  queries: runs.length,
  exact: runs.filter(({ isExact }) => isExact).length,
  p50: round(median(runs.map(({ ms }) => ms))),
  p95: round(
    quantile(
      runs.map(({ ms }) => ms),
      0.95,
    ),
  ),
});

/** The quickest of so many runs, as ours is timed. */
function timed(act, runs) {
  let [ms, answer] = [Number.POSITIVE_INFINITY, null];
  for (let run = 0; run < runs; run++) {
    const begin = performance.now();
    answer = act();
    ms = Math.min(ms, performance.now() - begin);
  }
  return { ms, answer };
}

function graphologyOn(network, { Graph, allSimplePaths }, { LONGEST, FIRST }) {
  const graph = new Graph({ type: 'directed', multi: false });
  for (const { id } of network.stations) graph.addNode(id);
  for (const { from, to } of network.segments) graph.mergeDirectedEdge(from, to);
  return ([from, to]) => {
    const act = () =>
      allSimplePaths(graph, from, to, { maxDepth: LONGEST })
        .toSorted((a, b) => a.length - b.length)
        .slice(0, FIRST);
    const { ms, answer } = timed(act, 4);
    return { ms, steps: answer.map((path) => path.length - 1) };
  };
}

function yenOn(network, { graphlib, ksp }, { FIRST }) {
  const graph = new graphlib.Graph();
  for (const { from, to } of network.segments) graph.setEdge(from, to, 1);
  return ([from, to]) => {
    const { ms, answer } = timed(() => {
      try {
        return ksp(graph, from, to, FIRST, (edge) => graph.edge(edge) ?? Number.POSITIVE_INFINITY);
      } catch {
        return null;
      }
    }, 1);
    return { ms, steps: answer?.map(({ edges }) => edges.length) ?? null };
  };
}

function print({ bruteForce, real, again, againAt4x, kB, generated, exponent: power, note }) {
  if (note) console.log(note);
  console.log(`Exact against brute force: ${bruteForce.exact} of ${bruteForce.cases} random cases.`);
  console.log('The real network, all itineraries judged, in order, dominated ones marked; milliseconds:');
  console.table(real);
  console.log(
    `Searched again after one more answer: ${JSON.stringify(again)} in Node; in a browser that is 4× slower ${JSON.stringify(againAt4x)}.`,
  );
  for (const { stations, ours, ways, ...others } of generated) {
    console.log(`\n${stations} stations, the first 50; ours are judged too, ways are ours without. Milliseconds:`);
    console.table({ ours, ways, ...others });
    for (const [name, { p50 }] of Object.entries(others))
      console.log(`  ${name} takes ${ratio(p50, ways.p50)} times as long as ways, ${ratio(p50, ours.p50)} times ours`);
  }
  console.log(`Search ${kB.search} kB, with the layout ${kB.both} kB.`);
  console.log(`Our time grows with exponent ${power}.`);
}

await runPart({ seconds: 60, measure, print });
