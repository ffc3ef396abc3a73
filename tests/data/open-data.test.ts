import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { buildData } from '../../scripts/build-data.ts';
import { csv, openDataFiles, openNetwork, openSchema } from '../../scripts/build-open-data.ts';
import { structuredData } from '../../scripts/build-structured-data.ts';

const { data } = buildData(fileURLToPath(new URL('../..', import.meta.url)));
const files = openDataFiles(data);
const everySegment = [...data.segments, ...data.regions.flatMap(({ segments }) => segments)];

/** Reads a table by RFC 4180, as somebody else's program would. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const idsIn = (file: string) =>
  readCsv(files[file] ?? '')
    .slice(1)
    .map(([id]) => id);

describe('the tables', () => {
  test('hold every station and every segment, of the country and of every region', () => {
    expect(idsIn('data/stations.csv')).toEqual(data.stations.map(({ id }) => id));
    expect(idsIn('data/stappen.csv')).toEqual(everySegment.map(({ id }) => id));
  });

  test('have as many cells in every row as there are names', () => {
    for (const file of ['data/stations.csv', 'data/stappen.csv']) {
      const [names = [], ...rows] = readCsv(files[file] ?? '');
      expect(rows.filter((row) => row.length !== names.length)).toEqual([]);
    }
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-x', "'-x"],
    ['@som', "'@som"],
    ['\tx', "'\tx"],
    ['a, "b"\r\nc', 'a, "b"\r\nc'],
    ['vwo – één', 'vwo – één'],
  ])('%j is read as %j: no cell is run as a formula, and nothing breaks a row', (written, read) => {
    expect(readCsv(csv([{ naam: written, na: 'x' }]))).toEqual([
      ['naam', 'na'],
      [read, 'x'],
    ]);
  });

  test('say that they are UTF-8, for Excel', () => expect(files['data/stations.csv']?.charCodeAt(0)).toBe(0xfeff));

  test('leave the months empty when those of one variant are not known, and never say 0 for it', () => {
    const [names = [], ...rows] = readCsv(files['data/stappen.csv'] ?? '');
    const column = names.indexOf('maanden_max');
    for (const segment of everySegment) {
      const isKnown = segment.variants.every(({ monthsMax }) => monthsMax !== null);
      const cell = rows.find(([id]) => id === segment.id)?.[column];
      expect(cell !== '', segment.id).toBe(isKnown);
    }
  });
});

describe('network.json', () => {
  const open: unknown = JSON.parse(files['data/network.json'] ?? '');
  // Read back from the file, as somebody else's program would.
  const schema = z.fromJSONSchema(JSON.parse(files['data/network.schema.json'] ?? ''));

  test('has the shape that its schema says', () => expect(schema.safeParse(open).error?.issues ?? []).toEqual([]));

  test.each([
    ['a station without a name', (copy: Planted) => delete copy.stations[0]?.name],
    ['a level that is none', (copy: Planted) => Object.assign(copy.stations[0] ?? {}, { drawnAtLevel: '9' })],
    ['a segment without variants', (copy: Planted) => Object.assign(copy.segments[0] ?? {}, { variants: [] })],
    ['a field that nobody knows', (copy: Planted) => Object.assign(copy, { extra: true })],
  ])('a planted fault is seen: %s', (_, plant) => {
    const copy: Planted = JSON.parse(files['data/network.json'] ?? '');
    plant(copy);
    expect(schema.safeParse(copy).success).toBe(false);
  });

  test('holds everything but what only our own tests need, and the schema explains each list', () => {
    const { leftOut, deviations, aliases, ...published } = data;
    const { licence, ...rest } = openNetwork(data);
    expect(rest).toEqual(published);
    expect(licence).toMatch(/creativecommons\.org\/licenses\/by\/4\.0/);
    const lists = Object.entries(openSchema().properties as Record<string, { type: string; description?: string }>); // made by zod
    expect(lists.filter(([, list]) => list.type === 'array' && !list.description)).toEqual([]);
  });
});

interface Planted {
  readonly stations: Record<string, unknown>[];
  readonly segments: Record<string, unknown>[];
}

test('LEESMIJ names every file, the licence and the day of the data', () => {
  const readme = files['data/LEESMIJ.md'] ?? '';
  for (const file of Object.keys(files)) if (!file.endsWith('.md')) expect(readme).toContain(file.replace('data/', ''));
  expect(readme).toContain('CC BY 4.0');
  expect(readme).toContain(data.site.dataDate);
});

describe('what search engines read', () => {
  const graph: { name: string; identifier: string[]; timeToComplete: string | string[] }[] = JSON.parse(
    structuredData(data),
  )['@graph'];

  test('names the pabo with its code and the shortest and longest time', () => {
    expect(graph.find(({ name }) => name === 'Pabo')).toMatchObject({
      identifier: ['CROHO 34808'],
      timeToComplete: expect.arrayContaining([expect.stringMatching(/^P\d+M$/)]),
    });
  });

  test('has only programmes with a code and a time, none twice, and cannot end its element', () => {
    expect(graph.length).toBeGreaterThan(20);
    for (const { identifier, timeToComplete } of graph) {
      expect(identifier.length).toBeGreaterThan(0);
      expect([timeToComplete].flat().length).toBeGreaterThan(0);
    }
    expect(structuredData(data)).not.toContain('<');
  });

  test('leaves out what is not there yet, and what has no code', () => {
    const one = data.segments.find(({ id }) => id === 'p-havo');
    if (!one) throw new Error('no segment p-havo');
    const { croho: _, ...bare } = one;
    const namesOf = (segments: typeof data.segments) =>
      JSON.parse(structuredData({ ...data, segments }))['@graph'].length;
    expect(namesOf([one])).toBe(1);
    expect(namesOf([{ ...one, status: 'in-aanvraag' }])).toBe(0);
    expect(namesOf([bare])).toBe(0);
  });
});
