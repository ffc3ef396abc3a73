import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { takenOver } from './page.ts';

/** Axe for this page, all of its rules. It makes a list of what is wrong only: that of what is right takes as long again. */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/** What axe finds on the page, or in the part of it that is named: each rule with the places that break it. */
export async function faultsOf(page: Page, part?: string): Promise<readonly string[]> {
  await takenOver(page);
  const axe = axeOn(page);
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}
