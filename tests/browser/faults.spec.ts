import type { Page } from '@playwright/test';
import { type StoredItem, strangersIn } from '../../src/state/stored.ts';
import { expect, takenOver, test } from './page.ts';
import { STATES } from './states.ts';

const FAULT = 'Dit deel werkt nu niet. De rest van de pagina wel.';

test('a card that is not on the host: map and list stay, there is a way back, and the answers stay', async ({
  page,
}) => {
  await page.route('**/assets/OpenedCard-*.js', (route) => route.abort());
  await page.goto('./#/kaart?v=1&van=havo&naar=leraar-po&stap=p-havo&sch=havo&wie=ll');
  await expect(page.getByText(FAULT)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dichterbij' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kopieer foutmelding' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  await expect(page.getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/sch=havo.*wie=ll/);
});

const ANSWERED = './#/routewijzer?v=1&wie=ll&sch=havo&jaar=2028';

test('the Routewijzer after a deploy took its code away, and on a network that hangs: a way to load again, and the answers stay', async ({
  page,
}) => {
  await page.clock.install();
  let isGone = true;
  await page.route('**/assets/Routewijzer-*.js', (route) =>
    isGone ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto(ANSWERED);
  await expect(page.getByText(FAULT)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Laad de pagina opnieuw' })).toBeVisible();
  isGone = false;
  await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click();
  const told = page.locator('details', { hasText: 'Je antwoorden' }).locator('li');
  await expect(told).toHaveCount(3);

  // The same part again, which now never comes.
  await page.unroute('**/assets/Routewijzer-*.js');
  let isHanging = true;
  await page.route('**/assets/Routewijzer-*.js', (route) => (isHanging ? undefined : route.continue()));
  await page.goto('about:blank');
  await page.goto(ANSWERED, { waitUntil: 'commit' });
  await expect(page.getByText('Even laden …')).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(page.getByText(/^Het laden duurt lang\. Je antwoorden blijven staan\./)).toBeVisible();
  isHanging = false;
  await page.getByRole('button', { name: 'Laad opnieuw' }).click();
  await expect(told).toHaveCount(3);
  expect(new URL(page.url()).hash).toMatch(/wie=ll.*sch=havo|sch=havo.*wie=ll/);
});

test('a device of 1990: the page says by which day it reckons, and no year is of then', async ({ page }) => {
  await page.clock.setFixedTime('1990-01-01T12:00:00');
  await page.goto('./#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd');
  await expect(page.getByText(/Op dit apparaat is het 1 januari 1990.*We rekenen daarom met/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat je nodig hebt' }).first()).toBeVisible();
  expect((await page.getByRole('main').innerText()).match(/\b199\d\b/)).toBeNull();
});

/** Everything that the browser keeps of this site. */
const keptOf = (page: Page): Promise<readonly StoredItem[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => ({ place: 'localStorage' as const, key })),
    ...Object.keys(sessionStorage).map((key) => ({ place: 'sessionStorage' as const, key })),
    ...document.cookie.split(';').flatMap((one) => (one.trim() ? [{ place: 'cookie' as const, key: one.trim() }] : [])),
    ...(await indexedDB.databases()).map(({ name }) => ({ place: 'indexedDB' as const, key: name ?? '' })),
    ...(await caches.keys()).map((key) => ({ place: 'caches' as const, key })),
  ]);

test('after a whole journey the device holds what the page about privacy says, and no answer was sent', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const own = () => new URL(page.url()).origin;
  await page.goto('./#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd&wie=ll&sch=havo&jaar=2028');
  await expect(page.getByRole('heading', { name: 'Wat je nodig hebt' }).first()).toBeVisible();
  expect(await keptOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
  await expect(page.getByText(/^Bewaard op dit apparaat/)).toBeVisible();
  for (const path of [
    '?modus=stand',
    '?modus=embed#/kaart?v=1&van=havo',
    '#/bord',
    '#/decaan?v=1&wie=ll',
    '#/privacy',
  ]) {
    await page.goto('about:blank');
    await page.goto(`./${path}`);
    await expect(page.getByText('Even laden')).toHaveCount(0);
  }
  const kept = await keptOf(page);
  expect(kept).toEqual([{ place: 'localStorage', key: 'onderwijsroutes.bewaard' }]);
  expect(strangersIn(kept)).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(own()) && !address.startsWith('blob:'))).toEqual([]);
  expect(asked.filter((address) => /wie=|sch=|havo/.test(address))).toEqual([]);
  await page.evaluate(() => sessionStorage.setItem('profiel', 'x'));
  expect(strangersIn(await keptOf(page))).toEqual([{ place: 'sessionStorage', key: 'profiel' }]);
  await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
  await expect(page.getByText('Alles van Onderwijsroutes is van dit apparaat gewist.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('back and forward through every state, and through a link of 100 kB: each is there again, and nothing breaks', async ({
  page,
}) => {
  // Every state three times.
  test.setTimeout(180_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto('./');
  await takenOver(page);
  const long = `#/kaart?v=1&van=havo&${Array.from({ length: 9000 }, (_, at) => `onbekend${at}=x`).join('&')}`;
  // Another query is another page.
  const hashes = [...Object.values(STATES).filter((path) => path.startsWith('#')), long];
  /** Where a reader is: the screen, and from where to where. */
  const seen = () =>
    page.evaluate(() => {
      const screen = document.querySelector<HTMLElement>('[data-screen]')?.dataset.screen ?? '';
      const fields = document.querySelectorAll<HTMLInputElement>('main [role="combobox"]');
      return [screen, ...(screen === 'kaart' ? [...fields].map(({ value }) => value) : [])];
    });
  /** Has the screen of a link come, and of it the fields that it fills, or the card that takes their place? */
  const isOf = ([screen, ...fields]: readonly string[], hash: string) => {
    const said = new URLSearchParams(hash.split('?')[1]);
    if (screen !== hash.split('?')[0]?.slice('#/'.length)) return false;
    if (screen !== 'kaart') return true;
    if (['route', 'station', 'stap', 'lijn'].some((card) => said.has(card))) return fields.length === 0;
    return JSON.stringify(fields.map((value) => value !== '')) === JSON.stringify([said.has('van'), said.has('naar')]);
  };
  const isThere = async (hash: string) => {
    await expect.poll(async () => isOf(await seen(), hash), hash).toBe(true);
    await expect(page.getByText('Even laden')).toHaveCount(0);
    await expect(page.getByText(FAULT)).toHaveCount(0);
  };
  const onTheWay = new Map<string, readonly string[]>();
  for (const hash of hashes) {
    await page.evaluate((to) => void location.assign(to), hash);
    await isThere(hash);
    onTheWay.set(hash, await seen());
  }
  // Each screen is another, and so is the list of another way, or nothing would be compared.
  expect(new Set([...onTheWay.values()].map(String)).size).toBeGreaterThan(hashes.length / 2);
  for (const hash of hashes.toReversed().slice(1)) {
    await page.goBack();
    await isThere(hash);
    await expect.poll(seen, hash).toEqual(onTheWay.get(hash));
  }
  for (const hash of hashes.slice(1)) {
    await page.goForward();
    await isThere(hash);
    await expect.poll(seen, hash).toEqual(onTheWay.get(hash));
  }
  await expect(page.getByText('En nog 8.996 dingen.')).toBeVisible();
  expect(faults).toEqual([]);
});
