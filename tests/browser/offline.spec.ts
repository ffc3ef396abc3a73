import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HEADER_POLICY } from '../../scripts/csp.mjs';
import { type FolderServer, serveFolder } from './folder-server.ts';
import { expect, takenOver, test } from './page.ts';

const JOURNEY = '#/kaart?v=1&van=havo&naar=leraar-po';
const WORKER = '/service-worker.js';

// Each loads the app more than once: on a busy machine a minute is short.
test.describe.configure({ timeout: 180_000 });

test.use({ serviceWorkers: 'allow' });

/** The host of this test alone: each test has its own origin, so no worker of another test is there. */
let host: FolderServer;
test.beforeEach(async () => {
  host = await serveFolder('dist');
});
test.afterEach(() => host.close());

async function visit(page: Page, path = '') {
  await page.goto(`${host.origin}/${path}`);
  await expect(page.getByRole('heading', { name: 'Onderwijsroutes', exact: true })).toBeVisible();
  await takenOver(page);
}

/** Waits until the app is kept whole and the page is in the hands of the worker. */
async function kept(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What a host has after the next version was put there. */
function deploy(title: string) {
  const worker = readFileSync(`dist${WORKER}`, 'utf8');
  const revised = worker.replace(/"revision":"\w+","url":"index.html"/, `"revision":"${title}","url":"index.html"`);
  expect(revised).not.toBe(worker);
  host.changed.set(WORKER, revised);
  const html = readFileSync('dist/index.html', 'utf8');
  host.changed.set('/index.html', html.replace(/<title>.*<\/title>/, `<title>${title}</title>`));
}

const checkForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const coming = registration?.installing;
    if (!coming) return;
    await new Promise<void>((resolve) => {
      coming.addEventListener('statechange', () => resolve());
    });
  });

const offer = (page: Page) => page.getByText('Er is een nieuwe versie. Nu gebruiken?');

test('after one visit everything works without network: every screen, a journey, and print', async ({
  page,
  context,
}) => {
  await visit(page);
  await kept(page);
  await context.setOffline(true);
  await host.close();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.reload();
  await takenOver(page);
  await page.getByRole('combobox', { name: 'Van' }).fill('havod');
  await page.getByRole('option').first().click();
  await page.getByRole('combobox', { name: 'Naar' }).fill('leraar basis');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: /^Pabo, voltijd/ }).click();
  await expect(page.getByRole('heading', { name: 'Wat je nodig hebt' }).first()).toBeVisible();
  for (const screen of [
    'routewijzer',
    'vergelijk',
    'decaan',
    'vakken',
    'regio',
    'bronnen',
    'woorden',
    'controle',
    'insluiten',
  ]) {
    await page.evaluate((id) => {
      location.hash = `#/${id}?v=1`;
    }, screen);
    await expect(page.getByRole('main').locator('h2, h3, legend').first(), screen).toBeVisible();
    await expect(page.getByRole('alert'), screen).toHaveCount(0);
  }
  await page.goto(`${host.origin}/?regio=progressus${JOURNEY}`);
  await expect(page.getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print de kaart' }).click();
  await expect(page.locator('html[data-print="kaart"]')).toBeAttached();
  expect(faults).toEqual([]);
});

test('a new version is offered, taken when the visitor says so, and the answers stay', async ({ page }) => {
  await visit(page, JOURNEY);
  await kept(page);
  deploy('tweede');
  await checkForUpdate(page);
  await expect(offer(page)).toBeVisible();
  await expect(page).not.toHaveTitle('tweede');
  await page.getByRole('button', { name: 'Gebruik nieuwe versie' }).click();
  await expect(page).toHaveTitle('tweede');
  await expect(page.getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('a new version of which a file is missing is not offered, and the old one goes on', async ({ page, context }) => {
  await visit(page, JOURNEY);
  await kept(page);
  // Not there at all, and on a host that answers with its start page instead.
  for (const missing of ['weg.svg', 'weg.html']) {
    deploy('kapot');
    host.changed.set('/weg.html', '<!doctype html><title>Start</title>');
    host.changed.set(WORKER, `${host.changed.get(WORKER)}`.replace('"url":"icon.svg"', `"url":"${missing}"`));
    await checkForUpdate(page);
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return { waiting: registration?.waiting ?? null, caches: (await caches.keys()).length };
    });
    expect(state).toEqual({ waiting: null, caches: 1 });
  }
  await expect(offer(page)).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page).not.toHaveTitle('kapot');
  await expect(page.getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
});

test('a part that a new version took away: the page says so, reloads when asked, and keeps the answers', async ({
  page,
}) => {
  const part = readFileSync(`dist${WORKER}`, 'utf8').match(/assets\/SourcesScreen-[^"]+\.js/)?.[0];
  host.changed.set(`/${part}`, null);
  await visit(page, JOURNEY);
  await page.getByRole('link', { name: 'Bronnen' }).click();
  await expect(
    page.getByText('Dit deel is vernieuwd. Laad de pagina opnieuw. Je antwoorden blijven staan.'),
  ).toBeVisible();
  host.changed.clear();
  await page.getByRole('button', { name: 'Laad opnieuw' }).click();
  await expect(page.getByRole('heading', { name: 'Bronnen' })).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/naar=leraar-po&van=havo/);
});

test('who saves data keeps nothing, and inside another site nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: location.search === '' } });
  });
  for (const path of ['', '?modus=embed']) {
    await visit(page, path);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 500))));
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  }
});

test('the page and its worker start under the policy that the examples for hosts send; what a phone installs and what is shown with a shared link is there, in Dutch', async ({
  page,
  request,
}) => {
  host.headers.set('content-security-policy', HEADER_POLICY);
  const violations: string[] = [];
  await page.exposeFunction('report', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { report } = window as unknown as { report: (text: string) => void }; // exposed above
      report(`${event.violatedDirective}: ${event.sourceFile}`);
    });
  });
  await visit(page);
  await kept(page);
  expect(violations).toEqual([]);

  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(`${host.origin}/${address}`)).json();
  expect(manifest).toMatchObject({ name: 'Onderwijsroutes', lang: 'nl', display: 'standalone', start_url: './' });
  const purposes = manifest.icons.map(({ purpose }: { purpose: string }) => purpose);
  expect(purposes).toEqual(expect.arrayContaining(['any', 'maskable']));
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  for (const file of [...manifest.icons.map(({ src }: { src: string }) => src), card, touch]) {
    expect((await request.get(`${host.origin}/${file}`)).status(), file).toBe(200);
  }
  await expect(page.locator('meta[property="og:description"]')).toHaveAttribute('content', /^Kies waar je nu bent/);
});
