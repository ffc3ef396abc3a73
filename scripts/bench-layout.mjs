/**
 * `npm run bench:layout`: crossings, faults and time of our layout, beside those of others on the same layered networks.
 * `-- --json` prints one JSON object; `-- --best` searches the real network from 1,000 starts and stores the best order.
 * `-- --brief` asks the others for no more than 2,000 stations. Installs the others in tests/bench when they are not there.
 */
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { exponent, ratio, round } from './bench-figures.mjs';
import { BENCH, installPeers, machine, option, ROOT, runPart, versions } from './bench-kit.mjs';

const BEST = `${ROOT}tests/fixtures/best-order.json`;
const SIZES = [60, 150, 500, 2000, 5000, 20_000];
const PEERS = ['dot', 'elkjs', 'dagre', 'dot-rows', 'd3-dag'];
/** The largest network that the others are asked for in a brief run. */
const BRIEF = 2000;
const STARTS = 1000;
const isBrief = option('brief', false) === true;
/** Longest time for one network, in seconds; who needed a quarter of it is not asked for a larger one. */
const PATIENCE = isBrief ? 60 : 100;

const { module: bench } = await runnerImport(`${ROOT}scripts/bench-layout.ts`, {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
});

function storeBest() {
  const network = bench.builtNetwork();
  const best = Object.fromEntries(
    ['landscape', 'portrait'].map((orientation) => [orientation, bench.bestOrder(network, orientation, STARTS)]),
  );
  writeFileSync(BEST, `${JSON.stringify(best, null, 1)}\n`);
  for (const [orientation, { crossings, seed }] of Object.entries(best))
    console.log(`${orientation}: ${crossings} crossings (start ${seed} of ${STARTS})`);
}

/** What is measured: ours first, then the others, those that a target needs before the rest. */
async function measure({ secondsLeft, save }) {
  const missing = installPeers();
  const others = { missing, tired: new Map(), secondsLeft };
  const found = { real: {}, afterFilter: {}, generated: [] };
  const note = missing ? { note: missing } : {};
  const keep = () => save({ ...found, ...derived(found.generated), machine: machine(), versions: versions(), ...note });
  measureOurs(found, keep);
  const [small, large] = [bench.generatedNetwork(150), bench.builtNetwork()];
  for (const [of, network] of Object.entries({ 150: small, real: large })) {
    found.afterFilter[of].dotTurned = await turnedByDot(network, others);
    keep();
  }
  for (const { n, orientation, name } of questions()) {
    await ask({ found, n, orientation, name }, others);
    keep();
  }
}

/** Ours of everything: no peer can use up the time for it. */
function measureOurs(found, keep) {
  const stored = JSON.parse(readFileSync(BEST, 'utf8'));
  const built = bench.builtNetwork();
  for (const orientation of ['landscape', 'portrait']) {
    console.error(`the real network, ${orientation}`);
    const { crossings: drawnCrossings, labelOverlaps, trackOverlaps, foreignHits, bends } = bench.realMap(orientation);
    found.real[orientation] = {
      crossings: bench.orderReal(built, orientation),
      crossingsBest: stored[orientation].crossings,
      drawnCrossings,
      labelOverlaps,
      trackOverlaps,
      foreignHits,
      bends,
      peers: everyPeer(),
    };
  }
  console.error('after a filter');
  for (const [of, network] of Object.entries({ 150: bench.generatedNetwork(150), real: built })) {
    const { ms, turned } = bench.orderFiltered(network);
    found.afterFilter[of] = { ms, turned: round(turned), dotTurned: null };
  }
  Object.assign(found.afterFilter.real, bench.relayReal());
  keep();
  for (const n of SIZES) {
    console.error(`ours, ${n} stations`);
    const network = bench.generatedNetwork(n);
    const ours = { fast: bench.orderOurs(network, 'fast', runsOf(n)), search: bench.orderOurs(network, 'search', 1) };
    found.generated.push({ n, ours, peers: everyPeer() });
    keep();
  }
}

const everyPeer = () =>
  Object.fromEntries(PEERS.map((name) => [name, nothing('not asked: the time of the whole bench was up')]));

/** How often a network of so many stations is ordered; the quickest counts. */
const runsOf = (n) => (n <= 500 ? 5 : n <= 5000 ? 3 : 2);

/** What the others are asked, what a target needs before the rest. */
function questions() {
  const of = (n, names) => names.map((name) => ({ n, name }));
  const ofReal = (names) =>
    ['landscape', 'portrait'].flatMap((orientation) => names.map((name) => ({ orientation, name })));
  const needed = [...ofReal(['dot-rows']), ...of(150, ['dot', 'elkjs']), ...of(2000, ['dot'])];
  const small = [60, 150, 500].flatMap((n) => of(n, PEERS));
  const rest = [
    ...ofReal(PEERS),
    ...small,
    ...[2000, 5000, 20_000].flatMap((n) => of(n, ['elkjs', 'dagre', 'dot', 'dot-rows', 'd3-dag'])),
  ];
  const seen = new Set();
  return [...needed, ...rest].filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key);
  });
}

