/** What the map bench looks at: the app with a network of any size, the pages of others, and a server for both. */
import { join } from 'node:path';
import { build, loadConfigFromFile, runnerImport } from 'vite';
import { ROOT } from './bench-kit.mjs';
import { OTHERS } from './bench-map-plan.mjs';
import { buildPages } from './bench-pages.mjs';
import { serve } from './serve-brotli.mjs';

/**
 * Builds everything into `folder` and serves it. Answers the server, `counts` (`stations` and `segments` per size) and
 * `scriptFor(name, size)`, the script that gives the page of somebody its network.
 */
export async function serveMaps(folder, { sizes, withOthers }) {
  const { module } = await runnerImport(`${ROOT}scripts/bench-map.ts`, {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
  });
  // Loading a module of the app has set this to development: what is built after that would carry React's checks.
  process.env.NODE_ENV = 'production';
  await buildApp(module.benchModules(), join(folder, 'ours'));
  if (withOthers) await buildPages(OTHERS, join(folder, 'others'));
  const counts = new Map(sizes.map((size) => [size, { stations: null, segments: null }]));
  const scripts = new Map();
  const scriptFor = (name, size) => {
    if (!scripts.has(size)) {
      const { stations, segments, app, others } = module.benchData(size);
      counts.set(size, { stations, segments });
      scripts.set(size, { ours: scriptOf(app), others: scriptOf(others) });
    }
    return scripts.get(size)[name === 'ours' ? 'ours' : 'others'];
  };
  return { server: await serve(folder), counts, scriptFor };
}

const scriptOf = (network) => `globalThis.BENCH = JSON.parse(${JSON.stringify(JSON.stringify(network))});`;

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
