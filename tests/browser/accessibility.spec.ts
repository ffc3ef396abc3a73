import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, takenOver, test } from './page.ts';
import { STATES } from './states.ts';
import { tooSmall } from './targets.ts';

const SCREENS = { phone: { width: 390, height: 844 }, laptop: { width: 1440, height: 900 } } as const;
const SCHEMES = ['light', 'dark'] as const;

/** States that a spec of their own lets axe look at. */
const ELSEWHERE = new Set([
  'vergelijk',
  'bord',
  'vakken',
  'regio',
  'insluiten',
  'redactie',
  'controleren',
  'segment',
  'line',
]);

/**
 * `npm test` looks at every other state once, each time on another screen and in another theme; `npm run test:all` at every
 * state on every screen in both themes.
 */
const LOOKS = Object.entries(SCREENS).flatMap(([size, viewport]) =>
  SCHEMES.map((scheme) => ({ size, viewport, scheme })),
);

/** Follows a link inside the page, until what it leads to has been drawn in the place of what was there. */
async function follow(page: Page, hash: string) {
  const before = await page.getByRole('main').textContent();
  await page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        addEventListener('hashchange', () => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), {
          once: true,
        });
        location.hash = to;
      }),
    hash,
  );
  await expect(page.getByRole('main')).not.toHaveText(before ?? '');
}

/** These states one after the other on one page, which loads anew only for another query. */
async function walk(page: Page, paths: readonly string[], look: (path: string) => Promise<void>) {
  for (const [at, path] of paths.entries()) {
    if (at > 0 && path.startsWith('#') && new URL(page.url()).search === '') await follow(page, path);
    else {
      await page.goto('about:blank');
      await page.goto(`./${path}`);
      await takenOver(page);
    }
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByText('Even laden')).toHaveCount(0);
    await look(path);
  }
}

for (const [turn, { size, viewport, scheme }] of LOOKS.entries()) {
  const isTurn = (name: string, index: number) => index % LOOKS.length === turn && !ELSEWHERE.has(name);
  test.describe(`${size}, ${scheme}`, () => {
    test.use({ viewport, colorScheme: scheme });
    for (const isNow of [true, false]) {
      const states = Object.entries(STATES).filter(([name], index) => isTurn(name, index) === isNow);
      const names = states.map(([name]) => name).join(', ');
      test(`no axe violation in ${names}`, { tag: isNow ? [] : ['@all'] }, async ({ page }) => {
        // On a busy machine axe needs half a minute for a screen with the map.
        test.setTimeout(60_000 * states.length);
        await walk(
          page,
          states.map(([, path]) => path),
          async (path) => expect.soft(await faultsOf(page), path).toEqual([]),
        );
      });
    }
  });
}

test('at 320 px nothing scrolls sideways, also with text at 200 %, and what is pressed is 44 px, but links in a sentence', async ({
  page,
}) => {
  // Every state, one after the other.
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await walk(page, Object.values(STATES), async (path) => {
    expect.soft(await tooSmall(page), path).toEqual([]);
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(wider, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  });
});

test('planted faults are found: axe does look, and a button that is too small is seen', async ({ page }) => {
  await page.goto('./#/privacy?v=1');
  await page.getByRole('heading', { name: 'Privacy' }).waitFor();
  expect(await tooSmall(page)).toEqual([]);
  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { textContent: 'Klein' });
    button.style.height = '30px';
    document.querySelector('main')?.append(button, Object.assign(document.createElement('img'), { src: 'icon.svg' }));
  });
  expect(await tooSmall(page)).toEqual([expect.stringContaining('button "Klein"')]);
  expect(await faultsOf(page)).toEqual([expect.stringContaining('image-alt')]);
});
