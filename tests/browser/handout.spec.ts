import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { readQr } from './read-qr.ts';
import { STATES } from './states.ts';

// At 192 dots to the inch, coarser than any printer.
test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });

const ROUTE = '#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd';
const LONG = '#/kaart?v=1&van=vmbo-kb-gl-tl&naar=leraar-vo-2&route=h-vmbo-havo.school~t-havo.voltijd';
const SWITCH = '?regio=progressus#/kaart?v=1&van=hbo-wo-diploma&naar=leraar-po&route=z-po.werken-en-leren';
const SWITCHERS =
  '?regio=progressus#/vergelijk?v=1&van=hbo-wo-diploma&naar=leraar-po&vergelijk=z-po.werken-en-leren,u-mpabo.deeltijd';
const TWO_IN_REGION =
  '?regio=progressus#/vergelijk?v=1&van=havo&naar=leraar-po&vergelijk=p-havo.voltijd,p-havo.deeltijd';
const TWO = '#/vergelijk?v=1&van=havo&naar=leraar-po&vergelijk=p-havo.voltijd,p-havo.deeltijd';

/** Opens an address and presses a print button; the paper is then on the page, in print media. */
async function putOnPaper(page: Page, address: string, button: string) {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.asked = 'ja';
    };
  });
  await page.goto(`./${address}`);
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator('html[data-asked]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 703, height: 1060 });
}

/** How many pages the browser prints. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What is wider than the box it stands in, or is cut off at the edge of the paper. */
const clippedIn = (page: Page) =>
  page
    .locator('[data-sheet] :is(p, li, td, th, h1, h2, h3, span, div, section)')
    .evaluateAll((boxes) =>
      boxes
        .filter(
          (box) =>
            (box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1) ||
            (getComputedStyle(box).overflow !== 'visible' && box.scrollHeight > box.clientHeight + 1) ||
            box.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
        )
        .map((box) => box.textContent?.slice(0, 60)),
    );

/** Plants a block that is too wide, sees it, and takes it away. */
async function expectWideSeen(page: Page) {
  const before = await page.locator('[data-sheet] h1').evaluate((title) => {
    const text = title.textContent;
    title.textContent = 'x'.repeat(300);
    title.style.whiteSpace = 'nowrap';
    title.style.overflowWrap = 'normal';
    return text;
  });
  expect(await clippedIn(page)).not.toEqual([]);
  await page.locator('[data-sheet] h1').evaluate((title, text) => {
    title.textContent = text;
    title.removeAttribute('style');
  }, before);
}

