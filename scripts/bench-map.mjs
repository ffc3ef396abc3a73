/**
 * `npm run bench:map`: the map of the app beside React Flow, cytoscape, sigma and plain React SVG, with the same stations at
 * the same places, in a browser that is slowed down: time until it is there, until what was selected stands out, until a
 * filter has come through, the frames of a drag and of a zoom, and the heap. `-- --sizes=real,2000` for some sizes only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, loadConfigFromFile, runnerImport } from 'vite';
import { median, quantile, ratio, round } from './bench-figures.mjs';
import { installPeers, launch, memoryOf, option, ROOT, runPart } from './bench-kit.mjs';
import { buildPages } from './bench-pages.mjs';
import { serve } from './serve-brotli.mjs';

const SIZES = ['real', 150, 2000, 10_000];
const OTHERS = ['react-svg', 'react-flow', 'cytoscape', 'sigma'];
/** Longest time until a map is there, in milliseconds; who needs it is not asked for a larger one. */
const PATIENCE = 25_000;
/** The app fetches its gestures after the first paint, and everyone may settle, in milliseconds. */
const SETTLE = 1500;

async function measure({ secondsLeft, save }) {
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  const { module } = await runnerImport(`${ROOT}scripts/bench-map.ts`, {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
  });
  const missing = installPeers();
  // Loading a module of the app has set this to development: what is built after that would carry React's checks.
  process.env.NODE_ENV = 'production';
  await buildApp(module.benchModules(), join(folder, 'ours'));
  if (!missing) await buildPages(OTHERS, join(folder, 'others'));
  const sizes = String(option('sizes', SIZES.join()))
    .split(',')
    .map((each) => (each === 'real' ? each : Number(each)));
  const data = new Map(sizes.map((size) => [String(size), module.benchData(size)]));
  const server = await serve(folder, { extra: (path) => dataScript(path, data) });
  const browser = await launch();
  const runs = [];
  const tired = new Map();
  const result = () => ({
    browser: browser.version(),
    ...(missing ? { note: missing } : {}),
    sizes: sizes.map((size) => summary(size, data.get(String(size)), runs, tired)),
  });
  try {
    const visits = plan(sizes, missing ? ['ours'] : ['ours', ...OTHERS]);
    for (const [index, visit] of visits.entries()) {
      if (secondsLeft() < 12) {
        save({ ...result(), note: [missing, leftOut(visits.slice(index), runs)].filter(Boolean).join('; ') });
        break;
      }
      if (tired.has(visit.name)) continue;
      console.error(`${visit.name}, ${visit.size}, ${visit.rates[0]}× slower`);
      const measured = await look(browser, server.address, visit, secondsLeft());
      if (measured.note && visit.name !== 'ours') tired.set(visit.name, `at ${visit.size}: ${measured.note}`);
      runs.push({ ...visit, ...measured });
      save(result());
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Everybody in turn, never one after himself: what tells most first, what makes it surer last. */
function plan(sizes, names) {
  const visits = (rates, some) => some.flatMap((size) => names.map((name) => ({ size, name, rates })));
  const telling = [150, 2000, 'real', 10_000].filter((size) => sizes.includes(size));
  const ordered = [...telling, ...sizes.filter((size) => !telling.includes(size))];
  const few = ordered.filter((size) => size !== 10_000);
  return [...visits([4], ordered), ...visits([1], few), ...visits([6], few), ...visits([4], few), ...visits([4], few)];
}

/** What was not asked at all, for want of time; a second visit only makes a figure surer. */
function leftOut(visits, runs) {
  const cellOf = ({ size, rates }) => `${size} at ${rates[0]}×`;
  const asked = new Set(runs.map((run) => `${run.name} ${cellOf(run)}`));
  const left = visits.filter((visit) => !asked.has(`${visit.name} ${cellOf(visit)}`));
  const names = (cell) => new Set(left.filter((visit) => cellOf(visit) === cell).map(({ name }) => name));
  const cells = [...new Set(left.map(cellOf))].map((cell) => `${cell} (${[...names(cell)].join(', ')})`);
  return cells.length > 0 ? `not asked for want of time: ${cells.join('; ')}` : 'no second visit for want of time';
}

/** The script that gives a page its network: `/ours/bench-2000.js`, `/others/bench-2000.js`. */
function dataScript(path, data) {
  const [, who, size] = /^\/(ours|others)\/bench-(\w+)\.js$/.exec(path) ?? [];
  if (!who) return undefined;
  const { app, others } = data.get(size);
  return `globalThis.BENCH = JSON.parse(${JSON.stringify(JSON.stringify(who === 'ours' ? app : others))});`;
}

/** The app as it is built, but with its network from a script. */
async function buildApp(modules, outDir) {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, `${ROOT}vite.config.ts`);
  const names = Object.fromEntries(
    Object.keys(modules).map((name) => [
      name,
      name.endsWith('.css') ? '/@onderwijsroutes/bench-lines.css' : `\0bench:${name}`,
    ]),
  );
  const ofBench = {
    name: 'bench-network',
    enforce: 'pre',
    resolveId: (id) => names[id] ?? (Object.values(names).includes(id) ? id : null),
    load: (id) => {
      const name = Object.keys(names).find((key) => names[key] === id);
      return name ? { code: modules[name] } : null;
    },
  };
  await build({
    ...config,
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [ofBench, config.plugins],
    build: { ...config.build, outDir, emptyOutDir: true },
  });
}

/** Runs in the page before its own scripts: says when the map is there, and times what is done to it. */
function inPage() {
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  const look = () => {
    if (globalThis.benchPage?.isReady()) globalThis.benchReady = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  /** Milliseconds from an act until it stands in the document (or on the canvas), and until the frame after that. */
  globalThis.benchTimed = async (name, on) => {
    const begin = performance.now();
    globalThis.benchPage.act(name, on);
    while (!globalThis.benchPage.isDone(name, on) && performance.now() - begin < 8000) await nextTask();
    const commit = performance.now() - begin;
    await new Promise((resolve) => requestAnimationFrame(() => nextTask().then(resolve)));
    return { commit, paint: performance.now() - begin };
  };
}

/** The same of the app: its stations are pressed as a person does, its filter is the first of the lines. */
function inApp() {
  const stations = () => document.querySelectorAll('svg[data-tier] [role=button]');
  const base = () => document.querySelector('svg[data-tier] g[class*=base]');
  const inSight = () => document.querySelector('[class*=legendSum]').textContent;
  let before = '';
  globalThis.benchPage = {
    isReady: () => stations().length > 0,
    act: (name, on) => {
      before = inSight();
      if (name === 'filter') document.querySelector('[class*=filters] fieldset:last-of-type input').click();
      else if (on) {
        const all = stations();
        all[Math.floor(all.length / 2)].dispatchEvent(new MouseEvent('click', { bubbles: true, view: window }));
      } else location.hash = '#/kaart?v=1';
    },
    isDone: (name, on) =>
      name === 'filter' ? inSight() !== before : base().getAttribute('class').includes('dimmed') === on,
  };
}

/** One visit: `{ ready, heapMB, acts: { rate: { dim, dimPaint, filter, pan, zoom } } }`, or a note why not. */
async function look(browser, address, { size, name, rates }, seconds) {
  const isOurs = name === 'ours';
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const file = isOurs ? 'index' : name;
  // The network comes first, then the scripts of the page: both are deferred and keep their order.
  await page.route(`**/${file}.html*`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<head>', `<head><script defer src="./bench-${size}.js"></script>`);
    await route.fulfill({ response, body: html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '') });
  });
  if (isOurs) await page.addInitScript(inApp);
  await page.addInitScript(inPage);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: rates[0] });
  const figures = {};
  try {
    const patience = Math.min(PATIENCE, seconds * 1000);
    await page.goto(`${address}${isOurs ? 'ours' : 'others'}/${file}.html${isOurs ? '#/kaart?v=1' : ''}`, {
      timeout: patience,
    });
    await page.waitForFunction(() => globalThis.benchReady, null, { timeout: patience, polling: 100 });
    const ready = await page.evaluate(() => globalThis.benchReady);
    await page.waitForTimeout(SETTLE);
    const { heapMB } = await memoryOf(session);
    Object.assign(figures, { ready, heapMB });
    await within(touch(page, isOurs, figures), Math.min(40_000, seconds * 1000));
    return figures;
  } catch (error) {
    return { ...figures, note: `ended: ${String(error.message).split('\n')[0].slice(0, 80)}` };
  } finally {
    await context.close();
  }
}

