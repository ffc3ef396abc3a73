import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contactOf } from '#domain/contact.ts';
import { applyRegion, applyRegionToFacts } from '#domain/region.ts';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { parseNetwork } from '#model/parse.ts';
import { toFacts } from '#model/to-facts.ts';
import { toNetwork } from '#model/to-network.ts';
import { realFiles } from '../real-network.ts';
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
