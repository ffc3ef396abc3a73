import type { Page } from '@playwright/test';
import { expect, takenOver, test } from './page.ts';

/** Opens the app and collects what must not happen: page errors and requests to another origin. */
async function open(page: Page, path = '') {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== '127.0.0.1' && url.protocol !== 'data:') faults.push(`request to ${url.origin}`);
  });
  await page.goto(`./${path}`);
  await expect(page.getByRole('heading', { name: 'Onderwijsroutes' })).toBeVisible();
  await takenOver(page);
  return faults;
}

async function choose(page: Page, field: 'Van' | 'Naar', text: string) {
  const input = page.getByRole('combobox', { name: field });
  await input.fill(text);
  await page.getByRole('option').first().click();
}

const PHONE = { width: 390, height: 844 };

test.describe('a pupil on a phone', () => {
  test.use({ viewport: PHONE });

  test('finds the map one tap away, plans from havo to leraar basisonderwijs, and sees verdict, needs and gains', async ({
    page,
  }) => {
    const faults = await open(page);
    await page.getByRole('button', { name: 'Kaart' }).click();
    await expect(page.getByRole('group', { name: /^Kaart van alle routes/ })).toBeVisible();
    await page.getByRole('button', { name: 'Lijst', exact: true }).click();
    await choose(page, 'Van', 'havod');
    await choose(page, 'Naar', 'leraar basis');
    await expect(page.getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
    await page.getByRole('button', { name: /^Pabo, voltijd/ }).click();
    await expect(page.getByRole('heading', { name: 'Wat je nodig hebt' }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Wat je krijgt' }).first()).toBeVisible();
    await expect(page.getByText(/bevoegdheid leraar basisonderwijs/)).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('answers an open question on the spot and the verdict moves', async ({ page }) => {
    await open(page, '#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd');
    const verdict = page.locator('strong').first();
    const before = await verdict.textContent();
    await page.getByRole('button', { name: /^Ja/ }).first().click();
    await expect(verdict).not.toHaveText(before ?? '');
  });
});

test('a career switcher answers the Routewijzer and gets routes that fit', async ({ page }) => {
  const faults = await open(page);
  await page.getByRole('link', { name: 'Routewijzer' }).click();
  await page.getByText('Ik wil overstappen').click();
  await page.getByRole('button', { name: 'Alles: 2 minuten' }).click();
  await page.getByText('Hbo-bachelor of hbo-master').first().click();
  await page.getByRole('button', { name: 'Volgende' }).click();
  const skip = page.getByRole('button', { name: 'Sla over' });
  const done = page.getByRole('heading', { name: 'Dit zijn je routes' });
  // At most sixteen questions: a seventeenth is a fault.
  for (let asked = 2; asked <= 16 && !(await done.isVisible()); asked++) {
    const question = await page.locator('form h2').textContent();
    await skip.click();
    await expect(page.locator('main h2').first()).not.toHaveText(question ?? '');
  }
  await expect(page.getByRole('heading', { name: 'Dit zijn je routes' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /kan / }).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a decaan opens a station from the map with the keyboard and finds source and date', async ({ page }) => {
  const faults = await open(page);
  const station = page.locator('#station-leraar-po');
  await station.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Zo kom je hier/ })).toBeVisible();
  await page.getByText('Bronnen en data').click();
  await expect(page.getByText(/nog niet door een mens/).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('Terug undoes opening an itinerary, and a link brings it back', async ({ page }) => {
  await open(page, '#/kaart?v=1&van=havo&naar=leraar-po');
  await page.getByRole('button', { name: /^Pabo, voltijd/ }).click();
  await expect(page).toHaveURL(/route=p-havo\.voltijd/);
  const link = page.url();
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^\d+ routes$/ })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: /^Van .* naar /i })).toBeVisible();
});

test('a sector that is put out of sight leaves the map, and the link keeps it so', async ({ page }) => {
  await open(page);
  await page.getByText('Wat je ziet').click();
  await page.getByRole('checkbox', { name: 'Mbo' }).uncheck();
  await expect(page).toHaveURL(/zonder-sector=mbo/);
  await page.reload();
  await takenOver(page);
  await page.getByText('Wat je ziet').click();
  await expect(page.getByRole('checkbox', { name: 'Mbo' })).not.toBeChecked();
});

test('search forgives a typing fault and opens the card', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('twedegraads');
  await page
    .getByRole('option', { name: /Leraar tweedegraads/ })
    .first()
    .click();
  await expect(page).toHaveURL(/station=leraar-vo-2/);
});

test('a damaged link says in Dutch what was skipped, and the app still works', async ({ page }) => {
  await open(page, '#/kaart?v=1&van=bestaat-niet&naar=leraar-po&route=x.y');
  await expect(page.getByRole('status').filter({ hasText: 'slaan het over' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Naar' })).toHaveValue(/Leraar/);
});