const within = (promise, milliseconds) =>
  Promise.race([
    promise,
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`took more than ${Math.round(milliseconds / 1000)} s`)), milliseconds).unref();
    }),
  ]);

/** Fills in what it measures as soon as it is there. */
async function touch(page, isOurs, figures) {
  figures.pan = await frames(page, async () => {
    await page.mouse.move(900, 500);
    await page.mouse.down();
    for (let step = 0; step < 40; step++) await page.mouse.move(900 - 6 * step, 500 + 2 * step);
    await page.mouse.up();
  });
  figures.zoom = await frames(page, async () => {
    if (isOurs) await page.keyboard.down('Control');
    for (let step = 0; step < 20; step++) await page.mouse.wheel(0, step < 10 ? -60 : 60);
    if (isOurs) await page.keyboard.up('Control');
  });
  const selected = await acts(page, 'select', 4);
  figures.dim = median(selected.map(({ commit }) => commit));
  figures.dimPaint = median(selected.map(({ paint }) => paint));
  if (isOurs) {
    await page.locator('button[class*=legendButton][aria-expanded]').first().click({ timeout: 8000 });
    await page.locator('[class*=filters] input').first().waitFor({ timeout: 8000 });
  }
  const filtered = await acts(page, 'filter', 3);
  figures.filter = median(filtered.map(({ commit }) => commit));
}

