import { readFileSync } from 'node:fs';
import { readDrawnCode, readPdf } from '../view/pdf-text.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';

const HAVO = '#/decaan?v=1&wie=bg&sch=havo&jaar=2028';

/** A file as this page makes it, of so many pupils. */
const fileOf = (count: number) => ({
  name: 'bord.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      kind: 'onderwijsroutes-bord',
      version: 1,
      pupils: Array.from({ length: count }, (_, index) => ({
        label: index + 1,
        answers: { opening: ['begeleider'], school: [index % 4 ? 'havo' : 'vwo'], leerjaar: ['2028'] },
      })),
    }),
  ),
});

test('two pupils by keyboard: on the board, saved, gone after a reload, opened again, and as a class', async ({
  page,
}) => {
  await page.goto(`./${HAVO}`);
  // The first pupil.
  await page.getByText('Zet deze leerling op het bord').press('Enter');
  await page.getByRole('textbox', { name: /^Letters of nummer/ }).focus();
  await page.keyboard.type('AB');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Leerling AB staat op het bord.')).toBeVisible();
  // The second one has another school.
  await page.getByRole('combobox', { name: /^Welke opleiding/ }).focus();
  // From havo to vwo. Typing a name depends on how fast the keys follow each other.
  await page.keyboard.press('ArrowDown');
  await page.getByRole('textbox', { name: /^Letters of nummer/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Leerling 1 staat op het bord.')).toBeVisible();
  await page.getByRole('button', { name: 'Naar het bord (2)' }).press('Enter');
  // The address says only that the board is open.
  await expect(page).toHaveURL(/#\/bord$/);
  const pupils = page.getByRole('article');
  await expect(pupils).toHaveCount(2);
  await expect(page.getByRole('article', { name: 'Leerling AB' })).toContainText('Eerste routes');
  await expect(page.getByRole('article', { name: 'Leerling 1' })).toContainText('Vwo');
  expect(await faultsOf(page)).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).press('Enter');
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^onderwijsroutes-bord-\d{4}-\d\d-\d\d\.json$/);
  const path = await download.path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    version: 1,
    pupils: [{ label: 'AB' }, { label: '1', answers: { school: ['vwo'] } }],
  });

  await page.reload();
  await expect(page.getByText('Het bord is leeg.')).toBeVisible();
  await page.getByLabel('Open een bestand').last().setInputFiles(path);
  await expect(pupils).toHaveCount(2);

  await page.getByRole('button', { name: 'Klas op de kaart' }).press('Enter');
  const table = page.getByRole('table', { name: /^Eerste beroepen/ });
  await expect(table.getByRole('row', { name: /^Leraar tweedegraads/ })).toContainText('1 of 2');
  await expect(page.getByRole('img', { name: /^De kaart met per beroep/ })).toBeVisible();
  await expect(page.getByText('AB', { exact: true })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
});

test('a pupil opened from the board comes back with the change, and back in the history as well', async ({ page }) => {
  await page.goto('./#/bord');
  await page.getByLabel('Open een bestand').last().setInputFiles(fileOf(1));
  await page.getByRole('button', { name: 'Wijzig: leerling 1' }).click();
  await expect(page).toHaveURL(/#\/decaan\?.*sch=vwo/);
  await page.getByRole('combobox', { name: /^Welke opleiding/ }).selectOption({ label: 'Havo' });
  await page.getByRole('button', { name: 'Klaar: terug naar het bord' }).click();
  await expect(page.getByRole('article', { name: 'Leerling 1' })).toContainText('Havo');
  await page.goBack();
  await expect(page).toHaveURL(/#\/decaan/);
  await page.goForward();
  await expect(page.getByRole('article', { name: 'Leerling 1' })).toContainText('Havo');
});

test('closing the page asks while the board is not saved', async ({ page }) => {
  await page.goto(`./${HAVO}`);
  await page.getByText('Zet deze leerling op het bord').click();
  await page.getByRole('button', { name: 'Zet op het bord' }).click();
  await expect(page.getByText('Leerling 1 staat op het bord.')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
});

test('nothing scrolls sideways at 320 px, also with text at 200 %, and in the dark nothing is wrong', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./#/bord');
  await page.getByLabel('Open een bestand').last().setInputFiles(fileOf(5));
  await expect(page.getByRole('article', { name: 'Leerling 5' })).toContainText('Eerste routes');
  for (const part of ['Leerlingen', 'Klas op de kaart']) {
    await page.getByRole('button', { name: part }).click();
    if (part !== 'Leerlingen') await expect(page.getByRole('table').first()).toBeVisible();
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${part} at ${size}`).toBeLessThanOrEqual(0);
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    expect(await faultsOf(page), part).toEqual([]);
  }
});

test('one PDF for all: a part that does not load leaves the board as it is, and the next try makes the file', async ({
  page,
}) => {
  await page.goto('./#/bord');
  const three = JSON.parse(fileOf(2).buffer.toString()) as { pupils: object[] };
  three.pupils.push({ label: 'X', answers: { opening: ['begeleider'] } });
  const file = { ...fileOf(0), buffer: Buffer.from(JSON.stringify(three)) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText('Bladen voor alle leerlingen').press('Enter');
  const make = page.getByRole('button', { name: 'Maak de PDF (3 leerlingen)' });

  await page.route('**/assets/paper-*.js', (route) => route.abort());
  await make.press('Enter');
  await expect(page.getByText(/kon niet laden\. Je bord is er nog\./)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.unroute('**/assets/paper-*.js');

  const saving = page.waitForEvent('download');
  await make.press('Enter');
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^onderwijsroutes-bladen-\d{4}-\d\d-\d\d\.pdf$/);
  const pdf = readPdf(readFileSync(await download.path()));
  expect(pdf.pages.length).toBeGreaterThanOrEqual(2);
  expect(pdf.artifacts[0]).toMatch(/Leerling 1 · 1 van \d$/);
  expect(readDrawnCode(pdf.contents[0] ?? '')).toMatch(/^http:\/\/127\.0\.0\.1.*#\/kaart\?.*route=/);
  await expect(page.getByText(/^Voor leerling X is er geen blad/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
