import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { takenOver } from './page.ts';

/** Axe for this page, all of its rules. It makes a list of what is wrong only: that of what is right takes as long again. */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/**
 * What comes again and again: axe needs ten seconds for the contrast of two hundred sources, which look alike. The first
 * two dozen of a list are looked at, and all of them with `npm run test:all`.
 */
const REPEATED = 'main :is(li, tr, dt, dd, details):nth-child(n + 25)';

/** What axe finds on the page, or in the part of it that is named: each rule with the places that break it. */
export async function faultsOf(page: Page, part?: string): Promise<readonly string[]> {
  await takenOver(page);
  const axe = axeOn(page);
  if (part) axe.include(part);
  if (!process.env.TEST_ALL) axe.exclude(REPEATED);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}
