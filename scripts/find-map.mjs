/**
 * Puts what the search for the map found beside the code (scripts/found-map.json), so that a build draws the map in
 * seconds. A build for which it does not fit searches again, so nothing is wrong when this was forgotten.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('build-data.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
  root,
});
console.log(module.keepFoundMap(root));
