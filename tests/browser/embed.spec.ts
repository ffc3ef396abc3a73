import type { Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { type FolderServer, serveFolder } from './folder-server.ts';
import { expect, test } from './page.ts';

// Each loads the app more than once: on a busy machine a minute is short.
test.describe.configure({ timeout: 180_000 });

/** Where the app is, and a foreign site on another origin that shows it. */
let app: FolderServer;
let guest: FolderServer;
test.beforeEach(async () => {
  app = await serveFolder('dist');
  guest = await serveFolder('tests/browser');
});
test.afterEach(async () => {
  await app.close();
  await guest.close();
});

/** Opens a foreign page with the web component and notes every message that reaches it. */
async function openGuest(page: Page, attributes: string) {
  guest.changed.set(
    '/gast.html',
    `<!doctype html><html lang="nl"><title>Gast</title><h1>Gast</h1>
     <script>window.heard = []; addEventListener('message', (event) => window.heard.push(event.data));</script>
     <script src="${app.origin}/onderwijs-routes.js" async></script>
     <onderwijs-routes ${attributes}></onderwijs-routes>`,
  );
  await page.goto(`${guest.origin}/gast.html`);
  await page.locator('iframe').waitFor();
  return page.frameLocator('iframe');
}

const inside = (page: Page) => page.mainFrame().childFrames()[0];

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

/** Does the frame show the whole app, without a scroll bar of its own? */
async function fits(page: Page) {
  const tall = await inside(page)?.evaluate(() => document.getElementById('app')?.getBoundingClientRect().height);
  return Math.abs((tall ?? 0) - (await heightOf(page))) <= 1;
}

test('a foreign page shows a journey at its full height and learns nothing but that height', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  const frame = await openGuest(page, 'van="havo" naar="leraar-po" titel="Routes"');
  await expect(frame.getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Voor decanen' })).toHaveCount(0);
  await expect.poll(() => fits(page)).toBe(true);
  const before = await heightOf(page);

  await frame.getByRole('button', { name: /^Pabo, voltijd/ }).click();
  await frame.getByRole('button', { name: /^Ja/ }).first().click();
  await expect.poll(async () => (await heightOf(page)) !== before).toBe(true);
  await expect.poll(() => fits(page)).toBe(true);

  const inner = inside(page);
  // The answers are in the address of the frame itself, as everywhere …
  expect(new URL(inner?.url() ?? '').hash).toMatch(/route=p-havo/);
  // … and what the page around it can see is what it wrote there itself.
  const seen = await page.evaluate(() => ({
    shadow: document.querySelector('onderwijs-routes')?.shadowRoot?.innerHTML ?? '',
    heard: (window as unknown as { heard: unknown[] }).heard, // set by the page above
    inside: document.querySelector('onderwijs-routes')?.shadowRoot?.querySelector('iframe')?.contentDocument ?? null,
  }));
  expect(seen.shadow).toContain('van=havo&amp;naar=leraar-po"');
  expect(seen.shadow.match(/<\w+/g)).toEqual(['<iframe']);
  expect(seen.shadow).not.toMatch(/route=/);
  expect(seen.inside).toBeNull();
  expect(seen.heard.length).toBeGreaterThan(1);
  for (const message of seen.heard) {
    expect(message).toEqual({ type: 'onderwijsroutes:hoogte', height: expect.any(Number) });
  }

  const stored = await inner?.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
  ]);
  expect(stored).toEqual([0, 0, '', 0, 0]);
});

test('the component listens to its own frame only, and skips what is no code', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  const frame = await openGuest(page, 'van=\'havo"&amp;x=1\' naar="leraar-po"');
  await expect(frame.getByRole('combobox', { name: 'Naar' })).toHaveValue(/Leraar/);
  await expect(frame.getByRole('combobox', { name: 'Van' })).toHaveValue('');
  expect(warnings.join()).toContain('van="havo"&x=1" is geen geldige code');
  await expect.poll(() => fits(page)).toBe(true);
  const height = await heightOf(page);
  await page.evaluate(() => postMessage({ type: 'onderwijsroutes:hoogte', height: 5000 }, '*'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await heightOf(page)).toBe(height);
});

test('a narrow frame fits its list and its map, and never chases its own height', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const frame = await openGuest(page, 'van="havo" naar="leraar-po"');
  await frame.getByRole('button', { name: 'Kaart' }).click();
  await expect(frame.getByRole('group', { name: /^Kaart van alle routes/ })).toBeVisible();
  await expect.poll(() => fits(page)).toBe(true);
  const height = await heightOf(page);
  await page.waitForTimeout(1000);
  expect(await heightOf(page)).toBe(height);
});

test('Insluiten makes a code that shows what was chosen, copies it, and has no axe violation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.origin });
  await page.goto(`${app.origin}/#/insluiten?v=1`);
  await page.getByRole('combobox', { name: 'Van' }).selectOption('havo');
  await page.getByRole('combobox', { name: 'Naar' }).selectOption('leraar-po');
  await page.getByRole('combobox', { name: 'Regio' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Kopieer de code' }).click();
  await expect(page.getByText('De code is gekopieerd.')).toBeVisible();
  const component = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByLabel(/^Zonder script/).check();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  const shown = page.frameLocator('iframe');
  await expect(shown.getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
  const { violations } = await axeOn(page).exclude('iframe').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const frame = await page.getByLabel('De code').inputValue();

  for (const code of [component, frame]) {
    guest.changed.set('/gast.html', `<!doctype html><title>Gast</title>${code}`);
    await page.goto(`${guest.origin}/gast.html`);
    await expect(page.frameLocator('iframe').getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
    expect(inside(page)?.url()).toMatch(/\?modus=embed&regio=progressus#/);
  }
});

test('Insluiten and the app in a frame have no axe violation in a narrow frame, and text may grow to 200 %', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['#/insluiten?v=1', '?modus=embed#/kaart?v=1&van=havo&naar=leraar-po']) {
    await page.goto('about:blank');
    await page.goto(`${app.origin}/${path}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id }) => `${path}: ${id}`)).toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  }
});

test('the example page shows the app', async ({ page }) => {
  await page.goto(`${app.origin}/voorbeeld-insluiten.html`);
  await expect(page.frameLocator('iframe').getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
  await expect.poll(() => fits(page)).toBe(true);
});
