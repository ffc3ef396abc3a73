/**
 * `npm run bench`: everything that is measured, in ten minutes at most. Builds the app, runs each part in a process of its own
 * with its share of the time, one after the other, prints the targets and writes bench-results.json after every part: a run
 * that is ended leaves what it has. `-- --write-docs` also puts the tables into docs/performance.md; with `--no-run` it only does
 * that, from what bench-results.json holds. `-- --parts=map,load` for some (the others keep their figures), `-- --seconds=300` for less,
 * `-- --parts=map --rest` for the cells of the map that no target reads, those with the oldest figures first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { docsWith, figureTables, notesOf, targetTable } from './bench-docs.mjs';
import { installPeers, machine, option, RESULTS, ROOT, readJson, versions } from './bench-kit.mjs';
import { merged } from './bench-merge.mjs';
import { writeJson } from './bench-write.mjs';

const DOCS = `${ROOT}docs/performance.md`;
/** Seconds of each part, in the order in which they run. What a part does not need, the last one gets. */
const SHARES = { layout: [120, '--brief'], routes: [35], load: [65], stand: [60], map: [265] };
const NAMES = Object.keys(SHARES);
/** Seconds of everything; what the shares leave is for the install check and the build. */
const LONGEST = 570;
const TOTAL = Number(option('seconds', LONGEST));
/** Seconds between the end of a part's time and the end of its process. */
const GRACE = 10;

/** Seconds of one part; of a shorter run proportionally less. */
const shareOf = (name) => (SHARES[name][0] * TOTAL) / LONGEST;

const begin = Date.now();
const secondsLeft = () => TOTAL - (Date.now() - begin) / 1000;

/** The part that runs: its group of processes is ended with this one. */
let running;

/** Runs one part; what it had measured until then counts when it is ended. */
function runPart(name, seconds, folder) {
  const extra = [...SHARES[name].slice(1), ...(option('rest') ? ['--rest'] : [])];
  const out = join(folder, `${name}.json`);
  const child = spawn(
    process.execPath,
    [`${ROOT}scripts/bench-${name}.mjs`, `--seconds=${seconds}`, `--out=${out}`, ...extra],
    { stdio: ['ignore', 'ignore', 'inherit'], detached: true },
  );
  return new Promise((resolve) => {
    let ended;
    const end = (why) => {
      ended = why;
      // The group of this child: a browser that it started goes with it.
      process.kill(-child.pid, 'SIGKILL');
    };
    running = () => end('ended by hand');
    const timer = setTimeout(() => end(`ended after ${Math.round(seconds + GRACE)} s`), (seconds + GRACE) * 1000);
    child.on('exit', (code) => {
      clearTimeout(timer);
      running = undefined;
      const result = readJson(out, {});
      const failed = code === 0 || ended ? ended : `failed with ${code}`;
      const note = [result.note, failed].filter(Boolean).join('; ');
      resolve({ ...result, ...(note ? { note } : {}) });
    });
  });
}

/** What is known of this run, without its parts. */
const head = () => ({
  day: new Date().toISOString().slice(0, 10),
  run: new Date(begin).toISOString(),
  seconds: Math.round((Date.now() - begin) / 1000),
  machine: machine(),
  versions: versions(),
});

async function measureAll() {
  const wanted = String(option('parts', NAMES.join())).split(',');
  const missing = installPeers();
  if (missing) console.error(missing);
  console.error('Building the app …');
  await build({ root: ROOT, logLevel: 'error' });
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  let results = readJson(RESULTS, { parts: {} });
  let isOver = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      isOver = true;
      running?.();
    });
  const names = NAMES.filter((name) => wanted.includes(name));
  for (const [index, name] of names.entries()) {
    if (isOver) break;
    const later = names.slice(index + 1).reduce((sum, each) => sum + shareOf(each), 0);
    const seconds = Math.floor(Math.min(secondsLeft() - GRACE, Math.max(shareOf(name), secondsLeft() - later - GRACE)));
    console.error(`\n${name}: ${seconds} s at most`);
    const part =
      seconds < 15 ? { note: 'not run: the time of the whole bench was up' } : await runPart(name, seconds, folder);
    console.error(`${name} is over; ${Math.round(secondsLeft())} s are left`);
    results = merged(results, head(), { [name]: part });
    writeJson(RESULTS, results);
  }
  rmSync(folder, { recursive: true });
  return results;
}

const results = option('no-run') ? readJson(RESULTS, { parts: {} }) : await measureAll();
console.log(figureTables(results));
console.log(`\n${targetTable(results)}`);
for (const note of notesOf(results)) console.log(note);
console.log(`\n${results.seconds} seconds, ${JSON.stringify(results.machine)}; everything is in bench-results.json`);
if (option('write-docs')) writeFileSync(DOCS, docsWith(readFileSync(DOCS, 'utf8'), results));
