import { existsSync } from 'node:fs';
import { defineConfig, firefox } from '@playwright/test';
import { chromiumArgs, systemChromium } from './scripts/browser.mjs';

const PORT = Number(process.env.TEST_PORT ?? 4199);
const baseURL = `http://127.0.0.1:${PORT}/`;
const executablePath = systemChromium();

// Playwright drives only a Firefox of its own, which `npx playwright install firefox` fetches where that can be had.
const hasFirefox = existsSync(firefox.executablePath());
// Each worker reads this file too.
if (!hasFirefox && process.env.TEST_WORKER_INDEX === undefined && !process.env.VITEST)
  console.log('Firefox: not found, so the journeys run in Chromium alone');

/** Journeys in a real browser against the built app; run `npm run build` first. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  // Playwright empties this folder at each start, so the reports stand beside it.
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine that stands still for a moment is no fault of the app; what fails twice is. A second try is counted as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // What `npm test` leaves to `npm run test:all`: more screens of what it has seen once.
  ...(process.env.TEST_ALL ? {} : { grepInvert: /@all/ }),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    // To keep one of every test costs a second of each; `npx playwright test --trace on` makes one at will.
    trace: 'on-first-retry',
    // Each test is a first visit, and would fetch the whole app once more; offline.spec.ts allows it.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: chromiumArgs,
          chromiumSandbox: false,
        },
      },
    },
    ...(hasFirefox
      ? [
          {
            name: 'firefox',
            use: { browserName: 'firefox' as const },
            testMatch: ['**/journeys.spec.ts', '**/keyboard.spec.ts'],
          },
        ]
      : []),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
