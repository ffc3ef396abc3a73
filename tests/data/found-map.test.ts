import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { layoutMap, searchMap } from '#layout/layout.ts';
import { ORIENTATIONS } from '#layout/map-layout.ts';
import type { Network, NetworkStation } from '#model/network.ts';
import { buildLayouts, withAllRegions } from '../../scripts/build-data.ts';
import { commitFound, drawnOf, findMaps, layoutCode, mapKey, readFound, searchKey } from '../../scripts/found-map.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';
import { crossing, smallCountry } from '../fixtures/networks.ts';
import { realNetwork } from '../real-network.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const COMMITTED = 'scripts/found-map.json';
const network = crossing();
const code = layoutCode(PROJECT);
const key = searchKey(drawnOf(network), code);

let root: string;
let searches: number;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'found-'));
  for (const part of ['src/layout', 'src/model/vocabulary.ts'])
    cpSync(join(PROJECT, part), join(root, part), { recursive: true });
  mkdirSync(join(root, 'scripts'));
  searches = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

/** A build in a clone that never built before. */
function built(of: Network = network) {
  const cacheFolder = mkdtempSync(join(root, 'cache-'));
  const onSearch = () => {
    searches += 1;
  };
  return buildLayouts(of, { root, cacheFolder, effort: 'search', onSearch });
}

/** What is found for the network, and the same with more room beside its first station, which draws another map. */
function foundAndOther() {
  const found = findMaps(drawnOf(network), key, root);
  if (!found) throw new Error('this network is drawn with lanes');
  const [first] = network.stations;
  const room = { ...found.landscape.room, [first?.id ?? '']: 9 };
  return { found, other: { ...found, landscape: { ...found.landscape, room } } };
}

describe('what a search for the map found', () => {
  test.each<[string, () => Network]>([
    ['a small country', smallCountry],
    ['one where tracks have to cross', crossing],
    ['one that needs room everywhere', () => generatedNetwork(6)],
  ])('draws the same map as the search: %s', (_, make) => {
    const given = make();
    for (const orientation of ORIENTATIONS) {
      const options = { orientation, effort: 'search' } as const;
      const { layout, found } = searchMap(given, options);
      expect(found).toBeDefined();
      expect(layoutMap(given, { ...options, found })).toEqual(layout);
    }
  });

  test('stands beside the code, and a build draws it without a search, byte for byte the map of the search', () => {
    const before = built();
    expect(searches).toBe(1);
    const { found, other } = foundAndOther();
    commitFound(root, key, found);
    expect(JSON.stringify(built())).toBe(JSON.stringify(before));
    expect(searches).toBe(1);
    // It is read indeed: another one draws another map.
    commitFound(root, key, other);
    expect(built()).not.toEqual(before);
  });

  test('is not used for another map, nor when it is broken: the map is searched for', () => {
    const before = built();
    const { other } = foundAndOther();
    commitFound(root, 'of-another-map', other);
    expect(built()).toEqual(before);
    writeFileSync(join(root, COMMITTED), '<<<<<<< ours');
    expect(built()).toEqual(before);
    rmSync(join(root, COMMITTED));
    expect(built()).toEqual(before);
    expect(searches).toBe(4);
  });

  test('is found once: the cache serves the next build, also a fast one', () => {
    const plan = { root, cacheFolder: join(root, 'cache'), effort: 'search' } as const;
    const layouts = buildLayouts(network, plan);
    rmSync(join(root, 'cache', `layout-${mapKey(drawnOf(network), layoutCode(root))}-search.json`));
    const onSearch = () => expect.fail('it was found already');
    expect(buildLayouts(network, { ...plan, onSearch })).toEqual(layouts);
    expect(buildLayouts(network, { ...plan, effort: 'fast' })).toEqual(layouts);
  });
});

describe('the key of what was found', () => {
  const changed = (change: Partial<NetworkStation>): Network => {
    const [first, ...others] = network.stations;
    return first ? { ...network, stations: [{ ...first, ...change }, ...others] } : network;
  };

  test.each<[string, Network]>([
    ['a name', changed({ label: { nl: 'Een andere naam' } })],
    ['a level', changed({ drawnAtLevel: '8' })],
    ['a sector', changed({ sectors: ['po', 'vo', 'mbo'] })],
    ['how early a station is shown', changed({ prominence: network.stations[0]?.prominence === 1 ? 2 : 1 })],
    ['a segment less', { ...network, segments: network.segments.slice(1) }],
  ])('is another one for %s', (_, other) => {
    expect(searchKey(drawnOf(other), code)).not.toBe(key);
  });

  test.each<[string, Network]>([
    ['an English name', changed({ label: { nl: network.stations[0]?.label.nl ?? '', en: 'A name' } })],
    ['another sequence of the records', { ...network, stations: network.stations.toReversed() }],
    ['a pilot that stays', { ...network, segments: network.segments.map((one) => ({ ...one, status: 'pilot' })) }],
    ['conditions', { ...network, segments: network.segments.map((one) => ({ ...one, conditions: [] })) }],
    ['a kind of station', changed({ kind: 'bevoegdheid' })],
  ])('is the same for %s, and so is the way of every track', (_, other) => {
    expect(searchKey(drawnOf(other), code)).toBe(key);
    const ways = (of: Network) => layoutMap(of, { orientation: 'portrait' }).tracks.map(({ d }) => d);
    expect(ways(other)).toEqual(ways(network));
  });

  test('a pilot is drawn as a pilot', () => {
    commitFound(root, key, foundAndOther().found);
    const pilot = { ...network, segments: network.segments.map((one) => ({ ...one, status: 'pilot' as const })) };
    expect(built(pilot).landscape.tracks.every(({ dotted }) => dotted)).toBe(true);
    expect(searches).toBe(0);
  });

  test('is another one when a module changes that the layout reaches, and the same for one that it does not', () => {
    const later = (file: string) => {
      writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}\n// another\n`);
      return layoutCode(root);
    };
    expect(layoutCode(root)).toBe(code);
    expect(later('src/layout/timeline.ts')).toBe(code);
    expect(later('src/layout/route.ts')).not.toBe(code);
    const routed = layoutCode(root);
    expect(later('src/model/vocabulary.ts')).not.toBe(routed);
  });
});

// A minute of search: `npm run test:all` compares it with what is kept, unless that is of another map and not used.
if (process.env.TEST_ALL)
  test('what is kept of the real map is what a search finds today', () => {
    const drawn = drawnOf(withAllRegions(realNetwork()));
    const real = searchKey(drawn, code);
    const kept = readFound(real, PROJECT, root);
    const found = findMaps(drawn, real, root);
    expect(kept ?? found).toEqual(found);
  }, 300_000);
