import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page.ts';

/** The named states in which nothing may be wrong. */
const STATES = {
  welcome: '',
  list: '#/kaart?v=1&van=havo&naar=leraar-po',
  'from one end': '#/kaart?v=1&van=vwo',
  itinerary: '#/kaart?v=1&van=havo&naar=leraar-po&route=p-havo.voltijd',
  station: '#/kaart?v=1&station=leraar-po',
  segment: '#/kaart?v=1&stap=p-havo',
  line: '#/kaart?v=1&lijn=Z',
  routewijzer: '#/routewijzer?v=1',
  subjects: '#/vakken?v=1&wie=ll&sch=havo&jaar=k3',
  sources: '#/bronnen?v=1',
  words: '#/woorden?v=1',
} as const;

const SCREENS = { phone: { width: 390, height: 844 }, laptop: { width: 1440, height: 900 } } as const;
const SCHEMES = ['light', 'dark'] as const;

/**
 * `npm test` looks at every state once, each time on another screen and in another theme; `npm run test:all` at every
 * state on every screen in both themes.
 */
const LOOKS = Object.entries(SCREENS).flatMap(([size, viewport]) =>
  SCHEMES.map((scheme) => ({ size, viewport, scheme })),
);
for (const [turn, { size, viewport, scheme }] of LOOKS.entries()) {
  test.describe(`${size}, ${scheme}`, () => {
    test.use({ viewport, colorScheme: scheme });
    for (const [index, [name, path]] of Object.entries(STATES).entries()) {
      const tag = index % LOOKS.length === turn ? [] : ['@all'];
      test(`${name} has no axe violation`, { tag }, async ({ page }) => {
        await page.goto(`./${path}`);
        await expect(page.getByRole('main')).toBeVisible();
        await expect(page.getByText('Even laden')).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
        ).toEqual([]);
      });
    }
  });
}

test('a planted fault is found: axe does look', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('img'), { src: 'icon.svg' })));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});

test('nothing scrolls sideways at 320 px, also with text at 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of Object.values(STATES)) {
    await page.goto('about:blank');
    await page.goto(`./${path}`);
    await expect(page.getByRole('main')).toBeVisible();
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});
