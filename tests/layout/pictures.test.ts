import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { layoutMap } from '#layout/layout.ts';
import { type MapLayout, ORIENTATIONS, type Orientation, TIER_SCALE, TIERS } from '#layout/map-layout.ts';
import { measureLayout } from '#layout/measure.ts';
import { homeOf } from '#view/map/home.ts';
import { buildLayouts, LAYOUT_CACHE } from '../../scripts/build-data.ts';
import { chain, crossing, diamond, single, skip, smallCountry, statuses, twin } from '../fixtures/networks.ts';
import { realNetwork } from '../real-network.ts';
import { drawSvg } from './draw-svg.ts';
import { readConnections, realConnections } from './read-connections.ts';

const ROOT = join(import.meta.dirname, '../..');

const NAMED = Object.entries({ single, chain, diamond, skip, crossing, twin, statuses, smallCountry });

describe('pictures to look at', () => {
  test.each(NAMED)('%s', async (name, make) => {
    const network = make();
    const layout = layoutMap(network, { orientation: 'landscape' });
    await expect(drawSvg(layout, network, { tier: 3 })).toMatchFileSnapshot(`../output/layout-${name}.svg`);
  });
});

/** The map as the build makes it, with the segments of every region; the build finds it again where this test kept it. */
const builtLayouts = () =>
  buildLayouts(realNetwork(), { root: ROOT, cacheFolder: join(ROOT, LAYOUT_CACHE), effort: 'search' });

describe.each(ORIENTATIONS)('the real network, %s', (orientation: Orientation) => {
  let layout: MapLayout;
  beforeAll(() => {
    layout = builtLayouts()[orientation];
  }, 480_000);

  test.each(TIERS)('picture of tier %i', async (tier) => {
    const svg = drawSvg(layout, realNetwork(), { tier, folded: tier === 1 });
    await expect(svg).toMatchFileSnapshot(`../output/layout-real-${orientation}-${tier}.svg`);
  });

  test('no label touches anything at any tier, no track lies on another or runs through a foreign station', () => {
    expect(measureLayout(layout)).toMatchObject({
      labelOverlaps: 0,
      trackOverlaps: 0,
      foreignHits: 0,
      offOctilinear: 0,
    });
  });

  test('following one colour leads only where the network leads', () => {
    expect(readConnections(layout)).toEqual(realConnections(layout));
  });

  test('the overview fits its screen with Opstap folded', () => {
    const { width, height } = homeOf(layout, true);
    const scale = TIER_SCALE[orientation][1];
    // What the frame leaves of a phone of 390 pixels, and of a laptop.
    if (orientation === 'portrait') expect(width * scale).toBeLessThanOrEqual(348);
    else expect([width * scale <= 1000, height * scale <= 640]).toEqual([true, true]);
  });
});
