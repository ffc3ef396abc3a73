import { expect, test } from 'vitest';
import { allPage, homePage } from '../../src/prerender.tsx';

test('the written page has heading, planner, twin and the map in both orientations, without a style attribute', async () => {
  const page = await homePage('2026-11-23');
  expect(page).toMatch(/<h1>Onderwijsroutes/);
  expect(page.match(/role="combobox"/g)).toHaveLength(3);
  expect(page).toMatch(/De kaart als lijst/);
  expect(page.match(/<section[^>]*data-orientation="(landscape|portrait)"/g)).toHaveLength(2);
  expect(page).not.toMatch(/ style=|<script/);
  // A part that React would fetch again in the browser is marked so.
  expect(page).not.toMatch(/<!--\$[!?]-->/);
});

test('nothing of the written page depends on the day', async () => {
  expect(await homePage('2020-02-29')).toBe(await homePage('2031-12-31'));
});

test('one page holds every step and station, each with a link to it from the other end', async () => {
  const page = await allPage();
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(page).toMatch(/Gegevens van \d{1,2} [a-z]+ \d{4}/);
  expect(links.length).toBeGreaterThan(300);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
  expect(page).not.toMatch(/ style=|<script/);
});
