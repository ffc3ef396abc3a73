import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';

const PHONE = { width: 390, height: 844 };
const PABO = '#/kaart?v=1&wie=ll&sch=havo&jaar=2028&naar=leraar-po&ak=kn&gs=nee&nt=wn';

const kept = (page: Page) => page.evaluate(() => Object.keys(window.localStorage));

test.describe('phone', () => {
  test.use({ viewport: PHONE });

  test('a pupil reads the list, keeps it, comes back to it, and wipes it', async ({ page }) => {
    await page.goto(`./${PABO}`);
    await page.getByRole('button', { name: /^Pabo/ }).first().click();
    await expect(page.getByRole('heading', { name: 'Jouw lijst' })).toBeVisible();
    await expect(page.getByText('Dit doe je eerst. Kies: aardrijkskunde.')).toBeVisible();
    await expect(page.getByText('Zoek je cijferlijst. Staat een van deze drie vakken erop?')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Regel op tijd: VOG' }).check();
    expect(await kept(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    await expect(page.getByText(/^Bewaard op dit apparaat op /)).toBeVisible();
    expect(await kept(page)).toEqual(['onderwijsroutes.bewaard']);
    expect(await faultsOf(page)).toEqual([]);
    const link = page.url();

    await page.goto('about:blank');
    await page.goto('./');
    const offer = page.getByRole('region', { name: 'Verder waar je was?' });
    await expect(offer).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await offer.getByRole('link', { name: 'Verder waar je was' }).click();
    await expect(page.getByRole('heading', { name: 'Jouw lijst' })).toBeVisible();
    expect(page.url()).toBe(link);

    await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
    await expect(page.getByText('Alles van Onderwijsroutes is van dit apparaat gewist.')).toBeVisible();
    expect(await kept(page)).toEqual([]);
    await page.goto('about:blank');
    await page.goto('./');
    await expect(page.getByText('Geen account nodig.')).toBeVisible();
    await expect(offer).toHaveCount(0);
  });

  test('choosing a region keeps the answers, and its screen has no fault', async ({ page }) => {
    await page.goto(`./${PABO}&route=p-havo.voltijd`);
    await page.getByRole('button', { name: 'Kies je regio' }).click();
    await page.getByRole('link', { name: 'Onderwijsregio Progressus' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Onderwijsregio Progressus' })).toBeVisible();
    await expect(page.getByText(/^Het contact in jouw regio is nog niet bekend/)).toBeVisible();
    expect(page.url()).toMatch(/\?regio=progressus#\/regio\?.*ak=kn.*gs=nee.*naar=leraar-po/);
    for (const name of [/^Wat er komt/, /^Wat er niet meer is/, /^Scholen in deze regio/])
      await page.getByRole('heading', { name }).click();
    await expect(page.getByRole('heading', { name: 'Traineetraject in de regio' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page)).toEqual([]);
  });
});

test('with storage that the browser refuses, nothing breaks and the link still holds everything', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await page.goto(`./${PABO}&route=p-havo.voltijd`);
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await expect(page.getByText(/^Bewaren lukt niet: je browser staat opslag hier niet toe/)).toBeVisible();
});

// accessibility.spec.ts walks through both screens, without answers.
test('nothing of it scrolls sideways at 320 px, also with text at 200 %', { tag: '@all' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['?regio=progressus#/regio', `${PABO}&route=p-havo.voltijd`]) {
    await page.goto('about:blank');
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', { name: /^(Agenda|Jouw lijst)/ })).toBeVisible();
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});
