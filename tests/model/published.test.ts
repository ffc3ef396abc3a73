import { describe, expect, test } from 'vitest';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { readPublished } from '#model/published.ts';
import { readNewer } from '#view/newer/read-newer.ts';
import { openNetwork } from '../../scripts/build-open-data.ts';
import { realData, realFacts, realNetwork } from '../real-network.ts';
import { type Files, plant } from './valid-data.ts';

/** The file that the build publishes, with another version. */
function published(
  version: string,
  day: string,
  ...faults: readonly (readonly [at: string, value: unknown])[]
): string {
  const open: unknown = structuredClone(openNetwork(realData()));
  const file: Files = { network: open };
  plant(file, 'network: site.dataVersion', version);
  plant(file, 'network: site.dataDate', day);
  plant(file, 'network: changelog', [{ version, day, changes: [] }]);
  for (const [at, value] of faults) plant(file, `network: ${at}`, value);
  return JSON.stringify(file.network);
}
const { site } = realNetwork();

describe('the file that the build publishes', () => {
  test('gives, read at the door, the same network as the build', () => {
    const { built, errors } = readPublished(JSON.stringify(openNetwork(realData())));
    expect(errors.map(dataErrorSentence)).toEqual([]);
    expect(built?.national).toEqual(realNetwork());
    expect(built?.facts).toEqual(realFacts());
  });

  test.each([
    ['no JSON', '{"site":', 'niet te lezen'],
    ['a list', '[]', 'een lijst'],
    ['a page', '<!doctype html>', 'niet te lezen'],
    ['nothing', 'null', 'niets'],
    ['an empty object', '{}', 'stations/'],
    ['a step to nowhere', published('2027.1', '2027-01-10', ['segments[0].to', 'nergens']), '"nergens"'],
    ['a missing list', published('2027.1', '2027-01-10', ['amounts', undefined]), 'amounts/'],
  ])('%s is refused with a Dutch sentence', async (_why, text, says) => {
    const read = await readNewer(text, site);
    expect(read.kind).toBe('bad');
    expect(read.kind === 'bad' && read.sentences.join('\n')).toContain(says);
  });

  test('deeply nested nonsense is refused as well', async () => {
    expect((await readNewer('['.repeat(50_000) + ']'.repeat(50_000), site)).kind).toBe('bad');
  });

  test('a region with a fault is left out, and the rest is offered', async () => {
    const read = await readNewer(
      published('2027.1', '2027-01-10', ['regions[0].overrides[0].expects.status', 'pilot']),
      site,
    );
    if (read.kind !== 'newer') throw new Error(read.kind);
    expect(read.national.regions).toEqual([]);
    expect(read.facts.refused.map(({ region }) => region)).toEqual(['progressus']);
  });

  test.each([
    ['2027.1', '2027-01-10', 'newer', 'a later version'],
    ['2026.10', '2026-11-01', 'newer', 'ten comes after one'],
    ['2026.1', '2026-12-01', 'newer', 'the same version of a later day'],
    ['2026.1', '2026-11-23', 'not-newer', 'what the page has already'],
    ['2025.9', '2026-12-31', 'not-newer', 'an older version'],
  ])('version %s of %s is %s: %s', async (version, day, kind) => {
    expect((await readNewer(published(version, day), site)).kind).toBe(kind);
  });
});
