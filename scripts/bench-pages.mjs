import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { BENCH } from './bench-kit.mjs';

/** Builds the pages of others with these names into `outDir`. */
export async function buildPages(names, outDir) {
  await build({
    configFile: false,
    root: `${BENCH}/pages`,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: names.map((name) => `${BENCH}/pages/${name}.html`) },
    },
  });
}
