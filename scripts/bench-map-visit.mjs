/** One visit of the map bench: a page of the app or of others is opened in a slowed-down browser, and used. */
import { quantile } from './bench-figures.mjs';
import { memoryOf } from './bench-kit.mjs';
import { inApp, inPage } from './bench-map-inside.mjs';
import { AIMED } from './bench-map-plan.mjs';

/** Longest time until a map is there, in milliseconds. */
const PATIENCE = 30_000;
/** The app fetches its gestures after the first paint, and everyone may settle, in milliseconds. */
const SETTLE = 1500;
/** Longest time of one press, of all presses of a kind, and of one gesture, in milliseconds. */
const ACT = 4000;
const PRESSES = 4500;
const GESTURE = 1000;
/** Presses after the first, and presses of the filter. */
const LATER = 4;
const FILTERS = 2;
/** The same where no target looks. */
const BRIEF = { later: 1, filters: 1 };
/** Longest wait until a page is quiet, before the next press and before a gesture, in milliseconds. */
const QUIET = 1000;
/** Longest wait for the heap, in milliseconds. */
const HEAP = 5000;
/** Steps of a drag and of a zoom: half of them there, half of them back. */
const DRAG = 40;
const ZOOM = 24;

/** The script that brings the network of a page; not packed, so that nobody waits for that. */
const DATA = 'bench-network.js';

/** It took longer than it may: how long it was waited for, in milliseconds. */
class Ended extends Error {
  constructor(milliseconds) {
    super(`ended after ${Math.round(milliseconds / 100) / 10} s`);
    this.milliseconds = milliseconds;
  }
}

/** What is answered in time. @throws Ended */
function within(promise, milliseconds) {
  let timer;
  const end = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Ended(milliseconds)), milliseconds);
  });
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}

/**
 * Opens a page, with the network of `visit.data`, at the first of its rates and does what a person does, then the same at its other rates in the same page.
 * Answers `{ ready, heapMB, at: { rate: { first, later, paint, zoom, pan, filter, atLeast } } }`, all as far as it came, and a
 * `note` when something was ended.
 */
export async function lookAt(browser, address, visit, seconds) {
  const { size, name, rates } = visit;
  const isOurs = name === 'ours';
  const end = Date.now() + seconds * 1000;
  const figures = { at: {} };
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await open(page, isOurs, visit.data);
  try {
    await session.send('Emulation.setCPUThrottlingRate', { rate: rates[0] });
    const patience = Math.min(PATIENCE, end - Date.now());
    figures.ready = await within(readyIn(page, `${address}${isOurs ? 'ours' : 'others'}/`, visit), patience).catch(
      (error) => {
        if (error instanceof Ended) figures.atLeast = { ready: patience };
        throw error;
      },
    );
    await page.waitForTimeout(SETTLE);
    await within(touchAtRates({ page, session, isOurs, end }, visit, figures), end - Date.now());
  } catch (error) {
    const where = Object.keys(figures.at).length > 0 ? rates[Object.keys(figures.at).length - 1] : rates[0];
    figures.note = `${size} at ${where}×: ${String(error.message).split('\n')[0].slice(0, 80)}`;
  }
  // Last of all: a collection throws away code that the next press would need.
  if (figures.ready !== undefined)
    figures.heapMB = await within(memoryOf(session), HEAP).then(
      ({ heapMB }) => heapMB,
      () => undefined,
    );
  await context.close();
  return figures;
}

/** A page that is given its network first, then its own scripts: both are deferred and keep their order. */
async function open(page, isOurs, data) {
  await page.route(`**/${DATA}`, (route) => route.fulfill({ contentType: 'text/javascript', body: data }));
  await page.route('**/*.html*', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<head>', `<head><script defer src="./${DATA}"></script>`);
    await route.fulfill({ response, body: html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '') });
  });
  if (isOurs) await page.addInitScript(inApp);
  await page.addInitScript(inPage);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

/** Milliseconds until the map is there. */
async function readyIn(page, folder, { name }) {
  const file = name === 'ours' ? 'index.html#/kaart?v=1' : `${name}.html`;
  await page.goto(folder + file, { timeout: 0 });
  await page.waitForFunction(() => globalThis.benchReady, null, { timeout: 0, polling: 100 });
  return page.evaluate(() => globalThis.benchReady);
}

