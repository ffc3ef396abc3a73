/**
 * `npm run bench:map`: builds the app with generated networks and measures in a browser, slowed down four times, how long
 * the frames of a drag and of a zoom last, and how long it takes until what was selected stands out. `-- 60 2000` for other sizes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview, runnerImport } from 'vite';
import { chromiumArgs, systemChromium } from './browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SLOWER = 4;
const NAMES = {
  'virtual:network': '\0virtual:network',
  'virtual:layout': '\0virtual:layout',
  'virtual:facts': '\0virtual:facts',
  'virtual:proof': '\0virtual:proof',
  'virtual:lines.css': '/@onderwijsroutes/lines.css',
};

const { module } = await runnerImport(`${ROOT}scripts/bench-map.ts`, {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
});
const executablePath = systemChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: chromiumArgs,
  chromiumSandbox: false,
});
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const rows = [];
for (const size of sizes.length > 0 ? sizes : [60, 150, 2000]) rows.push(await measure(size));
console.table(rows);
await browser.close();

/** The app with a network of `size` stations, in a folder of its own. */
async function buildWith(size, outDir) {
  const modules = module.generatedModules(size);
  const generated = {
    name: 'generated-network',
    resolveId: (id) => NAMES[id] ?? null,
    load: (id) => {
      const name = Object.keys(NAMES).find((key) => NAMES[key] === id);
      return name ? { code: modules[name] } : null;
    },
  };
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    plugins: [react(), generated],
    build: { outDir, emptyOutDir: true, cssCodeSplit: false, target: 'baseline-widely-available' },
  });
}

async function measure(size) {
  const outDir = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  await buildWith(size, outDir);
  const server = await preview({
    configFile: false,
    root: ROOT,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4299 },
    logLevel: 'error',
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const begin = Date.now();
  await page.goto(server.resolvedUrls.local[0]);
  await page.locator('svg[data-tier]').waitFor();
  const ready = Date.now() - begin;
  await page.waitForTimeout(2500); // the gestures load after the first paint
  const pan = await frames(page, async () => {
    await page.mouse.move(900, 500);
    await page.mouse.down();
    for (let step = 0; step < 60; step++) await page.mouse.move(900 - 6 * step, 500 + 2 * step);
    await page.mouse.up();
  });
  const zoom = await frames(page, async () => {
    await page.keyboard.down('Control');
    for (let step = 0; step < 30; step++) await page.mouse.wheel(0, step < 15 ? -60 : 60);
    await page.keyboard.up('Control');
  });
  const dim = await select(page);
  await page.close();
  await server.close();
  rmSync(outDir, { recursive: true });
  return { stations: size, readyMs: ready, panP95: pan, zoomP95: zoom, dimP50: dim };
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
  await page.waitForTimeout(1500);
  const gaps = times.slice(1).map((time, index) => time - times[index]);
  gaps.sort((a, b) => a - b);
  return Math.round(gaps[Math.floor(gaps.length * 0.95)] ?? 0);
}

/** The median time from a click on a station until the map is dimmed in the document, in milliseconds. */
async function select(page) {
  const taken = [];
  await page.locator('svg[data-tier] [role=button]').first().waitFor();
  for (let time = 0; time < 5; time++) {
    taken.push(
      await page.evaluate(async () => {
        const stations = [...document.querySelectorAll('svg[data-tier] [role=button]')];
        const station = stations[Math.floor(stations.length / 2)];
        const base = document.querySelector('svg[data-tier] g[class*=base]');
        const begin = performance.now();
        station.dispatchEvent(new MouseEvent('click', { bubbles: true, view: window }));
        while (!base.getAttribute('class').includes('dimmed')) await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - begin;
      }),
    );
    await page.evaluate(() => {
      location.hash = '#/kaart?v=1';
    });
    await page.waitForTimeout(800);
  }
  return Math.round(taken.sort((a, b) => a - b)[2]);
}
