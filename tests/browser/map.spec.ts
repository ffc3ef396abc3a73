import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, takenOver, test } from './page.ts';

const map = (page: Page) => page.getByRole('group', { name: /^Kaart van alle routes/ });
const drawing = (page: Page) => map(page).locator('svg[data-tier]');
const place = (page: Page) => drawing(page).locator('..').getAttribute('style');

async function open(page: Page, path = '') {
  // Without this a second address would only change the hash.
  await page.goto('about:blank');
  await page.goto(`./${path}`);
  await takenOver(page);
  await expect(map(page)).toBeVisible();
}

/** Waits until the map has come to rest: twice the same place, longer apart than a glide takes. */
async function atRest(page: Page) {
  await expect
    .poll(async () => {
      const before = await place(page);
      await page.waitForTimeout(600);
      return before === (await place(page));
    })
    .toBe(true);
}

test('the keyboard alone walks the lines, zooms, opens a card, leaves it, and finds the list', async ({ page }) => {
  await open(page);
  await page.locator('#station-havo').focus();
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(await name()).toMatch(
    /^Havodiploma, hoogte 4, station op \d+ lijnen, \d+ stappen hierheen, \d+ stappen verder, hier kun je instappen$/,
  );
  await page.keyboard.press('ArrowRight');
  const next = await name();
  expect(next).not.toMatch(/^Havodiploma/);
  await page.keyboard.press('ArrowLeft');
  expect(await name()).not.toBe(next);
  for (let times = 0; times < 3; times++) await page.keyboard.press('+');
  await atRest(page);
  expect(await drawing(page).getAttribute('data-tier')).not.toBe('1');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('0');
  await atRest(page);
  expect(await drawing(page).getAttribute('data-tier')).toBe('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Terug/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Van' })).toBeVisible();
  await page.locator('#station-havo').focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'De kaart als lijst' })).toBeInViewport();
});

test('a wheel scrolls the page and never the map; with ctrl it zooms', async ({ page }) => {
  await open(page);
  await atRest(page);
  const before = await place(page);
  await page.mouse.move(900, 500);
  await page.mouse.wheel(0, 300);
  await expect(page.getByText('Houd Ctrl ingedrukt')).toBeVisible();
  expect(await place(page)).toBe(before);
  // The gestures load after the first paint.
  await expect
    .poll(async () => {
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await page.waitForTimeout(300);
      return place(page);
    })
    .not.toBe(before);
});

/** Counts from now on what changes in each layer of the map but the overlay, and in the legend. */
async function watchLayers(page: Page) {
  await page.evaluate(() => {
    const base = document.querySelector('svg[data-tier] g[class*="base"]');
    const layers: Readonly<Record<string, Element | null | undefined>> = {
      base,
      names: base?.nextElementSibling,
      hits: document.querySelector('svg[data-tier] [role="button"]')?.parentElement,
      legend: document.querySelector('ul[class*="legendLines"]')?.parentElement,
    };
    const seen = Object.fromEntries(Object.keys(layers).map((name) => [name, 0]));
    Object.assign(window, { seen });
    for (const [name, layer] of Object.entries(layers))
      new MutationObserver((changes) => {
        // A layer may be dimmed as a whole, the tab stop moves from one station to another, and what stands out beyond
        // the scale has hits of its own.
        const drawn = changes.filter(
          ({ type, target, attributeName }) =>
            (type === 'childList' || (target !== layer && attributeName !== 'tabindex')) &&
            !(target instanceof Element && target.closest('[data-also]')),
        );
        seen[name] = (seen[name] ?? 0) + drawn.length;
      }).observe(layer ?? document, { childList: true, attributes: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: Readonly<Record<string, number>> }).seen);
}

test('pressing and pointing draw over the map: base, names, hits and legend are not drawn again', async ({ page }) => {
  await open(page);
  await atRest(page);
  const changes = await watchLayers(page);
  await page.locator('#station-leraar-vo-1').hover();
  for (const id of ['leraar-vo-1', 'havo', 'leraar-po']) {
    await page.locator(`#station-${id}`).click();
    await expect(page).toHaveURL(new RegExp(`station=${id}`));
    await expect(page.getByRole('button', { name: /Terug/ })).toBeVisible();
  }
  await expect(page.locator('#station-leraar-po')).toHaveAttribute('tabindex', '0');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Van' })).toBeVisible();
  expect(await changes()).toEqual({ base: 0, names: 0, hits: 0, legend: 0 });
  // The same counter sees each of them drawn again.
  await page.getByRole('button', { name: 'Wat je ziet' }).click();
  await page.getByRole('checkbox', { name: 'Pabo' }).uncheck();
  for (const layer of ['base', 'names', 'hits', 'legend'])
    await expect.poll(async () => (await changes())[layer], { message: layer }).toBeGreaterThan(0);
});

test('"Toon alleen dit" leaves the stations of the itinerary, in the same order, and gives the map back', async ({
  page,
}) => {
  await open(page, '#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd');
  const stations = map(page).getByRole('button');
  const all = await stations.count();
  await page.getByRole('button', { name: 'Toon alleen dit' }).click();
  await expect(stations).toHaveCount(2);
  const [start, goal] = [
    await page.locator('#station-havo').boundingBox(),
    await page.locator('#station-leraar-po').boundingBox(),
  ];
  expect(start?.x).toBeLessThan(goal?.x ?? 0);
  await page.getByRole('button', { name: 'Toon alleen dit' }).click();
  await expect(stations).toHaveCount(all);
});

test('"Alleen wat voor mij kan" counts, hides, stays in the link, and asks for a start first', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Wat je ziet' }).click();
  await expect(page.getByRole('checkbox', { name: 'Alleen wat voor mij kan' })).toBeDisabled();
  await open(page, '#/kaart?v=1&van=vmbo-kb-gl-tl');
  await page.getByRole('button', { name: 'Wat je ziet' }).click();
  await page.getByRole('checkbox', { name: 'Alleen wat voor mij kan' }).check();
  await expect(page).toHaveURL(/alleen-kan=ja/);
  await expect(page.getByText(/^Je ziet \d+ van de \d+ stappen\.$/)).toBeVisible();
});