/** What a target needs comes first. Fills in what it measures as soon as it is there. */
async function touchAtRates({ page, session, isOurs, end }, visit, figures) {
  const there = { page, isOurs, end };
  for (const rate of visit.rates) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const here = { atLeast: {} };
    figures.at[rate] = here;
    const { later, filters } = rate !== AIMED || visit.isBrief ? BRIEF : { later: LATER, filters: FILTERS };
    await select(there, here, later);
    here.zoom = await frames(there, zoomStep);
    here.pan = await frames(there, dragStep);
    await filter(there, here, filters);
  }
}

async function select(there, figures, most) {
  const [first, ...later] = await presses(there, 'select', { most: 1 + most, least: 2 });
  if (first.isDone) figures.first = first.commit;
  else figures.atLeast.first = first.commit;
  const done = later.filter(({ isDone }) => isDone);
  figures.later = done.map(({ commit }) => commit);
  figures.paint = done.map(({ paint }) => paint);
  if (done.length > 0) return;
  // What is not there after so long, or was so long in coming that there was no time for another, is a bound.
  figures.atLeast.dim = (later[0] ?? first).commit;
  figures.atLeast.dimPaint = figures.atLeast.dim;
}

async function filter(there, figures, most) {
  const { page, isOurs } = there;
  if (isOurs) {
    await page
      .locator('button[class*=legendButton][aria-expanded]')
      .first()
      .click({ timeout: 2 * ACT });
    await page
      .locator('[class*=filters] input')
      .first()
      .waitFor({ timeout: 2 * ACT });
    await page.evaluate((most) => globalThis.benchQuiet(most), QUIET);
  }
  const done = await presses(there, 'filter', { most, least: 1 });
  figures.filter = done.filter(({ isDone }) => isDone).map(({ commit }) => commit);
  if (figures.filter.length === 0) figures.atLeast.filter = done[0].commit;
  if (isOurs)
    await page
      .locator('button[class*=legendButton][aria-expanded]')
      .first()
      .click({ timeout: 2 * ACT });
}

/**
 * Does something, and undoes it, at most so many times, at least so many, or as long as there is time; only the doing counts. One that does not come
 * to its end is the last, with `isDone` false.
 */
async function presses({ page, end }, name, { most, least }) {
  const taken = [];
  const last = Math.min(end, Date.now() + PRESSES);
  const press = (on) =>
    within(
      page.evaluate(([what, isOn, most]) => globalThis.benchTimed(what, isOn, most), [name, on, ACT]),
      2 * ACT,
    ).catch((error) => {
      if (!(error instanceof Ended)) throw error;
      return { commit: error.milliseconds, paint: error.milliseconds, isDone: false };
    });
  while (taken.length < most && (taken.length < least || Date.now() < last)) {
    const done = await press(true);
    taken.push(done);
    if (!done.isDone || !(await press(false)).isDone) break;
    await page.waitForTimeout(100);
    await page.evaluate((most) => globalThis.benchQuiet(most), QUIET);
  }
  return taken;
}

/** The 95th percentile of the time between frames while something is done step by step, in milliseconds. */
async function frames(there, step) {
  const { page } = there;
  await page.evaluate((most) => globalThis.benchQuiet(most), 2 * QUIET);
  await page.evaluate(() => globalThis.benchFrames.start());
  const last = Date.now() + GESTURE;
  let [index, isOver] = [0, false];
  while (!isOver) {
    isOver = await step(there, index, Date.now() > last);
    index++;
  }
  const times = await page.evaluate(() => globalThis.benchFrames.stop());
  return quantile(times, 0.95);
}

/** A drag of 240 pixels and back; answers whether it is over. */
async function dragStep({ page }, step, isLate) {
  if (step === 0) {
    await page.mouse.move(900, 500);
    await page.mouse.down();
  }
  const at = Math.min(step, DRAG - step);
  await page.mouse.move(900 - (480 / DRAG) * at, 500 + (160 / DRAG) * at);
  const isOver = step === DRAG || isLate;
  if (isOver) await page.mouse.up();
  return isOver;
}

/** Some turns of the wheel inwards and as many outwards; answers whether they are over. */
async function zoomStep({ page, isOurs }, step, isLate) {
  if (step === 0) {
    await page.mouse.move(900, 500);
    if (isOurs) await page.keyboard.down('Control');
  }
  await page.mouse.wheel(0, step < ZOOM / 2 ? -60 : 60);
  const isOver = step === ZOOM - 1 || isLate;
  if (isOver && isOurs) await page.keyboard.up('Control');
  return isOver;
}
