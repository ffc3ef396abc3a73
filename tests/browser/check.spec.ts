import { readFileSync } from 'node:fs';
import { faultsOf } from './axe.ts';
import { expect, test } from './page.ts';

test.describe.configure({ timeout: 120_000 });

test('the work list is a table and a calendar to take along, by keyboard, without an axe violation', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/bronnen?v=1');
  await page.getByRole('button', { name: 'Meer over de gegevens en deze site' }).press('Enter');
  await page.getByRole('link', { name: 'Te controleren' }).press('Enter');
  await expect(page.getByText(/punten te controleren$/)).toBeVisible({ timeout: 60_000 });

  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).press('Enter');
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const table = await save('Download als tabel (CSV)');
  expect(table.name).toBe('te-controleren.csv');
  expect(table.text.split('\r\n').length).toBeGreaterThan(100);
  const calendar = await save('Zet in je agenda (ICS)');
  expect(calendar.name).toBe('te-controleren.ics');
  expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);

  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
});
