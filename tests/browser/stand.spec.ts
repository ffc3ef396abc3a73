import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';
import { readQr } from './read-qr.ts';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

async function openStand(page: Page) {
  await page.goto('./?modus=stand');
  // Everything that a visitor can reach is there.
  await expect(page.locator('html[data-stand="ready"]')).toBeAttached();
  return page.getByRole('button', { name: /Tik om te beginnen/ });
}

/** From the attract screen to the routes of a pupil. */
async function toRoutes(page: Page) {
  await (await openStand(page)).tap();
  await page.getByRole('button', { name: 'Kinderen op de basisschool' }).tap();
  await page.getByRole('button', { name: 'Weet ik niet' }).tap();
  await page.getByRole('button', { name: 'Havo', exact: true }).tap();
  await expect(page.getByRole('region', { name: 'Routes' })).toBeVisible();
}

const openCard = (page: Page) =>
  page.getByRole('listitem').filter({ hasText: 'Leraar basisonderwijs' }).getByRole('button').first().tap();

/** Every visible thing that answers to a finger, smaller than this on either side. */
const smallerThan = (page: Page, least: number) =>
  page.locator('button, a[href], summary, input, select, label').evaluateAll(
    (all, size) =>
      all
        // A box to tick is as large as its label.
        .filter((one) => one.checkVisibility() && !(one.matches('input') && one.closest('label')))
        // A card is as large as what its button lies over.
        .map((one) => {
          const isOver = getComputedStyle(one, '::after').position === 'absolute';
          const area = isOver ? one.closest('li, main') : one;
          return { text: one.textContent, box: (area ?? one).getBoundingClientRect() };
        })
        .filter(({ box }) => box.height > 0 && (box.height < size || box.width < size))
        .map(({ text, box }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    least,
  );

async function expectNoViolation(page: Page) {
  expect(await faultsOf(page)).toEqual([]);
}

test('a minute of silence counts down, a touch stops it, and silence wipes everything', async ({ page }) => {
  await page.clock.install();
  await toRoutes(page);
  const still = page.getByRole('alertdialog', { name: 'Nog hier?' });
  // From here on no time passes but the time that the test lets pass; the key is a touch.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await page.keyboard.press('Shift');
  await page.clock.runFor(49_000);
  await expect(still).toBeHidden();
  await page.clock.runFor(4_000);
  await expect(still).toContainText(/\b7 seconden/);
  await page.getByRole('button', { name: 'Ja, ik ben er nog' }).tap();
  await page.clock.runFor(1_000);
  await expect(still).toBeHidden();
  await expect(page.getByRole('region', { name: 'Routes' })).toBeVisible();
  await page.clock.runFor(61_000);
  const begin = page.getByRole('button', { name: /Tik om te beginnen/ });
  await expect(begin).toBeVisible();
  // The address never knew anything, and the next visitor begins with nothing.
  expect(page.url()).toMatch(/\?modus=stand$/);
  await page.clock.resume();
  await begin.tap();
  await expect(page.getByRole('heading', { name: 'Met wie wil je werken?' })).toBeVisible();
  await page.getByRole('button', { name: 'Kijk eerst op de kaart' }).tap();
  await page.getByRole('button', { name: 'Vragen' }).tap();
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible();
});

test('no link leads away: its address becomes a code; the code of the journey hands it to a phone, without the stand', async ({
  page,
  context,
}) => {
  await toRoutes(page);
  await openCard(page);
  await page.locator('main a[href^="http"]').filter({ visible: true }).first().tap();
  const code = page.getByRole('img', { name: /QR-code met het adres/ });
  await expect(code).toBeVisible();
  const address = await readQr(code);
  expect(address).toMatch(/^https:\/\/(?!127)/);
  await expect(code).toHaveAccessibleName(`QR-code met het adres ${address}`);
  expect(context.pages()).toHaveLength(1);
  expect(page.url()).toMatch(/\?modus=stand$/);
  await page.keyboard.press('Escape');
  await expect(code).toBeHidden();

  await page.getByRole('button', { name: 'Neem mee' }).tap();
  const link = await readQr(page.getByRole('img', { name: /QR-code/ }));
  expect(link).not.toContain('modus=');
  expect(link).toMatch(/sch=havo/);
  await page.goto('about:blank');
  await page.goto(link ?? '');
  await expect(page.getByRole('heading', { name: /^Van .* naar Leraar basisonderwijs/ })).toBeVisible();
});

test('it works without a network, and stores nothing', async ({ page, context }) => {
  const begin = await openStand(page);
  await context.setOffline(true);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await begin.tap();
  await page.getByRole('button', { name: 'Kinderen op de basisschool' }).tap();
  await page.getByRole('button', { name: 'Weet ik niet' }).tap();
  await page.getByRole('button', { name: 'Havo', exact: true }).tap();
  await openCard(page);
  await page.getByText('Bronnen en data').first().tap();
  await page.getByRole('button', { name: 'Kaart', exact: true }).tap();
  await expect(page.getByRole('group', { name: /^Kaart van alle routes/ })).toBeVisible();
  await page.getByRole('button', { name: 'Dichterbij' }).tap();
  await page.getByRole('button', { name: 'Vragen' }).tap();
  await expect(page.getByRole('heading', { name: 'In welk jaar zit je?' })).toBeVisible();
  await page.getByRole('button', { name: 'Neem mee' }).tap();
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible();
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  await context.setOffline(false);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    document.cookie,
  ]);
  expect(stored).toEqual([0, 0, 0, '']);
});

test('every state has targets of 64 px and no axe violation', async ({ page }) => {
  const begin = await openStand(page);
  const check = async () => {
    expect(await smallerThan(page, 64)).toEqual([]);
    await expectNoViolation(page);
  };
  await check();
  await begin.tap();
  await expect(page.getByRole('heading', { name: 'Met wie wil je werken?' })).toBeVisible();
  await check();
  // The same measure sees what is too small.
  expect(await smallerThan(page, 2000)).not.toEqual([]);
  await page.getByRole('button', { name: 'Kinderen op de basisschool' }).tap();
  await page.getByRole('button', { name: 'Weet ik niet' }).tap();
  await page.getByRole('button', { name: 'Havo', exact: true }).tap();
  await expect(page.getByRole('region', { name: 'Routes' })).toBeVisible();
  await check();
  await page.getByRole('button', { name: 'Neem mee' }).tap();
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible();
  await check();
});

test('with less motion the routes of the attract screen are there at once and stay', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await openStand(page);
  const drawing = () => page.locator('main svg').first().innerHTML();
  const before = await drawing();
  expect(before).toMatch(/line-[A-Z]/);
  await page.clock.runFor(12_000);
  expect(await drawing()).toBe(before);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.clock.runFor(6_000);
  await expect.poll(drawing).not.toBe(before);
});
