/**
 * What the benches share: their options, their time, the machine they ran on, the packages of others, a browser.
 * Every part takes `-- --seconds=N` (its share of time), `--out=FILE` (where the result so far stands, also when the part is
 * ended) and `--json` (prints the result).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { writeJson } from './bench-write.mjs';
import { chromiumArgs, systemChromium } from './browser.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BENCH = `${ROOT}tests/bench`;
/** Where the results of all parts stand, of this run and of earlier ones. */
export const RESULTS = `${ROOT}bench-results.json`;

/** What stands in a file, or this. */
export const readJson = (file, otherwise) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : otherwise);

/** `--name=value` of the command line, or `fallback`; a bare `--name` is true. */
export function option(name, fallback) {
  const found = process.argv.slice(2).find((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  if (found === undefined) return fallback;
  return found.includes('=') ? found.slice(found.indexOf('=') + 1) : true;
}

/** Seconds that are left of a share. */
export function clock(seconds) {
  const end = Date.now() + seconds * 1000;
  return () => (end - Date.now()) / 1000;
}

/**
 * Runs a part: `measure({ secondsLeft, save })`, which saves its result whenever there is more of it, and `print(result)`
 * for who started the part alone.
 */
export async function runPart({ seconds, measure, print }) {
  const file = option('out');
  let result = {};
  const save = (more) => {
    result = more;
    if (file) writeJson(file, result);
  };
  await measure({ secondsLeft: clock(Number(option('seconds', seconds))), save });
  if (option('json')) console.log(JSON.stringify(result, null, 1));
  else if (!file) print(result);
}

/** Kind of machine; nothing that says whose it is. */
export const machine = () => ({ system: `${platform()} ${arch()}`, cores: cpus().length, node: process.version });

/** The packages of others with their exact versions. */
export const versions = () => JSON.parse(readFileSync(`${BENCH}/package.json`, 'utf8')).dependencies;

/** Installs the packages of others when they are not there. `null`, or why they are not there now. */
export function installPeers() {
  const isThere = Object.keys(versions()).every((name) => existsSync(`${BENCH}/node_modules/${name}/package.json`));
  if (isThere) return null;
  console.error('Installing the others in tests/bench …');
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: BENCH,
      stdio: 'ignore',
      timeout: 120_000,
    });
    return null;
  } catch {
    return 'the others could not be installed in tests/bench (no network?): ours is measured alone';
  }
}

/** A browser that draws as a machine without a graphics card does; WebGL in software, for who needs it. */
export function launch() {
  const executablePath = systemChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...chromiumArgs.filter((each) => each !== '--disable-gpu'),
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-gpu-compositing',
      '--disable-gpu-rasterization',
      '--js-flags=--expose-gc',
    ],
    chromiumSandbox: false,
  });
}

/** Bytes of heap that a page uses after a collection, and how many nodes and listeners it has. */
export async function memoryOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heapMB: Math.round(of('JSHeapUsedSize') / 1e5) / 10, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Is there a build of the app to look at? */
export const hasBuild = () => existsSync(`${ROOT}dist/index.html`);