/** Asks one of the others for one network, unless it is known that it needs too long. */
async function ask({ found, n, orientation, name }, others) {
  const { tired } = others;
  if (orientation) {
    const ordering = bench.layered(bench.builtNetwork(), orientation);
    found.real[orientation].peers[name] = await askPeer(name, ordering, { runs: 3, ...others });
    return;
  }
  const { peers } = found.generated.find((each) => each.n === n);
  const earlier = tired.get(name);
  const reason = isBrief && n > BRIEF ? 'not asked in a brief run' : earlier && n > earlier.n ? earlier.note : null;
  if (reason) {
    peers[name] = nothing(reason);
    return;
  }
  console.error(`${name}, ${n} stations`);
  const runs = n < 500 ? 3 : 1;
  peers[name] = await askPeer(name, bench.layered(bench.generatedNetwork(n)), { runs, ...others });
  if ((peers[name].ms ?? Number.POSITIVE_INFINITY) > PATIENCE * 250)
    tired.set(name, { n, note: `not asked: at ${n} stations ${peers[name].note ?? `it took ${peers[name].ms} ms`}` });
}

/** A filter leaves out every fifth station: how many pairs change sides when dot draws what is left. */
async function turnedByDot(network, others) {
  const placesBy = (each) =>
    askPeer('dot', bench.layered(each), {
      runs: 1,
      ...others,
      read: (ordering, { across }) => ({ places: bench.placesOf(each, ordering, across) }),
    });
  const [before, after] = [await placesBy(network), await placesBy(bench.filtered(network))];
  return before.places && after.places ? round(bench.shareTurned(before.places, after.places)) : null;
}

/** The entry of a peer without an order; the note says why. */
function nothing(note) {
  return { crossings: null, ms: null, holds: 'none', note };
}

/** The crossings of an answer, and what it holds. */
const judged = (ordering, answer) => ({ ...bench.judge(ordering, answer), ms: Math.round(answer.ms * 10) / 10 });

/** Asks one peer in a process of its own, and ends it when it takes too long; `read` says what of its answer is wanted. */
function askPeer(name, ordering, { runs, missing, secondsLeft, read = judged }) {
  if (missing) return nothing('not installed');
  const patience = Math.min(PATIENCE, secondsLeft() - 2);
  if (patience < 5) return nothing('not asked: the time of the whole bench was up');
  return new Promise((resolve) => {
    const child = fork(`${BENCH}/peer.mjs`, [name], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let done = false;
    const finish = (answer) => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(answer);
    };
    const timer = setTimeout(() => finish(nothing(`ended after ${Math.round(patience)} s`)), patience * 1000);
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    child.on('message', (answer) => {
      if (answer.error) return finish(nothing(`failed: ${answer.error}`));
      finish(read(ordering, answer));
    });
    child.on('exit', (code) => finish(nothing(`failed: ended with ${code}: ${complaint.slice(0, 200)}`)));
    child.send({ ...bench.taskOf(ordering), runs });
  });
}

/** Ratios to dot, and how our time grows. */
function derived(generated) {
  const at = (size) => generated.find(({ n }) => n === size);
  const cost = (size) => ({ size, cost: at(size)?.ours.fast.ms });
  const ratios = generated.map(({ n, ours, peers }) => ({
    n,
    fastToDot: ratio(ours.fast.crossings, peers.dot.crossings),
    searchToDot: ratio(ours.search.crossings, peers.dot.crossings),
    searchToDotRows: ratio(ours.search.crossings, peers['dot-rows'].crossings),
    timesFasterThanDot: ratio(peers.dot.ms, ours.fast.ms),
  }));
  return { ratios, exponent: exponent({ from: cost(2000), to: cost(20_000) }) };
}

function printTable({ real, afterFilter, generated, ratios, exponent, machine: where, versions: which }) {
  const cell = ({ crossings, ms, note }) => (note ? note.slice(0, 22) : `${crossings} / ${ms} ms`);
  for (const [orientation, { peers, ...counts }] of Object.entries(real)) {
    console.log(`\nThe real network, ${orientation}: ${JSON.stringify(counts)}`);
    for (const [name, answer] of Object.entries(peers))
      console.log(`  ${name.padEnd(9)} ${cell(answer)}, holds ${answer.holds}`);
  }
  console.log('\nCrossings / time');
  console.log(['n', 'ours fast', 'ours search', ...PEERS].map((text) => text.padEnd(24)).join(''));
  for (const { n, ours, peers } of generated)
    console.log(
      [`${n}`, cell(ours.fast), cell(ours.search), ...PEERS.map((name) => cell(peers[name]))]
        .map((text) => text.padEnd(24))
        .join(''),
    );
  console.log(`\nAfter a filter: ${JSON.stringify(afterFilter)}`);
  console.log('\nOurs to dot:');
  for (const row of ratios) console.log(`  ${JSON.stringify(row)}`);
  console.log(`Our time from 2,000 to 20,000 stations grows with exponent ${exponent}.`);
  console.log(JSON.stringify(where), JSON.stringify(which));
}

if (process.argv.includes('--best')) storeBest();
else await runPart({ seconds: 540, measure, print: printTable });
