import type { Page } from '@playwright/test';
import { CHECKLIST_NL } from '../../src/i18n/checklist-nl.ts';
import { CHOICE_NL } from '../../src/i18n/choice-nl.ts';
import { COMPARE_NL } from '../../src/i18n/compare-nl.ts';
import { NL } from '../../src/i18n/nl.ts';
import { ROUTEWIJZER_NL } from '../../src/i18n/routewijzer-nl.ts';
import { SHARE_NL } from '../../src/i18n/share-nl.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';

/** A pupil in havo 4 who still chooses geography, and the route by the pabo. */
const ANSWERS = 'v=1&wie=ll&sch=havo&jaar=2028&ak=kn&gs=nee&nt=wn';
const PUPIL = `#/kaart?${ANSWERS}&naar=leraar-po`;

/** What of the Dutch interface no English sentence holds: texts of two words or more, without the names in them. */
const DUTCH: readonly string[] = [NL, CHECKLIST_NL, CHOICE_NL, COMPARE_NL, ROUTEWIJZER_NL, SHARE_NL]
  .flatMap((list) => Object.values<string | object>(list))
  .flatMap((message): readonly string[] => (typeof message === 'string' ? [message] : Object.values(message)))
  .flatMap((text) => text.split(/\{\w+\}/))
  .map((part) => part.replaceAll(/[^\p{L}’ ]/gu, ' ').trim())
  .filter((part) => /\p{L}{2,} \p{L}{2,}/u.test(part) && part !== 'Open data');

/** The text of the page and the names of its elements, without what says of itself that it is Dutch. */
const spokenOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const isDutch = (element: Element | null) => element?.closest('[lang]:not(html)')?.getAttribute('lang') === 'nl';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement?.matches('script, style, noscript') || isDutch(parentElement)) continue;
      found.push(textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder]'))
      if (!isDutch(element))
        found.push(element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '');
    return found.join(' ').replaceAll(/[^\p{L}’]+/gu, ' ');
  });

/** The Dutch interface texts on the page that are not marked as Dutch. */
async function dutchOn(page: Page): Promise<readonly string[]> {
  const spoken = ` ${await spokenOn(page)} `;
  return DUTCH.filter((part) => spoken.includes(` ${part.replaceAll(/ +/g, ' ')} `));
}

test('a link with answers opens in English and goes back to Dutch with every answer', async ({ page }) => {
  await page.goto(`./${PUPIL}`);
  await expect(page.getByText('als dit in orde is: aardrijkskunde').first()).toBeVisible();
  // The scan sees Dutch where there is Dutch.
  expect((await dutchOn(page)).length).toBeGreaterThan(5);
  const { hash } = new URL(page.url());

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\?taal=en#/);
  expect(new URL(page.url()).hash).toBe(hash);
  await expect(page.getByText('if this is in order: geography').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/how to become a teacher/);
  await expect(page.getByRole('combobox', { name: /^To/ })).toHaveValue('Primary school teacher');
  expect(await dutchOn(page)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page.getByText('als dit in orde is: aardrijkskunde').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  expect(new URL(page.url()).hash).toBe(hash);
});

test('itinerary, questions and comparison speak English, and sources say that they are Dutch', async ({ page }) => {
  // Three screens, each with a look by axe.
  test.setTimeout(180_000);
  await page.goto(`./?taal=en#/kaart?${ANSWERS}&van=havo&naar=leraar-po&route=p-havo.voltijd`);
  await expect(page.getByRole('heading', { name: 'Your list' })).toBeVisible();
  await page.getByText('Sources and dates').click();
  const source = page.getByRole('link', { name: /Toelatingseisen voor de pabo/ }).first();
  await expect(source).toBeVisible();
  expect(await source.evaluate((link) => link.closest('[lang]')?.getAttribute('lang'))).toBe('nl');
  expect(await dutchOn(page)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);

  await page.goto('about:blank');
  await page.goto('./?taal=en#/routewijzer');
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  expect(await dutchOn(page)).toEqual([]);

  await page.goto('about:blank');
  await page.goto('./?taal=en#/vergelijk?v=1&van=havo&naar=leraar-po&vergelijk=p-havo.voltijd,p-havo.deeltijd');
  await expect(page.getByRole('heading', { name: 'Compare routes' })).toBeVisible();
  await expect(page.getByText('It suits you if …').first()).toBeVisible();
  expect(await dutchOn(page)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
});

test('on the narrowest phone nothing is pushed sideways; an unknown language is Dutch', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const screen of ['kaart?v=1&van=havo&naar=leraar-po', 'routewijzer', 'vakken', 'regio']) {
    await page.goto('about:blank');
    await page.goto(`./?taal=en#/${screen}`);
    await expect(page.getByRole('link', { name: 'Nederlands' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.goto('about:blank');
  await page.goto('./?taal=fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
});
