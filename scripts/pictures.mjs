/**
 * `npm run pictures`: screenshots of the main screens in three sizes and of a journey for each user group, to look at.
 * They land in test-results/pictures/ (not in the repository). Needs a build in dist/ and a Chromium.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, systemChromium } from './browser.mjs';

const OUT = 'test-results/pictures';
const PORT = 4198;
const SIZES = { telefoon: [390, 844], tablet: [768, 1024], laptop: [1440, 900] };

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
await browser.close();
await server.close();
console.log(`Pictures in ${OUT}/`);
