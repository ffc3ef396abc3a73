import type { Plugin } from 'vite';
import type { ManifestOptions } from 'vite-plugin-pwa';

/** Name, colours and icons under which a phone or laptop installs the app. Addresses are relative to the page. */
const MANIFEST: Partial<ManifestOptions> = {
  id: './',
  name: 'Onderwijsroutes',
  short_name: 'Onderwijsroutes',
  description: 'Kies waar je nu bent en waar je heen wilt. Je ziet je routes naar werken in het onderwijs.',
  lang: 'nl',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#F8FBFD',
  theme_color: '#F8FBFD',
  categories: ['education'],
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [{ name: 'Routewijzer', url: './#/routewijzer' }],
};

/**
 * Chunks that few people need, by their names without the hash: kept at first use instead of after the first visit.
 * `scripts/budgets.mjs` fails when one that is kept needs one that is not.
 */
const AT_FIRST_USE = [
  'StandApp',
  'EditorScreen',
  // What the screen of the editors asks for: the rules of the data, the published files, tables.
  'check',
  'csv',
  'data-changes',
  'data-files',
  'data-records',
  'field-shape',
  'overlay',
  'read-text',
  '_virtual_published',
  'CheckScreen',
  'NewerOffer',
  'published',
  'take-newer',
];

/** What is kept after the first visit: the app itself. Open data, pictures and examples stay with the host. */
const KEPT = ['index.html', 'assets/**/*.{js,css,woff2}', 'icon.svg'];

/** Makes the web manifest, and the service worker of src/service-worker.ts with the list of what it keeps. */
export async function offlinePlugin(): Promise<Plugin[]> {
  // Loading it takes a second, and tests do without.
  const { VitePWA } = await import('vite-plugin-pwa');
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    // src/view/offline registers it, after the page has loaded.
    injectRegister: false,
    includeManifestIcons: false,
    manifest: MANIFEST,
    injectManifest: {
      globPatterns: KEPT,
      // The style sheet of the first load stands in the page.
      globIgnores: ['assets/index-????????.css', ...AT_FIRST_USE.map((name) => `assets/${name}-????????.js`)],
      // Every name in assets/ carries the hash of its content.
      dontCacheBustURLsMatching: /^assets\//,
      rollupFormat: 'iife',
      sourcemap: false,
    },
  });
}
