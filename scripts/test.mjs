/**
 * `npm test`: every check, one line each, then what took longest, and a last line that sums the tests. `npm run test:all`
 * looks at more screens. The output of a step is shown when the step fails, else only its notes. A step that fails outside
 * a test counts as one failed test, so the last line never says "0 failed" about a run that is not good.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results');
/** The projects of Vitest, each with a report of its own. */
const PROJECTS = ['unit', 'dom'];
const vitestReport = (project) => join(results, `vitest-${project}.json`);
const playwrightReport = join(results, 'playwright.json');

const NOTHING = { passed: 0, failed: 0, skipped: 0 };

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Every test of Vitest with its seconds and its place. */
function timesOfVitest() {
  const files = PROJECTS.flatMap((project) => readReport(vitestReport(project))?.testResults ?? []);
  return files.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, duration }) => ({
      seconds: (duration ?? 0) / 1000,
      name: `${relative(root, name)}: ${title}`,
    })),
  );
}

/** Every test of a suite of Playwright with its seconds and its place. */
function timesOfSuite({ suites = [], specs = [], file }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ results }) =>
      results.map(({ duration }) => ({ seconds: duration / 1000, name: `tests/browser/${file}: ${title}` })),
    ),
  );
  return [...own, ...suites.flatMap(timesOfSuite)];
}

const timesOfPlaywright = () => (readReport(playwrightReport)?.suites ?? []).flatMap(timesOfSuite);

function countVitest(project) {
  const report = readReport(vitestReport(project));
  if (!report) return NOTHING;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

function countPlaywright() {
  const stats = readReport(playwrightReport)?.stats;
  if (!stats) return NOTHING;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * How many of them run at once, by the cores that each keeps busy: one more than two cores, for each waits now and then for
 * a disk, and tests in a browser for a page. Those have one neighbour at most: what is left of the tests without a browser.
 */
const CAPACITY = 3;

/** A project of Vitest: one worker, which makes modules and jsdom once for all of its files. */
const testsOf = (project) => ({
  name: project,
  command: 'vitest',
  args: [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport(project)}`,
  ],
  count: () => countVitest(project),
});

/**
 * What takes longest begins as soon as it may. `needs` names steps without which this one cannot run, `after` those that
 * must have ended, well or not.
 */
const STEPS = [
  testsOf('unit'),
  { name: 'build', command: 'vite', args: ['build', '--logLevel', 'warn'] },
  {
    name: 'format and lint',
    command: 'biome',
    args: ['ci', '--error-on-warnings', '--max-diagnostics=100', '--colors=off'],
  },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'data', command: 'node', args: ['scripts/check-data.mjs'] },
  testsOf('dom'),
  { name: 'unused code', command: 'knip', args: ['--no-progress'] },
  { name: 'budgets', command: 'node', args: ['scripts/budgets.mjs'], needs: ['build'] },
  // The search for the map, if there is none yet, is done once.
  { name: 'single file', command: 'node', args: ['scripts/build-single.mjs'], after: ['build'] },
  {
    name: 'browser',
    command: 'playwright',
    args: ['test'],
    count: countPlaywright,
    needs: ['build'],
    after: ['single file'],
    cores: 2,
  },
];

/** Colour codes around every character make captured output unreadable. */
const { FORCE_COLOR: _colour, ...plainEnv } = process.env;

/** Runs a command to its end: `{ good, output }`. */
function run(command, args) {
  const windows = process.platform === 'win32';
  const program = command === 'node' ? process.execPath : join('node_modules', '.bin', command);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...plainEnv, NO_COLOR: '1', ...(process.argv.includes('--all') ? { TEST_ALL: '1' } : {}) },
    shell: windows && command !== 'node',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream].setEncoding('utf8').on('data', (text) => {
      said[stream] += text;
    });
  return new Promise((resolve) => {
    const end = (good, reason = '') => resolve({ good, output: `${said.stdout}\n${said.stderr}\n${reason}`.trim() });
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs one step, prints its line and returns `{ name, ok, passed, failed, skipped }`. */
async function runStep(step, brokenSteps) {
  const missing = step.needs?.find((name) => brokenSteps.has(name));
  if (missing) {
    console.log(`FAILED   ${step.name}: not run, for it needs the step "${missing}"`);
    return { ...NOTHING, name: step.name, ok: false, failed: 1 };
  }
  const begin = performance.now();
  const { good, output } = await run(step.command, step.args);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const counted = step.count?.() ?? NOTHING;
  const ok = good && counted.failed === 0;
  if (!ok) console.log(output);
  const tests = step.count ? `  ${counted.passed} passed` : '';
  for (const [note] of ok ? output.matchAll(/\bnote: .*/g) : []) console.log(`         ${note}`);
  console.log(`${ok ? 'ok    ' : 'FAILED'}   ${step.name}  ${seconds} s${tests}`);
  const failed = ok ? 0 : Math.max(1, counted.failed);
  return { name: step.name, ok, passed: counted.passed, failed, skipped: counted.skipped };
}

/** Runs every step, each as soon as what it waits for has ended and there is room; in the order in which they ended. */
async function runAll() {
  const waiting = [...STEPS];
  const running = new Map();
  const done = [];
  const broken = new Set();
  const hasEnded = (name) => done.some((result) => result.name === name);
  const mayBegin = (step) => [...(step.needs ?? []), ...(step.after ?? [])].every(hasEnded);
  while (waiting.length + running.size > 0) {
    let room = CAPACITY - [...running.keys()].reduce((busy, { cores = 1 }) => busy + cores, 0);
    for (const step of waiting.filter(mayBegin)) {
      if ((step.cores ?? 1) > room) break;
      room -= step.cores ?? 1;
      waiting.splice(waiting.indexOf(step), 1);
      running.set(
        step,
        runStep(step, broken).then((result) => ({ step, result })),
      );
    }
    const { step, result } = await Promise.race(running.values());
    running.delete(step);
    if (!result.ok) broken.add(result.name);
    done.push(result);
  }
  return { done, broken };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const begin = performance.now();
const { done, broken } = await runAll();

console.log('\nthe ten slowest tests');
const slowest = [...timesOfVitest(), ...timesOfPlaywright()].sort((a, b) => b.seconds - a.seconds).slice(0, 10);
for (const { seconds, name } of slowest) console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
console.log(`all steps together: ${Math.round((performance.now() - begin) / 1000)} s`);

const total = (key) => done.reduce((sum, result) => sum + result[key], 0);
if (broken.size > 0) console.log(`\nfailing steps: ${[...broken].join(', ')}`);
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
console.log(`\ntests: ${total('passed')} passed, ${total('failed')} failed${skipped}`);
process.exitCode = broken.size > 0 ? 1 : 0;
