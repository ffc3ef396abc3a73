/**
 * `npm run bench`: everything that is measured, in ten minutes at most. Builds the app, runs each part in a process of its own
 * with its share of the time, prints the targets and writes bench-results.json. `-- --write-docs` also puts the tables into
 * docs/performance.md; with `--no-run` it only does that, from what bench-results.json holds. `-- --parts=map,load` for some, `-- --seconds=300` for less.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { docsWith, figureTables, targetTable } from './bench-docs.mjs';
import { installPeers, machine, option, ROOT, versions } from './bench-kit.mjs';

const RESULTS = `${ROOT}bench-results.json`;
const DOCS = `${ROOT}docs/performance.md`;
/** Seconds of each part, in the order in which they run. What a part does not need, the last one gets. */
const SHARES = { layout: [150, '--brief'], routes: [60], load: [75], stand: [95], map: [165] };
const LONGEST = 585;
const TOTAL = Number(option('seconds', LONGEST));
/** Seconds between the end of a part's time and the end of its process. */
const GRACE = 10;

/** Seconds of one part; of a shorter run proportionally less. */
const shareOf = (name) => (SHARES[name][0] * TOTAL) / LONGEST;

const begin = Date.now();
const secondsLeft = () => TOTAL - (Date.now() - begin) / 1000;

/** Runs one part; what it had measured until then counts when it is ended. */
function runPart(name, seconds, extra, folder) {
  const out = join(folder, `${name}.json`);
  const child = spawn(
    process.execPath,
    [`${ROOT}scripts/bench-${name}.mjs`, `--seconds=${seconds}`, `--out=${out}`, ...extra],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
    },
  );
  return new Promise((resolve) => {
    let ended;
    const timer = setTimeout(
      () => {
        ended = `ended after ${Math.round(seconds + GRACE)} s`;
        // The group of this child: a browser that it started goes with it.
        process.kill(-child.pid, 'SIGKILL');
      },
      (seconds + GRACE) * 1000,
    );
    child.on('exit', (code) => {
      clearTimeout(timer);
      const result = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : {};
      const failed = code === 0 || ended ? ended : `failed with ${code}`;
      const note = [result.note, failed].filter(Boolean).join('; ');
      resolve({ ...result, ...(note ? { note } : {}) });
    });
  });
}

async function measureAll() {
  const wanted = String(option('parts', Object.keys(SHARES).join())).split(',');
  const missing = installPeers();
  if (missing) console.error(missing);
  console.error('Building the app …');
  await build({ root: ROOT, logLevel: 'error' });
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  const parts = {};
  const names = Object.keys(SHARES).filter((name) => wanted.includes(name));
  for (const [index, name] of names.entries()) {
    const [, ...extra] = SHARES[name];
    const share = shareOf(name);
    const later = names.slice(index + 1).reduce((sum, each) => sum + shareOf(each), 0);
    const seconds = Math.floor(Math.min(secondsLeft() - GRACE, Math.max(share, secondsLeft() - later - GRACE)));
    console.error(`\n${name}: ${seconds} s at most`);
    parts[name] =
      seconds < 15
        ? { note: 'not run: the time of the whole bench was up' }
        : await runPart(name, seconds, extra, folder);
  }
  rmSync(folder, { recursive: true });
  const browser = Object.values(parts).find((part) => part.browser)?.browser;
  return {
    day: new Date().toISOString().slice(0, 10),
    seconds: Math.round((Date.now() - begin) / 1000),
    machine: { ...machine(), browser: browser ? `Chromium ${browser}` : 'none' },
    versions: versions(),
    parts,
  };
}

let results;
if (option('no-run')) results = JSON.parse(readFileSync(RESULTS, 'utf8'));
else {
  results = await measureAll();
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
}
console.log(figureTables(results));
console.log(`\n${targetTable(results)}`);
for (const [name, { note }] of Object.entries(results.parts)) if (note) console.log(`${name}: ${note}`);
console.log(`\n${results.seconds} seconds, ${JSON.stringify(results.machine)}; everything is in bench-results.json`);
if (option('write-docs')) writeFileSync(DOCS, docsWith(readFileSync(DOCS, 'utf8'), results));
