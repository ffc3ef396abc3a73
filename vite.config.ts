import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataPlugin } from './scripts/data-plugin.ts';
import { offlinePlugin } from './scripts/offline-plugin.ts';
import { prerenderPlugin } from './scripts/prerender-plugin.ts';
import { sitePlugin } from './scripts/site-plugin.ts';
import { sizesPlugin } from './scripts/sizes-plugin.ts';
import { slimPdfPlugin } from './scripts/slim-pdf-plugin.ts';

const ENTRY = fileURLToPath(new URL('src/main.tsx', import.meta.url)).replaceAll('\\', '/');

/** What is known of a module while chunks are made: the modules that it loads by itself. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The modules that load with the entry, found at the first question of a build. */
let first: ReadonlySet<string> | undefined;

function loadedWithEntry(modules: Modules): ReadonlySet<string> {
  const found = new Set([ENTRY]);
  // A Set visits what is added while it is walked.
  for (const at of found) for (const id of modules.getModuleInfo(at)?.importedIds ?? []) found.add(id);
  return found;
}

/** How the app is built and served: relative addresses, so that dist/ works from any folder of any host. */
export default defineConfig({
  base: './',
  // Tests make no service worker, and need not wait for what makes it.
  plugins: [
    react(),
    dataPlugin(),
    sitePlugin(),
    prerenderPlugin(),
    sizesPlugin(),
    slimPdfPlugin(),
    process.env.VITEST ? [] : offlinePlugin(),
  ],
  build: {
    target: 'baseline-widely-available',
    // The style of a part comes with the part. Each declares the order of the layers, for the order in which they come
    // is that of the visitor.
    cssCodeSplit: true,
    // The published files of data/, which only the screen of the editors loads, have 770 kB.
    chunkSizeWarningLimit: 1_000,
    // Every browser of the target knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // It runs in a task of its own, as soon as it is there, and stays in the cache when only the app changes.
            { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 1 },
            {
              debugName: 'first load',
              // One chunk for all of ours that loads first: every lazy part that shares a module with it would else cut it in
              // pieces, which compress worse apart (4 kB) and are more requests.
              name: (id, modules) => {
                first ??= loadedWithEntry(modules);
                return first.has(id) ? 'index' : null;
              },
            },
          ],
        },
      },
    },
  },
});
