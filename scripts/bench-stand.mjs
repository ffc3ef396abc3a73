/**
 * `node scripts/bench-stand.mjs`: twenty visitors at a stand in a real browser (`VISITORS=500` for a whole day), and the
 * heap on the way. Needs a build in dist/ and a Chromium. A report to read: what must not grow is guarded by
 * tests/view/stand.test.tsx.
 */
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, systemChromium } from './browser.mjs';

const PORT = Number(process.env.BENCH_PORT ?? 4197);
const VISITORS = Number(process.env.VISITORS ?? 20);

const server = await preview({ preview: { host: '127.0.0.1', port: PORT, strictPort: true }, logLevel: 'warn' });
const executablePath = systemChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: chromiumArgs,
  chromiumSandbox: false,
});
const page = await browser.newPage({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');
await page.goto(`http://127.0.0.1:${PORT}/?modus=stand`);
await page.locator('html[data-stand="ready"]').waitFor({ state: 'attached' });

async function measure(visitors) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const heap = (of('JSHeapUsedSize') / 1e6).toFixed(1);
  console.log(
    `${visitors} visitors: ${heap} MB heap, ${of('Nodes')} nodes, ${of('JSEventListeners')} listeners, ${of('Documents')} documents`,
  );
}

const tap = (name) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .tap();
await measure(0);
for (let visitor = 1; visitor <= VISITORS; visitor++) {
  await tap(/Tik om te beginnen/);
  await tap(visitor % 2 ? 'Kinderen op de basisschool' : 'Studenten op het mbo');
  await tap('Weet ik niet');
  await tap(visitor % 3 ? 'Havo' : /^Vwo/);
  await page.locator('main li button').first().tap();
  await tap('Kaart');
  await tap('Vragen');
  await tap('Neem mee');
  await page.getByRole('img', { name: /QR-code/ }).waitFor();
  await page.getByRole('button', { name: 'Terug', exact: true }).last().tap();
  await tap('Opnieuw beginnen');
  if (visitor % (VISITORS / 4) === 0) await measure(visitor);
}
await browser.close();
await server.close();
