import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contactOf } from '#domain/contact.ts';
import { applyRegion, applyRegionToFacts } from '#domain/region.ts';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { parseNetwork } from '#model/parse.ts';
import { toFacts } from '#model/to-facts.ts';
import { toNetwork } from '#model/to-network.ts';
import { realData, realFiles } from '../real-network.ts';
import { type Files, plant } from './valid-data.ts';

const FILE = 'regions/voorbeeldland.json';
const DEMO = readFileSync(new URL('../fixtures/region-voorbeeldland.json', import.meta.url), 'utf8');

/** The real data with the made-up region beside the real one. */
function withDemo(...faults: readonly (readonly [at: string, value: unknown])[]) {
  const files: Files = { ...structuredClone(realFiles.files), [FILE]: JSON.parse(DEMO) };
  for (const [at, value] of faults) plant(files, at, value);
  return parseNetwork(files);
}

function built() {
  const { data, errors } = withDemo();
  if (!data) throw new Error(errors.map(dataErrorSentence).join('\n'));
  const network = applyRegion(toNetwork(data), 'voorbeeldland');
  const national = toFacts(data);
  return { network, national, facts: applyRegionToFacts(national, network) };
}

describe('the overlay of a made-up second region', () => {
  test('fits on the national data, beside the first', () => {
    const { data, errors } = withDemo();
    expect(errors.map(dataErrorSentence)).toEqual([]);
    expect(data?.regions.map(({ region }) => region.id).toSorted()).toEqual(['progressus', 'voorbeeldland']);
  });

  test('sets a status, the address of a contact and of an institution, and leaves out what it hides', () => {
    const { network, facts, national } = built();
    expect(network.segments.find(({ id }) => id === 'e-trainees')?.status).toBe('vervallen');
    expect(network.contacts.find(({ id }) => id === 'het-onderwijsloket')?.url).toBe('https://voorbeeldland.example');
    expect(facts.institutions.find(({ id }) => id === 'onderwijsregios')?.url).toBe(
      'https://voorbeeldland.example/regio',
    );
    expect(national.institutions.find(({ id }) => id === 'onderwijsregios')?.url).toBe('https://dus-i.nl');
    const hidden = network.regions.find(({ id }) => id === 'voorbeeldland')?.hides[0]?.id;
    expect(network.support.some(({ id }) => id === hidden)).toBe(false);
    expect(facts.regional.voorbeeldland?.names[`support.${hidden}`]?.nl).toBeTruthy();
  });

  test('adds a contact, and that is whom to talk to', () => {
    expect(contactOf(built().network)).toMatchObject({ kind: 'region', contact: { id: 'voorbeeld-contact' } });
  });

  test('changes nothing in another region or in the country', () => {
    const { data } = withDemo();
    if (!data) throw new Error('no data');
    const network = toNetwork(data);
    for (const id of [undefined, 'progressus']) {
      const other = applyRegion(network, id);
      expect(other.segments.find((one) => one.id === 'e-trainees')?.status).toBe('bestaand');
      expect(applyRegionToFacts(toFacts(data), other).institutions).toEqual(toFacts(data).institutions);
    }
  });
});

