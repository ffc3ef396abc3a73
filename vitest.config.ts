import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

/** Tests that need no real browser: *.test.ts in Node, *.test.tsx in jsdom. Playwright runs those of tests/browser/. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      testTimeout: 30_000,
      hookTimeout: 30_000,
      // Files of one worker share their modules: loading them anew for each file takes longer than the tests. What a
      // test changes outside itself (address, storage, clock), it puts back.
      isolate: false,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/browser/**'],
            environment: 'node',
          },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            include: ['tests/**/*.test.tsx'],
            exclude: ['tests/browser/**'],
            environment: 'jsdom',
            setupFiles: ['tests/dom-setup.ts'],
          },
        },
      ],
    },
  }),
);