/** Does something, and undoes it, so many times; only the doing counts. */
async function acts(page, name, times) {
  const taken = [];
  for (let time = 0; time < times; time++) {
    taken.push(await page.evaluate((what) => globalThis.benchTimed(what, true), name));
    await page.evaluate((what) => globalThis.benchTimed(what, false), name);
    await page.waitForTimeout(100);
  }
  return taken;
}

/** The 95th percentile of the time between frames while something is done, in milliseconds. */
async function frames(page, act) {
  await page.evaluate(() => {
    const times = [];
    const tick = (now) => {
      times.push(now);
      window.ticking = requestAnimationFrame(tick);
    };
    window.times = times;
    window.ticking = requestAnimationFrame(tick);
  });
  await act();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(window.ticking);
    return window.times;
  });
  await page.waitForTimeout(400);
  return quantile(
    times.slice(1).map((time, index) => time - times[index]),
    0.95,
  );
}

/** Per contestant and slowness the medians of the visits. */
function summary(size, { stations, segments }, runs, tired) {
  const FIGURES = ['ready', 'dim', 'dimPaint', 'filter', 'pan', 'zoom', 'heapMB'];
  const ofSize = runs.filter((run) => run.size === size);
  const rates = [4, 1, 6].map((rate) => {
    const contestants = {};
    for (const name of ['ours', ...OTHERS]) {
      const visits = ofSize.filter((run) => run.name === name && run.rates[0] === rate);
      const note =
        visits.find((visit) => visit.note)?.note ??
        (visits.length === 0 ? (tired.get(name) ?? 'not asked') : undefined);
      contestants[name] = {
        ...Object.fromEntries(
          FIGURES.map((figure) => [figure, round(median(visits.map((visit) => visit[figure] ?? Number.NaN)))]),
        ),
        visits: visits.length,
        ...(note ? { note } : {}),
      };
    }
    return { rate, contestants };
  });
  return { size, stations, segments, rates };
}

function print({ sizes, note }) {
  for (const { size, stations, segments, rates } of sizes ?? []) {
    for (const { rate, contestants } of rates) {
      if (Object.values(contestants).every(({ visits }) => visits === 0)) continue;
      console.log(`\n${size} (${stations} stations, ${segments} segments), ${rate}× slower; milliseconds and MB`);
      console.table(contestants);
      const { ours, ...others } = contestants;
      for (const [name, other] of Object.entries(others))
        if (other.dim) console.log(`  ${name}: selecting takes ${ratio(other.dim, ours.dim)} times as long as ours`);
    }
  }
  if (note) console.log(note);
}

await runPart({ seconds: 400, measure, print });
