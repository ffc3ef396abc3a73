/**
 * `npm run bench:stand`: five hundred visitors at a stand in a real browser, and the memory after every hundred. Needs a build in
 * dist/ and a Chromium. A report to read: what must not grow is guarded by tests/view/stand.test.tsx.
 */
import { hasBuild, launch, memoryOf, option, ROOT, runPart } from './bench-kit.mjs';
import { serve } from './serve-brotli.mjs';

const VISITORS = 500;
const EVERY = 100;
/** The first visits load the screens: what comes after them is compared with the memory after so many. */
const WARM = 5;

/**
 * Runs in the page: one visitor, who presses buttons by their names as soon as they are there. By the page itself, because
 * a press from outside takes longer than the app needs for it.
 */
async function visitor(number) {
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));
  const nameOf = (each) => (each.getAttribute('aria-label') ?? each.textContent).trim();
  const press = async (name, last = false) => {
    const begin = performance.now();
    for (;;) {
      const found = [...document.querySelectorAll('button')].filter(
        (each) => (name instanceof RegExp ? name.test(nameOf(each)) : nameOf(each) === name) && !each.disabled,
      );
      const button = last ? found.at(-1) : found[0];
      if (button) return button.click();
      if (performance.now() - begin > 8000) throw new Error(`visitor ${number} found no button ${name}`);
      await nextTask();
    }
  };
  const there = async (selector) => {
    const begin = performance.now();
    while (!document.querySelector(selector)) {
      if (performance.now() - begin > 8000) throw new Error(`visitor ${number} did not see ${selector}`);
      await nextTask();
    }
  };
  await press(/Tik om te beginnen/);
  await press(number % 2 ? 'Kinderen op de basisschool' : 'Studenten op het mbo');
  await press('Weet ik niet');
  await press(number % 3 ? 'Havo' : /^Vwo/);
  await there('main li button');
  document.querySelector('main li button').click();
  await press('Kaart');
  await press('Vragen');
  await press('Neem mee');
  await there('[role=img][aria-label*="QR-code"]');
  await press('Terug', true);
  await press('Opnieuw beginnen');
  await there('button');
}

async function measure({ secondsLeft, save }) {
  if (!hasBuild()) {
    save({ note: 'there is no dist/index.html; run `npm run build` first' });
    return;
  }
  const server = await serve(`${ROOT}dist`);
  const browser = await launch();
  const wanted = Number(option('visitors', VISITORS));
  const after = [];
  let [visitors, note] = [0, undefined];
  try {
    const page = await browser.newPage({
      viewport: { width: 1080, height: 1920 },
      hasTouch: true,
      serviceWorkers: 'block',
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${server.address}?modus=stand`);
    await page.locator('html[data-stand="ready"]').waitFor({ state: 'attached' });
    while (visitors < wanted && secondsLeft() > 3) {
      await page.evaluate(visitor, visitors + 1);
      visitors += 1;
      if (visitors % EVERY !== 0 && visitors !== WARM) continue;
      after.push({ visitors, ...(await memoryOf(session)) });
      console.error(`${visitors} visitors`);
      save(summary(after, browser.version()));
    }
    if (visitors < wanted) note = `ended after ${visitors} of ${wanted} visitors: the time was up`;
    if (after.at(-1)?.visitors !== visitors) after.push({ visitors, ...(await memoryOf(session)) });
  } catch (error) {
    note = `ended after ${visitors} visitors: ${String(error.message).split('\n')[0].slice(0, 120)}`;
  } finally {
    await browser.close();
    await server.close();
  }
  save({ ...summary(after, browser.version()), ...(note ? { note } : {}) });
}

/** What a hundred visitors leave behind, from the first that were warm to the last. */
function summary(after, version) {
  const [first, last] = [after[0], after.at(-1)];
  const visits = first && last ? last.visitors - first.visitors : 0;
  const kB = visits >= EVERY - WARM ? ((last.heapMB - first.heapMB) * 1000) / visits : null;
  return { browser: version, after, kBPerVisitor: kB === null ? null : Math.round(kB * 10) / 10 };
}

function print({ after = [], kBPerVisitor, note }) {
  console.table(after);
  if (kBPerVisitor !== undefined) console.log(`Each visitor leaves ${kBPerVisitor} kB behind.`);
  if (note) console.log(note);
}

await runPart({ seconds: 240, measure, print });