for (const [name, address, button, pages] of [
  ['one route from havo to pabo', ROUTE, 'Print deze route', 1],
  ['a route in two steps', LONG, 'Print deze route', 1],
  ['zij-instroom in a region', SWITCH, 'Print deze route', 1],
  ['two routes side by side', TWO, 'Print deze vergelijking', 2],
  ['two routes in a region', TWO_IN_REGION, 'Print deze vergelijking', 2],
  // The sources do not fit: they stand on a third page, under their own heading.
  ['two routes of a switcher in a region', SWITCHERS, 'Print deze vergelijking', 3],
] as const) {
  const tag = address === TWO_IN_REGION ? ['@all'] : [];
  test(`${name} prints on ${pages} A4, with verdict, link and code, and nothing is clipped`, { tag }, async ({
    page,
  }) => {
    await putOnPaper(page, address, button);
    const sheet = page.locator('[data-sheet]');
    await expect(page.locator('#app')).toBeHidden();
    await expect(sheet.locator('[data-verdict]').first()).toContainText(/Kan het\? (kan|nu niet)/);
    await expect(sheet.getByText(/http:\/\/127\.0\.0\.1.*#\/(kaart|vergelijk)\?v=1/)).toBeVisible();
    const link = await sheet.getByText(/http:\/\/127\.0\.0\.1.*#\//).textContent();
    const read = await readQr(sheet.locator('svg[data-qr]'));
    expect(link).toContain(read ?? 'no code');
    expect(read).toMatch(/#\/(kaart|vergelijk)\?v=1/);
    await expect(sheet.getByText(/^Niet compleet, bijgewerkt op/)).toBeVisible();
    expect(await clippedIn(page)).toEqual([]);
    if (address === ROUTE) await expectWideSeen(page);
    expect(await pagesOf(page)).toBe(pages);
    // Printed: the sheet is gone, and the screen is as it was.
    await expect(sheet).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('button', { name: button })).toBeVisible();
  });
}

test('what a browser prints by itself from a dark screen is dark on light, with the colours of the lines for light', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.goto('./#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd');
  await expect(page.getByRole('heading', { name: 'Wat je nodig hebt' }).first()).toBeVisible();
  const colours = () =>
    page.evaluate(() => [
      getComputedStyle(document.documentElement).color,
      getComputedStyle(document.querySelector('.line-P') ?? document.body).getPropertyValue('--line'),
    ]);
  const onScreen = await colours();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const onPaper = await colours();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  expect(onPaper).toEqual(await colours());
  expect(onPaper).not.toEqual(onScreen);
});

/** What in print media looks as if it could be pressed, and what a grid would draw over its neighbour at the end of a page. */
const unfitForPaper = (page: Page) =>
  page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1,
      );
    const nameOf = (one: Element) => `${one.localName} "${one.textContent?.trim().slice(0, 40)}"`;
    const pressed = seen('button, summary, input[type="search"], nav').filter((one) => {
      const { borderTopWidth, textDecorationLine, backgroundColor } = getComputedStyle(one);
      const isPlain =
        borderTopWidth === '0px' && textDecorationLine === 'none' && backgroundColor === 'rgba(0, 0, 0, 0)';
      return !one.matches('button, summary') || !isPlain;
    });
    const isInGrid = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).display === 'grid' || isInGrid(one.parentElement));
    const kept = seen('main li, main tr, main section').filter((one) => getComputedStyle(one).breakInside === 'avoid');
    return [...pressed, ...kept.filter((one) => isInGrid(one.parentElement))].map(nameOf);
  });

test('what a browser prints by itself has nothing to press, and says what the screen says', async ({ page }) => {
  for (const [state, said] of [
    ['itinerary', /^Zo krijg je het: .*aardrijkskunde/],
    ['list', /^Ook mogelijk: \d+ routes$/],
    ['station', /^Mbo-4, andere richting/],
    ['vergelijk', /^Hoe lang/],
  ] as const) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`./${STATES[state]}`);
    await expect(page.getByText(said).first(), state).toBeVisible();
    expect(await unfitForPaper(page), state).not.toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(said).first(), state).toBeVisible();
    expect(await unfitForPaper(page), state).toEqual([]);
  }
});

for (const [name, address] of [
  ['of the whole country', '#/regio?v=1'],
  ['of a region', '?regio=progressus#/regio?v=1'],
] as const) {
  const tag = address.startsWith('#') ? ['@all'] : [];
  test(`the flyer ${name} is one A5 with three codes`, { tag }, async ({ page }) => {
    await putOnPaper(page, address, 'Print een flyer');
    const codes = page.locator('[data-flyer] svg[data-qr]');
    await expect(codes).toHaveCount(3);
    for (const code of await codes.all()) expect(await readQr(code)).toMatch(/#\/(routewijzer|vakken)\?v=1/);
    expect(await pagesOf(page)).toBe(1);
  });
}

test('the poster holds its code and its date on one A3, and paper that is narrower than the window still holds the map', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
    // Before the app hears it and takes the poster away.
    addEventListener('afterprint', () => {
      document.documentElement.dataset.printed = String(
        document.querySelectorAll('[data-print="kaart"] article').length,
      );
    });
  });
  await page.goto('./#/kaart?v=1');
  await page.getByRole('button', { name: 'Print de kaart' }).click();
  const poster = page.locator('html[data-print="kaart"] article').last();
  await expect(poster).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1588, height: 1123 });
  const date = await poster.getByText(/^Niet compleet\. Gegevens van/).boundingBox();
  const code = await poster.locator('svg[data-qr]').boundingBox();
  const paper = await poster.boundingBox();
  for (const box of [date, code]) {
    expect(box?.height ?? 0).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((paper?.y ?? 0) + (paper?.height ?? 0));
  }
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 800 });
  // The page is laid out on the paper first, where it counts as a phone.
  await page.pdf({ preferCSSPageSize: true });
  await expect(page.locator('html')).toHaveAttribute('data-printed', /^[1-9]/);
});
