/**
 * `npm run bench:layout`: crossings, faults and time of our layout, beside those of others on the same layered networks.
 * `-- --json` prints one JSON object; `-- --best` searches the real network from 1,000 starts and stores the best order.
 * Installs the others in tests/bench when they are not there.
 */
import { execFileSync, fork } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BENCH = `${ROOT}tests/bench`;
const BEST = `${ROOT}tests/fixtures/best-order.json`;
const SIZES = [60, 150, 500, 2000, 5000, 20_000];
const PEERS = ['dot', 'dot-rows', 'dagre', 'elkjs', 'd3-dag'];
const STARTS = 1000;
/** Longest time for one network, in seconds; who needed a quarter of it is not asked for a larger one. */
const PATIENCE = 100;
/** Longest time for all others together, in seconds: the whole bench ends within ten minutes. */
const ALL_PATIENCE = 510;
const begin = Date.now();
const secondsLeft = () => ALL_PATIENCE - (Date.now() - begin) / 1000;

const { module: bench } = await runnerImport(`${ROOT}scripts/bench-layout.ts`, {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
});
const args = process.argv.slice(2);
if (args.includes('--best')) storeBest();
else await main();

function storeBest() {
  const network = bench.builtNetwork();
  const best = Object.fromEntries(
    ['landscape', 'portrait'].map((orientation) => [orientation, bench.bestOrder(network, orientation, STARTS)]),
  );
  writeFileSync(BEST, `${JSON.stringify(best, null, 1)}\n`);
  for (const [orientation, { crossings, seed }] of Object.entries(best))
    console.log(`${orientation}: ${crossings} crossings (start ${seed} of ${STARTS})`);
}

async function main() {
  if (!existsSync(`${BENCH}/node_modules`)) {
    console.error('Installing the others in tests/bench …');
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: BENCH, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const real = await measureReal();
  const generated = [];
  const tired = new Map();
  for (const n of SIZES) generated.push(await measureSize(n, tired));
  countMaps(real);
  const result = { real, generated, ...derived(generated), machine: machine(), versions: versions() };
  if (args.includes('--json')) console.log(JSON.stringify(result, null, 1));
  else printTable(result);
}

async function measureReal() {
  const stored = JSON.parse(readFileSync(BEST, 'utf8'));
  const network = bench.builtNetwork();
  const real = {};
  for (const orientation of ['landscape', 'portrait']) {
    console.error(`the real network, ${orientation}`);
    const crossings = bench.orderReal(network, orientation);
    const peers = {};
    for (const name of PEERS) peers[name] = await askPeer(name, bench.layered(network, orientation), 3);
    real[orientation] = { crossings, crossingsBest: stored[orientation].crossings, peers };
  }
  return real;
}

/** Adds what the drawn map counts. Last of all: where no build has drawn it yet, that takes a minute which is not the others'. */
function countMaps(real) {
  for (const [orientation, counts] of Object.entries(real)) {
    const { crossings: drawnCrossings, labelOverlaps, trackOverlaps, foreignHits, bends } = bench.realMap(orientation);
    Object.assign(counts, { drawnCrossings, labelOverlaps, trackOverlaps, foreignHits, bends });
  }
}

async function measureSize(n, tired) {
  console.error(`${n} stations`);
  const network = bench.generatedNetwork(n);
  const runs = n <= 500 ? 5 : 3;
  const ours = { fast: bench.orderOurs(network, 'fast', runs), search: bench.orderOurs(network, 'search', 1) };
  const peers = {};
  for (const name of PEERS) {
    const reason = tired.get(name);
    peers[name] = reason ? nothing(reason) : await askPeer(name, bench.layered(network), n < 500 ? 3 : 1);
    if (!reason && (peers[name].ms ?? Number.POSITIVE_INFINITY) > PATIENCE * 250)
      tired.set(name, `not asked: at ${n} stations ${peers[name].note ?? `it took ${peers[name].ms} ms`}`);
  }
  return { n, ours, peers };
}

/** The entry of a peer without an order; the note says why. */
function nothing(note) {
  return { crossings: null, ms: null, holds: 'none', note };
}

/** Asks one peer in a process of its own, and ends it when it takes too long. */
function askPeer(name, ordering, runs) {
  const patience = Math.min(PATIENCE, secondsLeft());
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
      finish({ ...bench.judge(ordering, answer), ms: Math.round(answer.ms * 10) / 10 });
    });
    child.on('exit', (code) => finish(nothing(`failed: ended with ${code}: ${complaint.slice(0, 200)}`)));
    child.send({ ...bench.taskOf(ordering), runs });
  });
}

/** Ratios to dot, and how our time grows. */
function derived(generated) {
  const at = (size) => generated.find(({ n }) => n === size);
  const growth = Math.log10(at(20_000).ours.fast.ms / at(2000).ours.fast.ms);
  const ratios = generated.map(({ n, ours, peers }) => ({
    n,
    fastToDot: ratio(ours.fast.crossings, peers.dot.crossings),
    searchToDot: ratio(ours.search.crossings, peers.dot.crossings),
    searchToDotRows: ratio(ours.search.crossings, peers['dot-rows'].crossings),
    timesFasterThanDot: ratio(peers.dot.ms, ours.fast.ms),
  }));
  return { ratios, exponent: Math.round(growth * 100) / 100 };
}

function ratio(a, b) {
  return a === null || b === null || b === 0 ? null : Math.round((a / b) * 100) / 100;
}

function machine() {
  return { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
}

function versions() {
  const { dependencies } = JSON.parse(readFileSync(`${BENCH}/package.json`, 'utf8'));
  return dependencies;
}

function printTable({ real, generated, ratios, exponent, machine: where, versions: which }) {
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
  console.log('\nOurs to dot:');
  for (const row of ratios) console.log(`  ${JSON.stringify(row)}`);
  console.log(`Our time from 2,000 to 20,000 stations grows with exponent ${exponent}.`);
  console.log(JSON.stringify(where), JSON.stringify(which));
}
