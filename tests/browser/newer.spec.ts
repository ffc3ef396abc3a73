import { readFileSync } from 'node:fs';
import { type FolderServer, serveFolder } from './folder-server.ts';
import { expect, test } from './page.ts';

const JOURNEY = '/#/kaart?v=1&van=havo&naar=leraar-po&wie=ll&sch=havo';
const PAGE = readFileSync('dist/index.html', 'utf8');
const DATA = readFileSync('dist/data/network.json', 'utf8');

let host: FolderServer;
test.beforeEach(async () => {
  host = await serveFolder('dist');
  host.changed.set(
    '/index.html',
    PAGE.replace(
      '<meta name="viewport"',
      '<meta name="onderwijsroutes-data" content="./data/nieuw.json" /><meta name="viewport"',
    ),
  );
});
test.afterEach(() => host.close());

/** The data of the build, of a later day, in which a step has another name. */
function newer(): string {
  const data = JSON.parse(DATA);
  data.site = { ...data.site, dataVersion: '2099.1', dataDate: '2099-01-10' };
  data.changelog = [...data.changelog, { version: '2099.1', day: '2099-01-10', changes: [] }];
  data.segments.find(({ id }: { id: string }) => id === 'p-havo').name = { nl: 'Pabo van straks' };
  return JSON.stringify(data);
}

test('newer data of the host is used only after the visitor says so, and the answers stay', async ({ page }) => {
  host.changed.set('/data/nieuw.json', newer());
  await page.goto(host.origin + JOURNEY);
  const offer = page.getByRole('status').filter({ hasText: 'Nieuwe gegevens (10 januari 2099), gebruiken?' });
  await expect(offer).toBeVisible();
  await expect(page.getByRole('button', { name: /^Pabo, voltijd/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Pabo van straks/ })).toHaveCount(0);
  await offer.getByRole('button', { name: 'Gebruik de nieuwe gegevens' }).click();
  const renamed = page.getByRole('button', { name: /^Pabo van straks, voltijd/ }).first();
  await expect(renamed).toBeVisible();
  await expect(offer).toHaveCount(0);
  expect(new URL(page.url()).hash).toMatch(/naar=leraar-po.*sch=havo.*van=havo/);
  await page.getByRole('link', { name: 'Bronnen' }).click();
  await expect(page.getByText(/10 januari 2099/).first()).toBeVisible();
});

test('a bad file is named in one sentence and changes nothing; without the meta nothing is fetched', async ({
  page,
}) => {
  host.changed.set('/data/nieuw.json', newer().replace('"to":"leraar-po"', '"to":"nergens"'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(host.origin + JOURNEY);
  await expect(page.getByRole('alert')).toContainText('daar zit een fout in');
  await page.getByRole('alert').getByText('Voor de redactie').click();
  await expect(page.getByRole('alert')).toContainText('"nergens"');
  await expect(page.getByRole('button', { name: /^Pabo, voltijd/ })).toBeVisible();
  expect(asked).toContain('/data/nieuw.json');

  host.changed.delete('/index.html');
  asked.length = 0;
  await page.goto('about:blank');
  await page.goto(host.origin + JOURNEY);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/data/') || path.includes('Newer'))).toEqual([]);
});
