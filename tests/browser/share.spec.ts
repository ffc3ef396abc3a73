import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';
import { readQr } from './read-qr.ts';

const ROUTE = '#/kaart?v=1&van=hbo-wo-diploma&naar=leraar-po&route=z-po.werken-en-leren&wie=os&dip=hw&oud=34&ink=ja';

async function openDialog(page: Page) {
  await page.goto(`./${ROUTE}`);
  await page.getByRole('button', { name: 'Deel', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Deel deze pagina' });
  await expect(dialog).toBeVisible();
  const link = () => dialog.getByRole('textbox', { name: 'De link' }).inputValue();
  return { dialog, link, code: dialog.getByRole('img', { name: /QR-code/ }) };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    // In the light the code is read in the tests below.
    const other = colorScheme === 'light' ? ['@all'] : [];
    test('the code on the screen, large and on paper reads as the link', { tag: other }, async ({ page }) => {
      const { dialog, link, code } = await openDialog(page);
      const expected = await link();
      expect(expected).toContain('route=z-po.werken-en-leren');
      expect(await readQr(code)).toBe(expected);
      await dialog.getByRole('button', { name: 'Groot op het scherm' }).click();
      expect((await code.boundingBox())?.height).toBeGreaterThan(500);
      expect(await readQr(code)).toBe(expected);
      await dialog.getByRole('button', { name: 'Weer klein' }).click();
      await page.emulateMedia({ media: 'print', colorScheme });
      expect(await readQr(code)).toBe(expected);
    });

    // In the light axe looks in the test below.
    test('the dialog has no axe violation', { tag: '@all' }, async ({ page }) => {
      await openDialog(page);
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test('age and income are in link and code only when they are ticked; the dialog has no axe violation', async ({
  page,
}) => {
  const { dialog, link, code } = await openDialog(page);
  expect(await faultsOf(page)).toEqual([]);
  expect(await link()).not.toMatch(/oud=|ink=/);
  await dialog.getByRole('checkbox', { name: 'Hoe oud je bent' }).check();
  expect(await link()).toContain('oud=34');
  expect(await link()).not.toContain('ink=');
  expect(await readQr(code)).toBe(await link());
});

test('the link can be copied, and the keyboard alone opens and closes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { dialog, link } = await openDialog(page);
  await dialog.getByRole('button', { name: 'Kopieer de link' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('De link is gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link());
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Deel', exact: true })).toBeFocused();
});

test('where there is no clipboard the link is chosen, and the page says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const { dialog, link } = await openDialog(page);
  await dialog.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(dialog.getByRole('status')).toContainText('Kopiëren lukte niet');
  expect(await page.evaluate(() => String(getSelection()) || document.activeElement?.getAttribute('value'))).toBe(
    await link(),
  );
});

test('a link made with data that nobody remembers says that it does not know what changed', async ({ page }) => {
  await page.goto('./#/kaart?v=1&d=2025.3&van=havo&naar=leraar-po');
  await expect(page.getByText('Wat is er veranderd sinds jouw link of afdruk?')).toBeVisible();
  await expect(page.getByText(/Dat weten we niet/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
