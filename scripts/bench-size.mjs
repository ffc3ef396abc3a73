/** How much of our own code the page loads for what others are loaded for. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from './bench-kit.mjs';

const ENTRY = '\0bench:size';

/** Kilobytes (1 kB = 1000 bytes) of these exports together, by module: minified, brotli. `{ '/src/a.ts': 'a' }`. */
export async function kilobytesOf(modules) {
  const code = Object.entries(modules).map(
    ([path, name]) => `import { ${name} } from '${path}'; globalThis.${name} = ${name};`,
  );
  const entry = {
    name: 'bench-size',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? code.join('\n') : null),
  };
  const { output } = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    plugins: [entry],
    build: { write: false, rolldownOptions: { input: { size: ENTRY } } },
  });
  const bytes = output.map((chunk) => (chunk.type === 'chunk' ? brotliCompressSync(chunk.code).length : 0));
  return Math.round(bytes.reduce((sum, each) => sum + each, 0) / 10) / 100;
}
