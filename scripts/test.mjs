/**
 * `npm test`: every check, one line each, and a last line that sums the tests. `npm run test:all` looks at more screens.
 * The output of a step is shown when the step fails. A step that fails outside a test counts as one failed test, so
 * the last line never says "0 failed" about a run that is not good.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results');
const vitestReport = join(results, 'vitest.json');
const playwrightReport = join(results, 'playwright.json');

const NOTHING = { passed: 0, failed: 0, skipped: 0 };

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function countVitest() {
  const report = readReport(vitestReport);
  if (!report) return NOTHING;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

function countPlaywright() {
  const stats = readReport(playwrightReport)?.stats;
  if (!stats) return NOTHING;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** In the order of what fails fastest. `needs` names a step without which this one cannot run. */
const STEPS = [
  {
    name: 'format and lint',
    command: 'biome',
    args: ['ci', '--error-on-warnings', '--max-diagnostics=100', '--colors=off'],
  },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'data', command: 'node', args: ['scripts/check-data.mjs'] },
  {
    name: 'unit and dom',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: countVitest,
  },
  { name: 'build', command: 'vite', args: ['build', '--logLevel', 'warn'] },
  { name: 'single file', command: 'node', args: ['scripts/build-single.mjs'] },
  { name: 'budgets', command: 'node', args: ['scripts/budgets.mjs'], needs: 'build' },
  { name: 'unused code', command: 'knip', args: ['--no-progress'] },
  { name: 'browser', command: 'playwright', args: ['test'], count: countPlaywright, needs: 'build' },
];

/** Colour codes around every character make captured output unreadable. */
const { FORCE_COLOR: _colour, ...plainEnv } = process.env;

function spawn(command, args) {
  const windows = process.platform === 'win32';
  const program = command === 'node' ? process.execPath : join('node_modules', '.bin', command);
  return spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...plainEnv, NO_COLOR: '1', ...(process.argv.includes('--all') ? { TEST_ALL: '1' } : {}) },
    maxBuffer: 256 * 1024 * 1024,
    shell: windows && command !== 'node',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs one step, prints its line and returns `{ name, ok, passed, failed, skipped }`. */
function runStep(step, brokenSteps) {
  if (brokenSteps.has(step.needs)) {
    console.log(`FAILED   ${step.name}: not run, for it needs the step "${step.needs}"`);
    return { ...NOTHING, name: step.name, ok: false, failed: 1 };
  }
  const begin = performance.now();
  const child = spawn(step.command, step.args);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const counted = step.count?.() ?? NOTHING;
  const ok = child.status === 0 && counted.failed === 0;
  if (!ok) console.log([child.stdout, child.stderr, child.error?.message].filter(Boolean).join('\n').trim());
  const tests = step.count ? `  ${counted.passed} passed` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'}   ${step.name}  ${seconds} s${tests}`);
  const failed = ok ? 0 : Math.max(1, counted.failed);
  return { name: step.name, ok, passed: counted.passed, failed, skipped: counted.skipped };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const done = [];
const broken = new Set();
for (const step of STEPS) {
  const result = runStep(step, broken);
  if (!result.ok) broken.add(result.name);
  done.push(result);
}

const total = (key) => done.reduce((sum, result) => sum + result[key], 0);
if (broken.size > 0) console.log(`\nfailing steps: ${[...broken].join(', ')}`);
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
console.log(`\ntests: ${total('passed')} passed, ${total('failed')} failed${skipped}`);
process.exitCode = broken.size > 0 ? 1 : 0;
