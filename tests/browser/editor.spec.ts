import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';

const REGION = 'data/regions/progressus.json';

/** Chooses files as somebody does in the window of the system. */
async function choose(page: Page, button: string, files: string | string[]) {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await choosing).setFiles(files);
}

test('an editor changes a region: opens, breaks, reads, mends, sees what differs, saves; the draft outlives a crash', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('./#/redactie');
  await choose(page, 'Open bestanden', REGION);
  await expect(page.getByText('1 bestand geopend: regions/progressus.json.')).toBeVisible();
  await page.getByText('Regio: Onderwijsregio Progressus').click();
  await page.getByRole('button', { name: /^Onderwijsregio Progressus/ }).press('Enter');
  const asOf = page.getByRole('textbox', { name: 'Gaat over' });
  await asOf.fill('vorig jaar');
  await expect(
    page.getByText(/"vorig jaar" is niet goed geschreven; schrijf een dag, maand, schooljaar/),
  ).toBeVisible();
  await expect(asOf).toHaveAttribute('aria-invalid', 'true');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fouten (1)', exact: true }).click();
  await expect(
    page.getByText(/^data\/regions\/progressus\.json → region\.provenance\.asOf \(progressus\): /),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Naar het veld/ }).click();
  await asOf.fill('2026-11');
  await expect(page.getByRole('button', { name: 'Fouten (0)', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Verschil (1)', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Gaat over' })).toContainText('2026-11');
  await page.getByRole('button', { name: 'Gevolgen' }).click();
  await page.getByRole('button', { name: 'Reken de gevolgen uit' }).click();
  await expect(
    page.getByText('Alleen teksten, bronnen of opmerkingen zijn anders. Geen enkele route verandert.'),
  ).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: 'Ga verder met dit werk' }).click();
  await expect(asOf).toHaveValue('2026-11');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar regions/progressus.json' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('progressus.json');
  const [before, after] = [readFileSync(REGION, 'utf8'), readFileSync(await download.path(), 'utf8')];
  expect(after).toBe(before.replace('"asOf": "onbekend"', '"asOf": "2026-11"'));
  // All is saved: nothing of it stays on the device.
  await expect.poll(() => page.evaluate(() => window.localStorage.length)).toBe(0);
});

test('several files at once; a status that changes tells whom it changes something for; nothing scrolls sideways', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./#/redactie');
  await choose(page, 'Open bestanden', ['data/segments/pabo.json', 'data/events.json']);
  await expect(page.getByText('2 bestanden geopend: segments/pabo.json, events.json.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  // A link of a list of work leads to the record.
  await page.goto('./#/redactie?rec=segment:p-havo');
  await page.getByRole('combobox', { name: 'Status' }).first().selectOption('vervallen');
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wider()).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await wider()).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await expect(page.getByRole('button', { name: 'Verschil (1)', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Gevolgen' }).click();
  await page.getByRole('button', { name: 'Reken de gevolgen uit' }).click();
  await expect(page.getByText('Leerling havo, klas 5, zonder aardrijkskunde')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(await wider()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  await expect(page.getByRole('searchbox', { name: 'Zoek een record' })).toBeVisible();
});
