/** The search in a browser that is slowed down four times: what a phone needs after one more answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './bench-kit.mjs';
import { serve } from './serve-brotli.mjs';

const ENTRY = '\0bench:search';

/** Medians and 95th percentiles in milliseconds, over every start and goal of the real network. */
export async function againSlowly(launch) {
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  process.env.NODE_ENV = 'production';
  await buildSearch(folder);
  const server = await serve(folder, {
    extra: (path) => (path === '/' ? '<!doctype html><title>search</title>' : undefined),
  });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(server.address);
    await page.addScriptTag({ url: `${server.address}search.js` });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await page.evaluate(() => globalThis.searchAgain());
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** The search with the real network in one script; asks every start for every third goal. */
async function buildSearch(outDir) {
  const code = `
import { network } from 'virtual:network';
import { goalsOf, startsOf } from '/src/domain/goals.ts';
import { findItineraries } from '/src/domain/search.ts';
import { FACTS, isNumberFact } from '/src/model/vocabulary.ts';
const valueOf = (fact) => (isNumberFact(fact) ? 30 : FACTS[fact].values[0]);
globalThis.searchAgain = () => {
  const today = '2026-11-28';
  const times = [];
  startsOf(network).forEach(({ id }, index) => {
    const holdings = [{ station: id, when: { kind: 'heeft' } }];
    goalsOf(network).filter((_, position) => (position + index) % 3 === 0).forEach((goal) => {
      const to = { kind: 'station', station: goal.id };
      const { missing } = findItineraries(network, { holdings, facts: {} }, to, { today });
      const [fact] = missing;
      if (fact === undefined) return;
      const facts = { [fact]: valueOf(fact) };
      const begin = performance.now();
      findItineraries(network, { holdings, facts }, to, { today });
      times.push(performance.now() - begin);
    });
  });
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(10 * times[Math.floor(times.length * share)]) / 10;
  return { queries: times.length, p50: at(0.5), p95: at(0.95) };
};`;
  const search = {
    name: 'bench-search',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? code : null),
  };
  const { dataPlugin } = await import('vite').then(({ runnerImport }) =>
    runnerImport(`${ROOT}scripts/data-plugin.ts`, { configFile: false, root: ROOT, logLevel: 'error' }).then(
      ({ module }) => module,
    ),
  );
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    plugins: [search, dataPlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: { search: ENTRY }, output: { entryFileNames: '[name].js', format: 'iife' } },
    },
  });
}
