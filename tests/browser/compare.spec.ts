import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';

const SIZES = { phone: { width: 390, height: 844 }, laptop: { width: 1440, height: 900 } } as const;
const LIST = '#/kaart?v=1&van=hbo-wo-diploma&naar=leraar-po';
const TWO = '#/vergelijk?v=1&van=havo&naar=leraar-po&vergelijk=p-havo.voltijd,p-havo.deeltijd';
const DETAIL = '#/kaart?v=1&van=hbo-wo-diploma&naar=leraar-po&route=z-po.werken-en-leren';

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport });

    // Each on one screen; `npm run test:all` on both.
    const [one, other] = size === 'phone' ? [[], ['@all']] : [['@all'], []];
    test('two routes are chosen by keyboard, stand side by side, and the link opens the same', { tag: one }, async ({
      page,
    }) => {
      await page.goto(`./${LIST}`);
      const toggles = page.getByRole('button', { name: /^Vergelijk: / });
      // They load after the cards, one by one: before both are there the first may be the second.
      await expect(toggles.nth(1)).toBeVisible();
      await toggles.nth(0).focus();
      await page.keyboard.press('Space');
      await expect(page.getByText(/^Gekozen: .* Kies er nog een\.$/)).toBeInViewport();
      await toggles.nth(1).focus();
      await page.keyboard.press('Enter');
      await expect(toggles.nth(1)).toHaveAttribute('aria-pressed', 'true');
      await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).click();
      const table = page.getByRole('table', { name: 'De routes naast elkaar' });
      await expect(table.getByRole('columnheader', { name: /^[AB] / })).toHaveCount(2);
      await expect(page.getByRole('img', { name: /^Tijdlijn van/ })).toHaveCount(2);
      expect(await faultsOf(page)).toEqual([]);
      const link = page.url();
      expect(link).toMatch(/#\/vergelijk\?.*vergelijk=/);
      await page.goto('about:blank');
      await page.goto(link);
      await expect(table.getByRole('rowheader', { name: /^Hoe lang/ })).toBeVisible();
    });

    test('only what differs stays, and two cells of a row stand beside each other', { tag: other }, async ({
      page,
    }) => {
      await page.goto(`./${TWO}`);
      await page.getByRole('button', { name: 'Alleen verschillen' }).click();
      await expect(page.getByRole('rowheader', { name: /^Van en naar/ })).toHaveCount(0);
      const row = page.getByRole('row').filter({ has: page.getByText(/Wettelijk collegegeld voltijd/) });
      const [first, second] = [row.getByRole('cell').nth(0), row.getByRole('cell').nth(1)];
      const [left, right] = [await first.boundingBox(), await second.boundingBox()];
      expect(left?.y).toBe(right?.y);
      expect(right?.x ?? 0).toBeGreaterThan(left?.x ?? 0);
    });
  });
}

// One look each: on a busy machine axe needs half a minute for a screen with the map.
for (const [name, path] of Object.entries({
  'two side by side': TWO,
  'an opened itinerary with timeline and money': DETAIL,
  'the list with one chosen': `${LIST}&vergelijk=z-po.werken-en-leren`,
})) {
  test(`in the dark ${name} has no axe violation`, { tag: path === DETAIL ? [] : ['@all'] }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`./${path}`);
    await expect(page.getByText(/^(Op een tijdlijn|Gekozen: .*)$/).first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('nothing scrolls sideways at 320 px, also with text at 200 %', { tag: '@all' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [TWO, '#/vergelijk?v=1', '#/vergelijk?v=1&vergelijk=p-havo.voltijd', DETAIL]) {
    await page.goto('about:blank');
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', { name: /^(Vergelijk routes|Op een tijdlijn)$/ }).first()).toBeVisible();
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});
