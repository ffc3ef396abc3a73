import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { MapLayout } from '#layout/map-layout.ts';
import { restored } from '#layout/restore.ts';
import { parseNetwork } from '#model/parse.ts';
import { toNetwork } from '#model/to-network.ts';
import { bareLayout, buildLayouts, layoutModule, moduleOf, withAllRegions } from '../../scripts/build-data.ts';
import { plant, REGION, segment, validFiles } from '../model/valid-data.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const cacheFolder = mkdtempSync(join(tmpdir(), 'layouts-'));
afterAll(() => rmSync(cacheFolder, { recursive: true }));

function network() {
  const files = plant(validFiles(), `${REGION}: segments[0]`, segment('regio-stap', 'havo', 'directeur'));
  const { data, errors } = parseNetwork(files);
  if (!data) throw new Error(JSON.stringify(errors));
  return toNetwork(data);
}

/** What a module without imports exports under `name`. */
function exportOf(code: string, name: string): unknown {
  return new Function(`${code.replace('export const', 'const')}; return ${name};`)();
}

describe('a module of data', () => {
  const awkward = { quote: `it's "so"`, slash: '\\n \\u0041', tag: '</script>', line: '\u2028', text: 'één – ’t' };

  test('gives back the same value', () => {
    expect(exportOf(moduleOf('facts', awkward), 'facts')).toEqual(awkward);
  });

  test('cannot end the script in which a single file holds it', () => {
    expect(moduleOf('facts', awkward)).not.toContain('</script>');
  });
});

const withoutBoxes = (layout: MapLayout) =>
  JSON.parse(JSON.stringify(layout, (key, value) => (key === 'box' ? undefined : value)));

describe('the layouts', () => {
  const layouts = buildLayouts(network(), { root: ROOT, cacheFolder, effort: 'fast' });

  test('hold the segments of every region', () => {
    const ids = withAllRegions(network()).segments.map(({ id }) => id);
    expect(ids).toContain('regio-stap');
    for (const { tracks } of [layouts.landscape, layouts.portrait]) {
      expect(tracks.map((track) => track.segment).sort()).toEqual([...ids].sort());
    }
  });

  test('are kept for the next time', () => {
    expect(readdirSync(cacheFolder)).toHaveLength(1);
    expect(buildLayouts(network(), { root: ROOT, cacheFolder, effort: 'fast' })).toEqual(layouts);
    expect(readdirSync(cacheFolder)).toHaveLength(1);
  });

  test('travel bare and come back whole', () => {
    for (const layout of [layouts.landscape, layouts.portrait]) {
      expect(layoutModule(layout)).not.toMatch(/"(d|line|dotted|label|box)":/);
      const back = restored(bareLayout(layout), network());
      expect(withoutBoxes(back)).toEqual(withoutBoxes(layout));
      const boxes = (of: MapLayout) => of.stations.flatMap(({ labels }) => labels.map(({ box }) => box));
      boxes(back).forEach((box, index) => {
        for (const side of ['x', 'y', 'width', 'height'] as const)
          expect(box[side]).toBeCloseTo(boxes(layout)[index]?.[side] ?? Number.NaN, 1);
      });
    }
  });
});
