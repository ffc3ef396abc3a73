import type { Page } from '@playwright/test';
import { expect, takenOver, test } from './page.ts';

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp) {
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
      return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '';
    });
    if (name.test(called)) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

test('a switcher finds a route, its cost, and keeps it, with Tab, arrows and Enter alone', async ({ page }) => {
  await page.goto('./');
  await takenOver(page);
  await tabTo(page, /^Van$/);
  await page.keyboard.type('hbo- of wo');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Naar$/);
  await page.keyboard.type('leraar basis');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^\d+ routes?$/ })).toBeVisible();
  await tabTo(page, /^Zij-instroom/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Wat je nodig hebt' }).first()).toBeVisible();
  await tabTo(page, /^Geld$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#route-geld')).toBeFocused();
  // It comes with what is below the route; who tabs faster than that loads passes it by.
  await expect(page.getByRole('button', { name: 'Bewaar op dit apparaat' })).toBeVisible();
  await tabTo(page, /^Bewaar op dit apparaat$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Bewaard op dit apparaat/)).toBeVisible();
});

test('a pupil answers the first questions and sees what is possible, with Tab, arrows, space and Enter alone', async ({
  page,
}) => {
  await page.goto('./#/routewijzer?v=1');
  const title = page.locator('main h2').first();
  await tabTo(page, /^Ik zit op school/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Kort: 60 seconden$/);
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Welke opleiding doe je nu?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let asked = 0; asked < 2; asked++) {
    await tabTo(page, /^Volgende$/);
    const before = await title.textContent();
    await page.keyboard.press('Enter');
    await expect(title).not.toHaveText(before ?? '');
    // The focus goes to the question; the first option is the next stop.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await expect(page).toHaveURL(/wie=ll/);
  await expect(page.getByText(/Nog \d+ beroepen en diploma’s/)).toBeVisible();
});

test('what a screen reader says of header, planner and first question is as it was', async ({ page }) => {
  await page.goto('./');
  await takenOver(page);
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'header.aria.yml' });
  await page.goto('./#/routewijzer?v=1');
  await expect(page.locator('#vraag')).toMatchAriaSnapshot({ name: 'first-question.aria.yml' });
  await page.goto('./#/privacy?v=1');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'privacy.aria.yml' });
});
