import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';

const SIZES = { phone: { width: 390, height: 844 }, laptop: { width: 1440, height: 900 } } as const;
const PABO = '#/kaart?v=1&wie=ll&sch=havo&jaar=2028&naar=leraar-po&ak=nee&gs=ja&nt=ja&route=p-havo.voltijd';
const VAKKEN = '#/vakken?v=1&wie=bg&sch=havo&jaar=2029';

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport });

    // Each journey on one screen; `npm run test:all` on both.
    const [one, other] = size === 'phone' ? [[], ['@all']] : [['@all'], []];
    test('a pupil tries another answer at the verdict, and the link keeps the real ones', { tag: one }, async ({
      page,
    }) => {
      await page.goto(`./${PABO}`);
      const deciding = page.locator('section').filter({
        has: page.getByRole('heading', { name: 'Dit antwoord geeft de doorslag' }),
      });
      await expect(deciding.last().getByText('Jouw antwoord: Nee')).toBeVisible();
      await page.getByLabel('Probeer het eerst uit').check();
      await deciding.last().getByRole('button', { name: /^Ja / }).click();
      const bar = page.getByRole('region', { name: 'Uitproberen' });
      await expect(bar).toContainText('aardrijkskunde in je havo-examen? Ja');
      await expect(page.getByText(/^Deze route was: kan na je diploma/)).toBeVisible();
      expect(page.url()).toContain('ak=nee');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
      await expect(page.getByRole('heading', { name: 'Dit verandert er' })).toBeVisible();
      await expect(bar).toBeInViewport();
      expect(await faultsOf(page)).toEqual([]);
      await bar.getByRole('button', { name: 'Stop met uitproberen' }).click();
      await expect(bar).toHaveCount(0);
      expect(page.url()).toContain('ak=nee');
    });

    test('what was tried becomes the answer when it is taken over', { tag: other }, async ({ page }) => {
      await page.goto(`./${PABO}`);
      await page.getByText('Wat als dit anders was?').click();
      await page.locator('details[open]').getByRole('button', { name: 'Ja', exact: true }).click();
      await page.getByRole('button', { name: 'Dit klopt, neem over' }).click();
      await expect(page).toHaveURL(/ak=ja/);
      await expect(page.getByRole('region', { name: 'Uitproberen' })).toHaveCount(0);
    });

    test('a decaan sees which choice keeps which routes open, and the link opens the same', { tag: other }, async ({
      page,
    }) => {
      await page.goto(`./${VAKKEN}`);
      await expect(page.getByRole('heading', { name: 'Keuzehulp vakken' })).toBeVisible();
      await page
        .getByRole('group', { name: /^aardrijkskunde/i })
        .getByRole('button', { name: 'niet', exact: true })
        .click();
      for (const subject of [/^geschiedenis/i, /^natuur/i])
        await page.getByRole('group', { name: subject }).getByRole('button', { name: 'wel', exact: true }).click();
      const pabo = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Leraar basis/ }) });
      await expect(pabo).toContainText('Nog nodig: aardrijkskunde (toelatingstoets aardrijkskunde');
      expect(await faultsOf(page)).toEqual([]);
      const link = page.url();
      expect(link).toMatch(/#\/vakken\?.*ak=nee/);
      await page.goto('about:blank');
      await page.goto(link);
      await expect(pabo).toContainText('kan als …');
    });

    test('a pupil in class 3 finds it from the Routewijzer', { tag: one }, async ({ page }) => {
      await page.goto('./#/routewijzer?v=1&wie=ll&sch=havo&jaar=2029');
      await page.getByRole('button', { name: 'Keuzehulp vakken' }).click();
      await expect(page).toHaveURL(/#\/vakken/);
      await expect(page.getByRole('button', { name: 'Klas 3', pressed: true })).toBeVisible();
    });
  });
}

test('in the dark nothing is wrong either', { tag: '@all' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`./${VAKKEN}&ak=nee&pp=ja`);
  await expect(page.getByRole('table')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('Keuzehulp vakken prints on one A4', async ({ page }) => {
  await page.goto(`./${VAKKEN}&ak=nee`);
  await expect(page.getByRole('table')).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // Every page of a PDF is an object of type /Page.
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('nothing scrolls sideways at 320 px, also with text at 200 %', { tag: '@all' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [VAKKEN, PABO]) {
    await page.goto('about:blank');
    await page.goto(`./${path}`);
    if (path === PABO) {
      await page.getByText('Wat als dit anders was?').click();
      await page.locator('details[open]').getByRole('button', { name: 'Ja', exact: true }).click();
    }
    await expect(page.getByRole('button', { name: /^(Print|Stop)/ }).first()).toBeVisible();
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});
