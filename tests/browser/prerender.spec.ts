import type { Page } from '@playwright/test';
import { hashOf } from '../../scripts/csp.mjs';
import { expect, test } from './page.ts';

/** Everything that React or the page complains of. */
function complaintsOf(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  return found;
}

/** The app has taken the page over: it answers a press. */
async function isTakenOver(page: Page) {
  await expect(async () => {
    const filter = page.getByRole('button', { name: 'Wat je ziet' });
    await filter.click();
    await expect(filter).toHaveAttribute('aria-expanded', 'true', { timeout: 500 });
  }).toPass();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('heading, planner, map and twin can be read, and one page holds every step and station', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Onderwijsroutes', level: 1 })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Naar' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'De kaart als lijst' })).toBeVisible();
    const names = (orientation: string) => page.locator(`section[data-orientation="${orientation}"] svg text`);
    await expect(names('landscape').filter({ hasText: 'Havodiploma' }).first()).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(names('portrait').filter({ hasText: 'Havodiploma' }).first()).toBeVisible();
    await expect(page.locator('section[data-orientation="landscape"]')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('link', { name: 'één pagina' }).click();
    await expect(page.getByRole('heading', { name: 'Wat je nodig hebt' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Leraar basisonderwijs' }).first().click();
    await expect(page.locator(':target')).toContainText(/leraar basisonderwijs/i);
  });
});

test('the app takes over the written page without a difference and without a shift', async ({ page }) => {
  const complaints = complaintsOf(page);
  // The font comes after the first paint, as on a slow network: what stands in for it takes the same room.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    const keep = (list: PerformanceObserverEntryList) =>
      shifts.push(...list.getEntries().map((entry) => (entry as unknown as { readonly value: number }).value)); // a layout shift
    new PerformanceObserver(keep).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./');
  await expect(page.locator('[data-pane="both"]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => (window as unknown as { readonly shifts: readonly number[] }).shifts);
  expect(shifts).toEqual([]);
  await isTakenOver(page);
  expect(complaints).toEqual([]);
});

test('a button that is pressed before the app is there is pressed again when it is', async ({ page }) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/assets\/index-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('main').getByRole('button', { name: 'Routewijzer' }).click();
  letGo();
  await expect(page).toHaveURL(/#\/routewijzer/);
});

test('a written page that differs from the app is noticed', async ({ page, uncaught }) => {
  const complaints = complaintsOf(page);
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<h1>Onderwijsroutes', '<h1>Iets anders');
    await route.fulfill({ response, body });
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Onderwijsroutes', level: 1 })).toBeVisible();
  expect(complaints.length).toBeGreaterThan(0);
  // What React mended is the fault that was planted.
  expect(uncaught.join('\n')).toMatch(/Minified React error #418/);
  uncaught.length = 0;
});

test('a link shows nothing of another page while the app is on its way, and then its own', async ({ page }) => {
  const complaints = complaintsOf(page);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/assets\/index-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./#/kaart?v=1&van=havo&naar=leraar-po', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'Onderwijsroutes', level: 1 })).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  letGo();
  await expect(page.getByRole('region', { name: 'Routes' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Van' })).toHaveValue(/^Havo/);
  expect(complaints).toEqual([]);
});

test('what stands inside a page is named by its hash, and what somebody puts into it is refused and noticed', async ({
  page,
  request,
  violations,
}) => {
  for (const name of ['./', './alles.html']) {
    const html = await (await request.get(name)).text();
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy"/);
    expect(html).not.toMatch(/<[^>]* style=|<[^>]* on[a-z]+=|unsafe-inline/);
    const inside = [...html.matchAll(/<(?:style|script)>([\s\S]*?)<\/(?:style|script)>/g)].map(([, text = '']) => text);
    expect(inside).toHaveLength(name === './' ? 2 : 0);
    for (const text of inside) expect(html).toContain(hashOf(text));
    // Nothing that the first paint waits for is another file.
    if (name === './') expect(html).not.toMatch(/<link(?![^>]* disabled)[^>]*rel="stylesheet"|<script src=/);
  }
  await page.goto('./');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>zonder beleid</p>');
    } catch {
      // Trusted Types refuse it where the browser knows them.
    }
  });
  await expect.poll(() => violations.length).toBe(2);
  expect(violations.join('\n')).toMatch(/style-src/);
  expect(violations.join('\n')).toMatch(/require-trusted-types-for/);
  violations.length = 0;
  await expect(page.getByRole('heading', { name: 'Onderwijsroutes', level: 1 })).toBeVisible();
});
