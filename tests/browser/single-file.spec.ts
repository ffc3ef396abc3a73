import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from './page.ts';

// Each loads the app more than once: on a busy machine a minute is short.
test.describe.configure({ timeout: 180_000 });

const FILE = 'dist-single/onderwijsroutes.html';

test('the single file opens from a disk without network and completes a journey', async ({ page, context }) => {
  expect(existsSync(FILE), `${FILE} is not there: run npm run build:single`).toBe(true);
  await context.setOffline(true);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url()) || faults.length > 9) faults.push(request.url());
  });
  await page.goto(pathToFileURL(FILE).href);
  await page.getByRole('combobox', { name: 'Van' }).fill('havod');
  await page.getByRole('option').first().click();
  await page.getByRole('combobox', { name: 'Naar' }).fill('leraar basis');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: /^Pabo, voltijd/ }).click();
  await expect(page.getByRole('heading', { name: 'Wat je nodig hebt' }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Ja/ }).first().click();

  // The address is the memory here too.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Wat je krijgt' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Bronnen' }).click();
  await expect(page.getByRole('searchbox', { name: 'Zoek een bron' })).toBeVisible();
  await page.getByRole('link', { name: 'Insluiten' }).click();
  await expect(page.getByText('Dit bestand staat op je eigen apparaat.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Zoek een bron' })).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'))).toBe(true);
  expect(faults).toEqual([]);
});

test('the single file refuses to fetch: a planted request is stopped', async ({ page, violations }) => {
  await page.goto(pathToFileURL(FILE).href);
  await expect(page.getByRole('combobox', { name: 'Van' })).toBeVisible();
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        fetch('https://example.org/').catch(() => undefined);
      }),
  );
  expect(outcome).toBe('connect-src');
  // Planted here.
  await expect.poll(() => violations.splice(0)).toHaveLength(1);
});
