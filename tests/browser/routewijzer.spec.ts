import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';

/** What axe finds in this screen; the header has its own test. */
const faultsIn = (page: Page) => faultsOf(page, 'main');

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the short version asks a few questions, says what moved, can be taken back, and goes on to the rest', async ({
    page,
  }) => {
    test.slow(); // axe at every step
    await page.goto('./#/routewijzer?v=1');
    await page.getByText('Ik zit op school').click();
    expect(await faultsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kort: 60 seconden' }).click();
    const next = page.getByRole('button', { name: 'Volgende' });
    const answer = async (question: string | RegExp, option: string) => {
      await expect(page.getByRole('heading', { name: question })).toBeVisible();
      // The way on is always in sight.
      await expect(next).toBeInViewport();
      expect(await faultsIn(page)).toEqual([]);
      await page.locator('form').getByText(option, { exact: true }).click();
      await next.click();
    };
    await answer('Welke opleiding doe je nu?', 'Havo');
    await answer('In welk jaar zit je?', 'Klas 4');
    await answer('Met wie wil je werken?', 'Kinderen op de basisschool');
    const live = page.getByRole('region', { name: 'Wat kan er nu?' });
    await expect(live).toContainText(/Nog \d+ beroepen en diploma’s \(waren er \d+\)/);
    await expect(live).toContainText('past niet bij “Met wie wil je werken?”');
    await live.getByRole('button', { name: 'Maak ongedaan' }).click();
    await answer('Met wie wil je werken?', 'Kinderen op de basisschool');
    const done = page.getByRole('heading', { name: 'Dit was de korte versie' });
    const title = page.locator('main h2').first();
    // Two facts at most: a third question is a fault.
    for (let asked = 0; asked < 2; asked++) {
      const question = await title.textContent();
      expect(question).toMatch(/^He(b|eft)|^Past|^Is /);
      expect(await faultsIn(page)).toEqual([]);
      await page.locator('form').getByText('Weet ik niet', { exact: true }).click();
      await next.click();
      await expect(title).not.toHaveText(question ?? '');
    }
    await expect(done).toBeVisible();
    expect(await faultsIn(page)).toEqual([]);
    const link = page.url();
    expect(link).toContain('len=ko');
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('button', { name: /^Ga verder: nog ongeveer \d+ vragen$/ }).click();
    await expect(page.getByRole('heading', { name: 'Wat wil je doen op school?' })).toBeVisible();
    expect(page.url()).toContain('voor=bs');
  });

  test('nothing is pushed sideways at 320 px, also with text at 200 %', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['routewijzer?v=1&wie=ll&sch=havo&jaar=2028&voor=bs', 'decaan?v=1&wie=bg&sch=havo&jaar=2028']) {
      await page.goto('about:blank');
      await page.goto(`./#/${path}`);
      await expect(page.getByRole('region', { name: 'Wat kan er nu?' })).toContainText('Geteld');
      for (const size of ['100%', '200%']) {
        await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
        expect(await wider(page), `${path} at ${size}`).toBeLessThanOrEqual(0);
      }
    }
  });
});

test('a decaan fills in one page by the keyboard, and goes on to the next pupil', async ({ page }) => {
  test.slow(); // axe at every step
  await page.goto('./#/decaan?v=1');
  expect(await faultsIn(page)).toEqual([]);
  await page.getByLabel('Welke opleiding doet de leerling nu?').selectOption({ label: 'Havo' });
  await page.getByLabel('In welk jaar zit de leerling?').selectOption({ label: 'Klas 4' });
  const live = page.getByRole('region', { name: 'Wat kan er nu?' });
  await expect(live).toContainText(/Nog \d+ beroepen en diploma’s/);
  const wish = page.getByRole('group', { name: 'Met wie wil de leerling werken?' });
  await wish.getByRole('checkbox', { name: 'Kinderen op de basisschool' }).focus();
  await page.keyboard.press('Space');
  await expect(live).toContainText('past niet bij “Met wie wil de leerling werken?”');
  // One fact by the arrow keys, the next one by Tab.
  const subject = page.getByRole('group', { name: 'Heeft de leerling aardrijkskunde in het havo-examen?' });
  await subject.getByRole('radio', { name: 'Ja', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(subject.getByRole('radio', { name: 'Nee', exact: true })).toBeChecked();
  await expect(live).toContainText('aardrijkskunde: nog te regelen');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('group', { name: 'Heeft de leerling geschiedenis in het havo-examen?' }).getByRole('radio').first(),
  ).toBeFocused();
  expect(await faultsIn(page)).toEqual([]);
  expect(page.url()).toMatch(/#\/decaan\?.*ak=nee.*wie=bg/);
  await page.getByRole('button', { name: 'Nieuwe leerling' }).click();
  await expect(page.getByLabel('Welke opleiding doet de leerling nu?')).toHaveValue('');
  await expect(page.getByRole('main').getByRole('status')).toContainText('nieuwe leerling');
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const path of ['routewijzer?v=1&wie=os&dip=hw&werk=geen', 'decaan?v=1&wie=bg&sch=havo&jaar=2028&voor=bs'])
    test(`${path} has no axe violation`, { tag: path.startsWith('decaan') ? ['@all'] : [] }, async ({ page }) => {
      await page.goto(`./#/${path}`);
      await expect(page.getByRole('region', { name: 'Wat kan er nu?' })).toContainText('Geteld');
      expect(await faultsIn(page)).toEqual([]);
    });
});
