import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type MapLayout, ORIENTATIONS, type PlacedTrack, TIERS } from '#layout/map-layout.ts';
import { labelOverlapsAt, measureLayout } from '#layout/measure.ts';
import { withoutEnglish } from '#model/english-texts.ts';
import type { Network } from '#model/network.ts';
import { buildLayouts, LAYOUT_CACHE } from '../../scripts/build-data.ts';
import { englishLayout } from '../../scripts/english-map.ts';
import { realNetwork } from '../real-network.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The map as the build makes it; it finds it again where it was kept. */
const builtLayouts = (network: Network) =>
  buildLayouts(network, { root: ROOT, cacheFolder: join(ROOT, LAYOUT_CACHE), effort: 'search' });

test('English texts do not make the build search for another map', () => {
  expect(builtLayouts(realNetwork())).toEqual(builtLayouts(withoutEnglish(realNetwork())));
}, 480_000);

describe.each(ORIENTATIONS)('the real map in English, %s', (orientation) => {
  let dutch: MapLayout;
  let english: MapLayout;
  beforeAll(() => {
    dutch = builtLayouts(realNetwork())[orientation];
    english = englishLayout(dutch, realNetwork());
  }, 480_000);

  test.each(TIERS)('no label touches a label, a station or a track at tier %i', (tier) => {
    expect(labelOverlapsAt(english, tier)).toBe(0);
    expect(labelOverlapsAt(dutch, tier)).toBe(0);
  });

  test('every label is the English one of its station, and everything else stands where it stood', () => {
    const wordsOf = new Map(realNetwork().stations.map(({ id, label }) => [id, letters(label.en ?? '')]));
    for (const { id, labels, prominence } of english.stations) {
      expect(labels.map(({ tier }) => tier)).toEqual(TIERS.filter((tier) => tier >= prominence));
      for (const { lines } of labels) expect(letters(lines.join(''))).toBe(wordsOf.get(id));
    }
    expect(withoutLabels(english)).toEqual(withoutLabels(dutch));
  });

  test('a track that is laid through an English label is counted', () => {
    const [box] = english.stations.flatMap(({ prominence, label }) => (prominence === 1 ? [label.box] : []));
    const [track] = english.tracks;
    if (!box || !track) throw new Error('the map has no label or no track at tier 1');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const planted: PlacedTrack = { ...track, prominence: 1, points: [middle, { ...middle, x: middle.x + 1 }] };
    const before = measureLayout(english).labelOverlaps;
    expect(measureLayout({ ...english, tracks: [...english.tracks, planted] }).labelOverlaps).toBeGreaterThan(before);
  });
});

const letters = (text: string) => text.replaceAll(/[\u00AD\s-]/g, '');

const withoutLabels = ({ stations, ...layout }: MapLayout) => ({
  ...layout,
  stations: stations.map(({ label: _label, labels: _labels, ...station }) => station),
});
