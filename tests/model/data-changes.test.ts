import { describe, expect, test } from 'vitest';
import { recordChangeSentences } from '#i18n/editor-sentences.ts';
import { changesBetween } from '#model/data-changes.ts';
import { LIST_NAMES } from '#model/data-files.ts';
import { recordsOfFiles } from '#model/data-records.ts';
import { referencesOf } from '#model/field-references.ts';
import { blankRecord, fieldsOfRecord } from '#model/field-shape.ts';
import { nationalLinks } from '#model/links.ts';
import { parsed, realFiles } from '../real-network.ts';

const station = {
  id: 'havo',
  label: { nl: 'havo' },
  provenance: { confidence: 'bevestigd', sources: ['S1'] },
  variants: [
    { id: 'a', x: 1 },
    { id: 'b', x: 2 },
  ],
};
const files = (record: unknown) => ({ 'stations/niveau-4.json': [record] });
const sentences = (after: unknown) => changesBetween(files(station), files(after)).flatMap(recordChangeSentences);

describe('changesBetween()', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', station, []],
    [
      'a field inside',
      { ...station, provenance: { ...station.provenance, confidence: 'gedateerd' } },
      [
        'data/stations/niveau-4.json → station:havo: Waar komt dit vandaan? › Hoe zeker is het?: was "bevestigd", wordt "gedateerd".',
      ],
    ],
    [
      'a list of plain values as a whole',
      { ...station, provenance: { ...station.provenance, sources: ['S1', 'S2'] } },
      ['data/stations/niveau-4.json → station:havo: Waar komt dit vandaan? › Bronnen: was "S1", wordt "S1, S2".'],
    ],
    [
      'a member by its id, wherever it stands',
      {
        ...station,
        variants: [
          { id: 'b', x: 3 },
          { id: 'a', x: 1 },
        ],
      },
      ['data/stations/niveau-4.json → station:havo: Vormen › b › x: was "2", wordt "3".'],
    ],
    [
      'a field that came',
      { ...station, nlqf: '4' },
      ['data/stations/niveau-4.json → station:havo: NLQF-niveau: was "niets", wordt "4".'],
    ],
  ])('tells of %s', (_what, after, told) => expect(sentences(after)).toEqual(told));

  test('tells of a record that came and of one that went; one that moved to another file did not change', () => {
    expect(changesBetween({}, files(station)).map(({ kind }) => kind)).toEqual(['added']);
    expect(changesBetween(files(station), {}).map(({ kind }) => kind)).toEqual(['removed']);
    expect(changesBetween(files(station), { 'stations/opstap.json': [station] })).toEqual([]);
  });
});

describe('the records and the form', () => {
  test('every record of data/ has a key of its own', () => {
    const keys = recordsOfFiles(realFiles.files).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(1_000);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('segment:p-havo');
  });

  test('every field of every record of data/ is in the form of its kind', () => {
    const strange = recordsOfFiles(realFiles.files).flatMap(({ key, schema, value }) => {
      const known = new Set(fieldsOfRecord(schema).map(({ name }) => name));
      return Object.keys(Object(value))
        .filter((name) => !known.has(name))
        .map((name) => `${key} ${name}`);
    });
    expect(strange).toEqual([]);
  });

  test('the form offers for each link of data/ what the check accepts', () => {
    const records = recordsOfFiles(realFiles.files);
    const wrong = nationalLinks(parsed.records).flatMap(({ place, kinds }) => {
      const field =
        place.path
          .replace(/\[\d+\]$/, '')
          .split('.')
          .at(-1) ?? '';
      const { schema } = records.find(({ file }) => file === place.file) ?? { schema: 'site' as const };
      const offered = referencesOf(schema, field.replace(/\[\d+\]$/, ''))?.kinds ?? [];
      return kinds.every((kind) => offered.includes(kind)) ? [] : [`${place.file} ${place.path}`];
    });
    expect(wrong).toEqual([]);
  });

  test('a new record has every field that must be there', () => {
    for (const list of LIST_NAMES) {
      const fields = fieldsOfRecord(list);
      const must = fields.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
      expect(Object.keys(blankRecord(fields))).toEqual(must);
    }
  });
});