test('from close by a station that the keyboard reaches comes into view, and the small map brings one elsewhere', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('svg[class*="mini"]')).toHaveCount(0);
  for (let times = 0; times < 4; times++) await page.getByRole('button', { name: 'Dichterbij' }).click();
  await atRest(page);
  await page.locator('#station-schoolleider-po').focus();
  await expect(page.locator('#station-schoolleider-po')).toBeInViewport();
  await atRest(page);
  const before = await place(page);
  await page.locator('svg[class*="mini"]').click({ position: { x: 10, y: 10 } });
  await atRest(page);
  expect(await place(page)).not.toBe(before);
});

const STATES: Readonly<Record<string, { readonly path: string; readonly act: (page: Page) => Promise<unknown> }>> = {
  'the map on a phone': { path: '#/kaart?v=1&beeld=kaart', act: async () => undefined },
  'what is in sight': { path: '', act: (page) => page.getByRole('button', { name: 'Wat je ziet' }).click() },
  'from close by': {
    path: '',
    act: async (page) => {
      for (let times = 0; times < 4; times++) await page.getByRole('button', { name: 'Dichterbij' }).click();
      await atRest(page);
    },
  },
  'one itinerary alone': {
    path: '#/kaart?v=1&beeld=kaart&van=havo&naar=leraar-po&route=p-havo.voltijd',
    act: (page) => page.getByRole('button', { name: 'Toon alleen dit' }).click(),
  },
  'only what is possible': { path: '#/kaart?v=1&beeld=kaart&van=havo&alleen-kan=ja', act: async () => undefined },
};

for (const [name, { path, act }] of Object.entries(STATES)) {
  const sizes = name.includes('phone') ? [390] : [390, 1440];
  for (const width of sizes) {
    const tag = width === sizes[0] && !path.includes('van=') ? [] : ['@all'];
    test(`${name}, ${width} px wide, has no axe violation`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height: 850 });
      await open(page, path.includes('beeld') || width > 800 ? path : '#/kaart?v=1&beeld=kaart');
      await act(page);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('every control of the map is large enough for a finger', async ({ page }) => {
    await page.goto('./#/kaart?v=1&beeld=kaart&van=havo');
    await expect(map(page)).toBeVisible();
    const section = page.getByRole('region', { name: 'Kaart van alle routes' });
    for (const button of await section.locator('button').all()) {
      if (!(await button.isVisible())) continue;
      const box = await button.boundingBox();
      expect(box?.height, await button.innerText()).toBeGreaterThanOrEqual(44);
    }
  });
});

test('the poster holds the whole map, its legend and its date, and the page comes back', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { print: () => Object.assign(window, { printed: true }) });
  });
  await open(page);
  await page.getByRole('button', { name: 'Print de kaart' }).click();
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Zo kom je in het onderwijs' })).toBeVisible();
  await expect(page.getByText(/Gegevens van \d+ \w+ \d{4}/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Van' })).toBeHidden();
  const sheet = await page.pdf({ preferCSSPageSize: true });
  // One page of A3, lying: 1191 by 842 points.
  const text = sheet.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(text).toMatch(/\/MediaBox\s*\[\s*0\s+0\s+119\d(\.\d+)?\s+84\d/);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('combobox', { name: 'Van' })).toBeVisible();
});
