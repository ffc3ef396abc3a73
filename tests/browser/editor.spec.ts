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

test('two tabs: neither writes over the draft, the saved place, the answers or the board of the other', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const begin = async (tab: Page, name: string) => {
    await tab.goto('./#/redactie?rec=segment:p-havo');
    await asOfIn(tab).fill(name);
  };
  const asOfIn = (tab: Page) => tab.getByRole('textbox', { name: 'Gaat over' }).first();
  await begin(page, '2024');
  await begin(other, '2025');
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await expect(page.getByText(/^Je werk wordt op dit apparaat bewaard/)).toBeVisible();
  await other.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await expect(other.getByText(/^In een ander tabblad is daarna ook werk bewaard: segments\/pabo\.json/)).toBeVisible();
  expect(await faultsOf(other)).toEqual([]);
  await other.getByRole('button', { name: 'Met wat hier staat' }).click();
  await expect(other.getByText(/^Opzij staat ander werk/)).toBeVisible();
  // The first tab hears of it by itself, and has lost nothing.
  await expect(page.getByText(/^In een ander tabblad is daarna ook werk bewaard/)).toBeVisible();
  await expect(asOfIn(page)).toHaveValue('2024');
  await other.getByRole('button', { name: 'Haal het terug' }).click();
  await expect(asOfIn(other)).toHaveValue('2024');
  for (const tab of [page, other]) {
    tab.on('dialog', (dialog) => void dialog.accept());
    await tab.evaluate(() => localStorage.clear());
  }

  // A link is a tab's own: what is answered in one is not in the other.
  await page.goto('./#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd&wie=ll&sch=havo');
  await other.goto('./#/kaart?v=1&van=vwo&naar=leraar-po&route=p-vwo.voltijd');
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).first().click();
  await expect(other.getByText(/^Bewaard op .* Daarna is er iets veranderd/)).toBeVisible();
  expect(new URL(other.url()).hash).not.toContain('sch=havo');
});
