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

/**
 * Parts that load later and have much in common. What such a part shares with any other goes into one chunk of its family,
 * the first one that fits: a file for every few modules that have the same users would be 37 requests for a card, and each
 * takes 6 ms of a phone to ask for, however small.
 */
const FAMILIES: readonly (readonly [name: string, parts: RegExp])[] = [
  ['soon', /\/(?:OpenedCard|ItineraryList|journey-of|Routewijzer)\.tsx?$/],
  ['moving', /\/moving\.ts$/],
  ['compared', /\/Compare(?:Toggle|Tray)\.tsx$/],
  ['listing', /\/Checklist\.tsx$/],
  ['comparing', /\/CompareScreen\.tsx$/],
  ['sharing', /\/ShareDialog\.tsx$/],
  ['sheets', /\/(?:Handout|BoardScreen)\.tsx$/],
  ['about', /\/(?:Words|Privacy|Access|Proof|Embed)Screen\.tsx$/],
  ['sources', /\/(?:Check|Region|Sources)Screen\.tsx$/],
];

/** What is known of a module while chunks are made: the modules that it loads by itself, and those it may load later. */
interface Modules {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

/** A module with all that `next` names of what was found. A Set visits what is added while it is walked. */
function reachedFrom(root: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([root]);
  for (const at of found) for (const id of next(at)) found.add(id);
  return found;
}

/** Per module the parts that load later and need it. */
function laterUsers(modules: Modules): ReadonlyMap<string, readonly string[]> {
  const now = (id: string) => modules.getModuleInfo(id)?.importedIds ?? [];
  const later = (id: string) => modules.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
  const all = reachedFrom(ENTRY, (id) => [...now(id), ...later(id)]);
  const users = new Map<string, string[]>();
  for (const part of new Set([...all].flatMap(later)))
    for (const id of reachedFrom(part, now)) users.set(id, [...(users.get(id) ?? []), part]);
  return users;
}

let users: ReadonlyMap<string, readonly string[]> | undefined;

/** The family whose chunk holds a module, if any. Who uses what is found at the first question of a build. */
function familyOf(id: string, modules: Modules): string | null {
  users ??= laterUsers(modules);
  const parts = users.get(id) ?? [];
  const family = FAMILIES.find(([, members]) => parts.some((part) => members.test(part)));
  return family && parts.length > 1 ? family[0] : null;
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
            { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 20 },
            // All of ours that loads first in one: every lazy part that shares a module with it would else cut it in pieces,
            // which compress worse apart (4 kB) and are more requests.
            { name: 'index', tags: ['$initial'], priority: 10 },
            // A group takes what its modules need along, so that each family has one of its own, after those before it.
            ...FAMILIES.map(([name], place) => ({
              debugName: name,
              name: (id: string, modules: Modules) => (familyOf(id, modules) === name ? name : null),
              priority: FAMILIES.length - place,
            })),
          ],
        },
      },
    },
  },
});
