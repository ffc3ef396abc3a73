/**
 * `npm run diff:data -- A B` and `npm run effect:data -- A B`: loads scripts/compare-data.ts through Vite's module runner,
 * as scripts/check-data.mjs does. The first argument is the function; the number that it returns is the exit code.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('compare-data.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const [command, ...argv] = process.argv.slice(2);
process.exitCode = await module[command === 'effect' ? 'effect' : 'diff'](argv);
