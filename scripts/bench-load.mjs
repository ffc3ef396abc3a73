/**
 * `npm run bench:load`: the first visit over an applied slow 4G connection (1.6 Mbit/s, 150 ms there and back) with a
 * processor that is four times slower: the built app, the same page without its scripts, and the maps of React Flow and
 * cytoscape. Then the first press, and what a second visit fetches. Needs dist/.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { median, ratio, round } from './bench-figures.mjs';
import { hasBuild, installPeers, launch, ROOT, runPart } from './bench-kit.mjs';
import { buildPages } from './bench-pages.mjs';
import { visitorOf } from './bench-visitor.mjs';
import { serve } from './serve-brotli.mjs';

/** Slow 4G, as the server sends: milliseconds, bytes per second. */
const SLOW_4G = { latency: 150, rate: 1_600_000 / 8 };
const SLOWER = 4;
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true };
const VISITS = 3;
/** Long after the last paint of the slowest page, in milliseconds. */
const QUIET = 2500;
const OTHERS = ['react-flow', 'cytoscape'];

/** Runs in the page first of all: gathers what the browser tells about paint, shift and long tasks. */
function watch() {
  const seen = { fcp: null, lcp: null, cls: 0, longTasks: [], events: [] };
  const on = (type, take, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  on('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  on('longtask', ({ startTime, duration }) => seen.longTasks.push({ startTime, duration }));
  on('event', ({ interactionId, duration }) => interactionId && seen.events.push(duration), { durationThreshold: 16 });
  globalThis.benchSeen = seen;
}

/** Slows a page down. */
const slow = (send) => send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const bytesOf = (sent) => sent.reduce((sum, { bytes }) => sum + bytes, 0);

/** One first visit, and with `again` a second one of the same person. */
async function visit(browser, server, { path, press, again }) {
  const visitor = await visitorOf(browser, PHONE);
  server.slow(SLOW_4G);
  try {
    const page = await visitor.open(slow);
    server.sent();
    await page.go(`${server.address}${path}`, `(${watch})()`);
    const beforeLoad = bytesOf(server.sent());
    await pause(QUIET);
    const seen = await page.evaluate('benchSeen');
    const blocked = seen.longTasks.filter(({ startTime }) => startTime >= (seen.fcp ?? 0));
    return {
      kB: beforeLoad / 1000,
      fcp: seen.fcp ?? Number.NaN,
      lcp: seen.lcp ?? Number.NaN,
      cls: Math.round(seen.cls * 10_000) / 10_000,
      tbt: blocked.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      inp: press ? await pressed(page, press) : Number.NaN,
      secondVisitBytes: again ? await secondVisit({ visitor, page, server, path }) : Number.NaN,
    };
  } finally {
    server.slow();
    await visitor.close();
  }
}

/** The time of the slowest event of one press, as the browser counts it: until the next paint; 16 where it is less. */
async function pressed(page, selector) {
  if (!(await page.press(selector))) return Number.NaN;
  await pause(1200);
  return page.evaluate('Math.max(16, ...benchSeen.events)');
}

/** How long the worker may take to be there, in milliseconds. */
const WORKER = 15_000;

/** Bytes that go over the wire when the same person comes back, the worker being there. */
async function secondVisit({ visitor, page, server, path }) {
  server.slow();
  await Promise.race([page.evaluate('navigator.serviceWorker?.ready.then(() => true)'), pause(WORKER)]);
  await pause(1500);
  await page.close();
  server.sent();
  const second = await visitor.open();
  await second.go(`${server.address}${path}`);
  await pause(1500);
  const sent = server.sent();
  for (const { path: file, bytes } of sent) console.error(`second visit fetched ${file}: ${bytes} bytes`);
  return bytesOf(sent);
}

/** The page of dist/ without scripts: as it was served, or before there was anything to see in it as it came to be. */
async function withoutScripts(browser, server) {
  const strip = (html) =>
    html
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '')
      .replace(/<noscript>[\s\S]*?<\/noscript>/g, '');
  const served = readFileSync(`${ROOT}dist/index.html`, 'utf8');
  if (served.includes('<svg')) return { html: strip(served), note: 'the served HTML without its scripts' };
  const page = await browser.newPage({ viewport: { width: PHONE.width, height: PHONE.height } });
  await page.goto(server.address);
  await page.locator('main').waitFor();
  await page.waitForTimeout(2000);
  const html = await page.content();
  await page.close();
  return { html: strip(html), note: 'dist/index.html shows nothing without scripts: the page as it came to be' };
}

/** The pages of others, with the stations of the real network. */
async function buildPeers(outDir) {
  const { module } = await runnerImport(`${ROOT}scripts/bench-map.ts`, {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
  });
  process.env.NODE_ENV = 'production';
  await buildPages(OTHERS, outDir);
  const data = `<head><script>globalThis.BENCH = ${JSON.stringify(module.benchData(150).others)};</script>`;
  return new Map(
    OTHERS.map((name) => [`/${name}.html`, readFileSync(join(outDir, `${name}.html`), 'utf8').replace('<head>', data)]),
  );
}

async function measure({ secondsLeft, save }) {
  if (!hasBuild()) {
    save({ note: 'there is no dist/index.html; run `npm run build` first' });
    return;
  }
  const missing = installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  const peers = missing ? new Map() : await buildPeers(folder);
  const browser = await launch();
  const own = await serve(`${ROOT}dist`, { extra: (path) => (path === '/static.html' ? bare.html : undefined) });
  const theirs = await serve(folder, { extra: (path) => peers.get(path) });
  let bare = { html: '' };
  try {
    bare = await withoutScripts(browser, own);
    const pages = [
      { name: 'ours', server: own, path: '', press: 'main button', again: true },
      { name: 'without scripts', server: own, path: 'static.html' },
      ...[...peers.keys()].map((path) => ({ name: path.slice(1, -5), server: theirs, path: path.slice(1) })),
    ];
    const runs = Object.fromEntries(pages.map(({ name }) => [name, []]));
    const notes = [missing, bare.note].filter(Boolean);
    for (let round_ = 0; round_ < VISITS; round_++) {
      for (const page of pages) {
        if (secondsLeft() < 15) continue;
        console.error(`${page.name}, visit ${round_ + 1}`);
        const figures = await visit(browser, page.server, { ...page, again: page.again && round_ === 0 }).catch(
          (error) => {
            notes.push(`${page.name}: ${String(error.message).split('\n')[0].slice(0, 80)}`);
            return null;
          },
        );
        if (figures) runs[page.name].push(figures);
        save({ browser: browser.version(), pages: summary(runs), note: notes.join('; ') });
      }
    }
  } finally {
    await browser.close();
    await own.close();
    await theirs.close();
    rmSync(folder, { recursive: true });
  }
}

const FIGURES = ['kB', 'fcp', 'lcp', 'cls', 'tbt', 'inp', 'secondVisitBytes'];

const summary = (runs) =>
  Object.fromEntries(
    Object.entries(runs).map(([name, visits]) => [
      name,
      {
        visits: visits.length,
        ...Object.fromEntries(FIGURES.map((each) => [each, round(median(visits.map((one) => one[each])))])),
      },
    ]),
  );

function print({ pages = {}, note }) {
  console.log('First visit, slow 4G, 4× slower: kB before load, milliseconds, bytes of a second visit');
  console.table(pages);
  for (const [name, { fcp }] of Object.entries(pages)) {
    const times = name === 'ours' ? null : ratio(pages.ours?.fcp, fcp);
    if (times !== null) console.log(`  FCP of ours is ${times} times that of ${name}`);
  }
  if (note) console.log(note);
}

await runPart({ seconds: 110, measure, print });