describe('what the country changed since is reported, and nobody wins in silence', () => {
  const at = (path: string) => `${FILE}: ${path}`;
  const trainees = () => {
    const files = realFiles.files;
    const name =
      Object.keys(files).find(
        (file) => file.startsWith('segments/') && JSON.stringify(files[file]).includes('"id":"e-trainees"'),
      ) ?? '';
    const index = (files[name] as { id: string }[]).findIndex(({ id }) => id === 'e-trainees'); // a list of records
    return `${name}: [${index}].status`;
  };

  test.each<{ why: string; faults: [string, unknown][]; says: object }>([
    {
      why: 'another national status',
      faults: [[trainees(), 'pilot']],
      says: { code: 'overlay-mismatch', expected: 'bestaand', found: 'pilot', file: FILE },
    },
    {
      why: 'another national address',
      faults: [[at('overrides[2].expects.url'), 'https://elders.example']],
      says: { code: 'overlay-mismatch', expected: 'https://elders.example', found: 'https://onderwijsloket.com' },
    },
    {
      why: 'an address that the country has and the region denies',
      faults: [[at('overrides[3].expects.url'), null]],
      says: { code: 'overlay-mismatch', expected: 'null', found: 'https://dus-i.nl' },
    },
    {
      why: 'what is hidden has another status',
      faults: [[at('hides[0].expects.status'), 'onbeslist']],
      says: { code: 'overlay-mismatch', expected: 'onbeslist' },
    },
    {
      why: 'hidden without saying for which status',
      faults: [[at('hides[0].expects'), {}]],
      says: { code: 'missing-field', field: 'status' },
    },
    {
      why: 'an address without the national one',
      faults: [[at('overrides[2].expects'), {}]],
      says: { code: 'missing-field', field: 'url' },
    },
    {
      why: 'a step has no day',
      faults: [[at('overrides[1].set.day'), '2027-01-01']],
      says: { code: 'not-allowed', value: 'segment' },
    },
    {
      why: 'two sayings about one record',
      faults: [[at('overrides[1].id'), 'e-trainees']],
      says: { code: 'duplicate-id', id: 'e-trainees' },
    },
    {
      why: 'the country now has a record of the same name',
      faults: [
        [at('support[0].id'), 'raos-nergens'],
        [at('events[0].id'), 'voorbeeld-dag'],
        ['events.json: [0]', (JSON.parse(DEMO) as { events: unknown[] }).events[0]],
      ],
      says: { code: 'duplicate-id', id: 'voorbeeld-dag' },
    },
  ])('$why', ({ faults, says }) => {
    const { data, errors } = withDemo(...faults);
    const own = errors.filter(({ file }) => file === FILE);
    expect(own).toEqual([expect.objectContaining(says)]);
    expect(data?.regions.some(({ region }) => region.id === 'voorbeeldland')).toBe(false);
    expect(data?.stations.length).toBeGreaterThan(0);
    // The page says it as well: the facts carry what is wrong.
    if (!data) throw new Error('the country is there');
    expect(toFacts(data, errors).refused.find(({ region }) => region === 'voorbeeldland')?.errors).toEqual(own);
  });
});

describe('a national note about a record of a region', () => {
  const REGION = 'regions/progressus.json';
  /** The real data after the region gave one of its records another name. */
  function renamed(kind: 'segments' | 'support', from: string) {
    const files: Files = structuredClone(realFiles.files);
    const records = (files[REGION] as Record<string, { id: string }[]>)[kind] ?? []; // the real data, checked elsewhere
    plant(files, `${REGION}: ${kind}[${records.findIndex(({ id }) => id === from)}].id`, `${from}-nieuw`);
    return parseNetwork(files);
  }

  test.each([
    ['support', 'hodos', ['aliases.json', 'cautions.json']],
    ['segments', 'h-praktijk-groot', ['aliases.json', 'cautions.json', 'changes.json', 'open-points.json']],
  ] as const)('%s %s that got another id: country and region stand, the notes let go, and it is said', (...plan) => {
    const [kind, id, files] = plan;
    const { data, errors } = renamed(kind, id);
    if (!data) throw new Error('the country is refused');
    expect(errors.map(({ file }) => file)).toEqual(files);
    expect(data.regions.map(({ region }) => region.id)).toEqual(['progressus']);
    const named = [...data.cautions, ...data.changes, ...data.openPoints].flatMap(({ attachesTo }) => attachesTo);
    expect([named.includes(id), named.includes('p-havo')]).toEqual([false, true]);
    expect(data.cautions.length).toBe(realData().cautions.length);
    expect(data.aliases.some(({ to }) => to.includes(id))).toBe(false);
    const { looseNotes, refused } = toFacts(data, errors);
    expect(refused).toEqual([]);
    expect(looseNotes).toEqual(errors);
    for (const error of looseNotes) expect(dataErrorSentence(error)).toContain(`"${id}"`);
  });

  test('a source of a note that is not there, or a step of the country, still refuses the country', () => {
    const faults = { 'cautions.json: [0].provenance.sources[0]': 'S9999', 'site.json: .nationalContact': 'niemand' };
    for (const [at, value] of Object.entries(faults)) {
      const files: Files = structuredClone(realFiles.files);
      plant(files, at, value);
      expect(parseNetwork(files).data).toBeNull();
    }
  });
});
