import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import viteConfig from './vite.config.ts';

/**
 * Files that make the map as the build does, in a minute of search where nobody has made it yet: last, for `npm test`
 * builds meanwhile.
 */
const NEEDS_MAP = /tests\/layout\/(?:pictures|english-map)\.test\.ts$/;

class MapLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const base = await super.sort(files);
    const needsMap = ({ moduleId }: TestSpecification) => Number(NEEDS_MAP.test(moduleId.replaceAll('\\', '/')));
    return base.sort((a, b) => needsMap(a) - needsMap(b));
  }
}

/** Tests that need no real browser: *.test.ts in Node, *.test.tsx in jsdom. Playwright runs those of tests/browser/. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Three times the slowest test on two cores. What draws a map that nobody has searched for yet has its own limit.
      testTimeout: 30_000,
      hookTimeout: 30_000,
      sequence: { sequencer: MapLast },
      // Files of one worker share their modules: loading them anew for each file takes longer than the tests. What a
      // test changes outside itself (address, storage, clock), it puts back. On two cores Vitest has one worker, which
      // makes jsdom once for all files; `npm test` runs both projects side by side.
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
