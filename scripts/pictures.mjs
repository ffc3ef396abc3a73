/**
 * `npm run pictures`: screenshots of the main screens in three sizes and of a journey for each user group, to look at.
 * They land in test-results/pictures/ (not in the repository). Needs a build in dist/ and a Chromium.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, systemChromium } from './browser.mjs';

const OUT = 'test-results/pictures';
const PORT = Number(process.env.PICTURES_PORT ?? 4198);
const SIZES = { telefoon: [390, 844], tablet: [768, 1024], laptop: [1440, 900] };

/** A beamer, and a sheet of A3 at 96 pixels to the inch. */
const BEAMER = { width: 1920, height: 1080 };
const A3 = { width: 1588, height: 1123 };

/** Name → address, of every screen that is looked at. */
const SCREENS = {
  welkom: '',
  kaart: '#/kaart?v=1&beeld=kaart',
  'leerling-lijst': '#/kaart?v=1&van=havo&naar=leraar-po',
  'leerling-route': '#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd',
  'overstapper-lijst': '#/kaart?v=1&van=hbo-wo-diploma&naar=leraar-vo-2',
  'overstapper-route': '#/kaart?v=1&van=hbo-wo-diploma&naar=leraar-po&route=z-po.werken-en-leren',
  'decaan-station': '#/kaart?v=1&station=leraar-po',
  'decaan-stap': '#/kaart?v=1&stap=p-havo',
  lijn: '#/kaart?v=1&lijn=Z',
  regio: '?regio=progressus#/kaart?v=1&station=havo',
  routewijzer: '#/routewijzer?v=1&wie=ll&sch=havo&jaar=2028&voor=bs&rol=vdk',
  uitkomst: '#/routewijzer?v=1&wie=ll&sch=havo&jaar=2028&voor=bs&rol=vdk&vak=av&ak=nee&gs=ja&nt=nee&pp=ja&vorm=vt',
  bronnen: '#/bronnen?v=1',
  woorden: '#/woorden?v=1',
};

mkdirSync(OUT, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1', port: PORT, strictPort: true }, logLevel: 'warn' });
const executablePath = systemChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: chromiumArgs,
  chromiumSandbox: false,
});
for (const [size, [width, height]] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    page.on('pageerror', (error) => console.error(`${size}: ${error}`));
    for (const [name, address] of Object.entries(SCREENS)) {
      if (colorScheme === 'dark' && !['welkom', 'leerling-route', 'uitkomst'].includes(name)) continue;
      await page.goto('about:blank');
      await page.goto(`http://127.0.0.1:${PORT}/${address}`);
      await page.getByRole('main').waitFor();
      await page.waitForTimeout(600); // the map settles and lazy parts arrive
      await page.screenshot({ path: `${OUT}/${name}-${size}${colorScheme === 'dark' ? '-donker' : ''}.png` });
    }
    await page.close();
  }
}
/** States of the map that only come about by hand: name → what is done on a laptop. */
const closer = (times) => async (page) => {
  for (let time = 0; time < times; time++) await page.getByRole('button', { name: 'Dichterbij' }).click();
};
const alone = (page) => page.getByRole('button', { name: 'Toon alleen dit' }).click();
const BY_HAND = {
  'kaart-midden': { address: '', act: closer(2) },
  'kaart-dichtbij': { address: '', act: closer(4) },
  'kaart-gefilterd': {
    address: '#/kaart?v=1&zonder-sector=mbo&wijze=naast-werk',
    act: (page) => page.getByRole('button', { name: 'Wat je ziet' }).click(),
  },
  'kaart-alleen-route': { address: '#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd', act: alone },
  'kaart-alleen-gevonden': { address: '#/kaart?v=1&van=havo&naar=leraar-po', act: alone },
  'kaart-alleen-wat-kan': { address: '#/kaart?v=1&van=onderwijsassistent&alleen-kan=ja', act: alone },
};
for (const [name, { address, act }] of Object.entries(BY_HAND)) {
  for (const forcedColors of ['none', 'active']) {
    if (forcedColors === 'active' && name !== 'kaart-midden') continue;
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      forcedColors,
    });
    await page.goto(`http://127.0.0.1:${PORT}/${address}`);
    await act(page);
    await page.waitForTimeout(800); // names of programmes and compact layouts arrive later
    await page.screenshot({ path: `${OUT}/${name}${forcedColors === 'active' ? '-contrast' : ''}.png` });
    await page.close();
  }
}
const beamer = await browser.newPage({ viewport: BEAMER, reducedMotion: 'reduce' });
await beamer.goto(`http://127.0.0.1:${PORT}/`);
await beamer.waitForTimeout(600);
await beamer.screenshot({ path: `${OUT}/kaart-beamer.png` });
await beamer.close();

for (const grey of [false, true]) {
  const poster = await browser.newPage({ viewport: A3, reducedMotion: 'reduce' });
  await poster.addInitScript(() => {
    window.print = () => undefined;
  });
  await poster.goto(`http://127.0.0.1:${PORT}/`);
  await poster.getByRole('button', { name: 'Print de kaart' }).click();
  await poster.locator('html[data-print="kaart"]').waitFor();
  await poster.emulateMedia({ media: 'print' });
  if (grey) await poster.addStyleTag({ content: 'html { filter: grayscale(1) }' });
  await poster.waitForTimeout(600);
  await poster.screenshot({ path: `${OUT}/kaart-a3${grey ? '-zwart-wit' : ''}.png` });
  await poster.close();
}
await browser.close();
await server.close();
console.log(`Pictures in ${OUT}/`);
