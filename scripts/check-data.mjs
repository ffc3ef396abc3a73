/**
 * `npm run check:data`: loads scripts/check-data.ts through Vite's module runner, so that it may import the TypeScript
 * of src/ as it is. Arguments go to its `main`; the number that `main` returns is the exit code.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('check-data.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
