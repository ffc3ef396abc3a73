/**
 * `npm run build:brand`: makes the icons of the installed app out of public/icon.svg, and the card that is shown when
 * somebody shares a link out of the app's own map. The results are committed, for a build has no browser. Needs a build
 * in dist/ and a Chromium; run it when the icon or the map changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, systemChromium } from './browser.mjs';

const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));
const PORT = Number(process.env.PICTURES_PORT ?? 4198);
const CARD = { width: 1200, height: 630 };
/** Name → size in pixels, and how much of it the drawing takes: a phone cuts a maskable icon to its own shape. */
const ICONS = {
  'icon-192.png': { size: 192, part: 1 },
  'icon-512.png': { size: 512, part: 1 },
  'icon-maskable-512.png': { size: 512, part: 0.72 },
  'apple-touch-icon.png': { size: 180, part: 0.8 },
};

const executablePath = systemChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: chromiumArgs,
  chromiumSandbox: false,
});
await makeIcons();
await makeCard();
await browser.close();

async function makeIcons() {
  const svg = readFileSync(`${PUBLIC}icon.svg`, 'utf8');
  for (const [name, { size, part }] of Object.entries(ICONS)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const side = Math.round(size * part);
    // A whole icon keeps its round corners; one that is cut by the phone fills its square.
    const ground = part === 1 ? 'transparent' : '#F8FBFD';
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">${svg.replace(
        '<svg ',
        `<svg width="${side}" height="${side}" `,
      )}</body>`,
    );
    await page.screenshot({ path: `${PUBLIC}${name}`, omitBackground: true });
    await page.close();
  }
}

/** The map as a picture by itself: its drawing, with the style that it has on the page. */
async function makeCard() {
  const server = await preview({ preview: { host: '127.0.0.1', port: PORT, strictPort: true }, logLevel: 'warn' });
  const page = await browser.newPage({ viewport: CARD, reducedMotion: 'reduce', serviceWorkers: 'block' });
  await page.goto(`http://127.0.0.1:${PORT}/#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd`);
  await page.locator('svg[data-tier]').waitFor();
  await page.evaluate(dressCard);
  // The map lays itself out anew when the window changes.
  await page.setViewportSize({ ...CARD, width: CARD.width + 1 });
  await page.setViewportSize(CARD);
  await page.waitForTimeout(1500); // the map fits itself to its new size
  writeFileSync(`${PUBLIC}social.png`, await page.screenshot());
  await page.close();
  await server.close();
}

/** Runs in the page: leaves the map alone, and puts the name and the question of the app beside it. */
function dressCard() {
  const style = document.createElement('style');
  style.textContent = `
    header, [data-pane] > div, nav, section button, [role=status] { display: none !important }
    [data-screen] { display: block !important }
    main, [data-pane] { display: block !important; block-size: 630px !important }
    [data-pane] > section { position: absolute !important; inset: 0 0 0 420px; border: 0 !important; display: block !important }
    [data-pane] > section > div { block-size: 630px !important }
    .card { position: fixed; inset: 0 auto 0 0; z-index: 99; width: 420px; box-sizing: border-box; padding: 56px 40px;
      background: #14213D; color: #F8FBFD; display: flex; flex-direction: column; justify-content: center; gap: 24px }
    .card b { font-size: 52px; line-height: 1.1; font-weight: 800 }
    .card p { margin: 0; font-size: 32px; line-height: 1.3 }`;
  const card = document.createElement('div');
  card.className = 'card';
  const name = document.createElement('b');
  name.textContent = 'Onderwijs­routes';
  const question = document.createElement('p');
  question.textContent = 'Waar ben je nu? Waar wil je heen? Bekijk je routes naar werken in het onderwijs.';
  card.append(name, question);
  document.head.append(style);
  document.body.append(card);
}
