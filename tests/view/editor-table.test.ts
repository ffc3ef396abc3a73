import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOfRecord, type RecordSchema } from '#model/field-shape.ts';
import { changed } from '#model/json-edit.ts';
import { readTable, type Table, tableOf } from '#model/table.ts';
import { csvOf, tableIn } from '#view/shared/csv.ts';
import { realFiles } from '../real-network.ts';

const listOf = (file: string): readonly unknown[] => JSON.parse(realFiles.texts[file] ?? '[]');
const AMOUNTS = 'amounts/collegegeld.json';

function read(table: Table, file: string, schema: RecordSchema) {
  const found = readTable(table, listOf(file), fieldsOfRecord(schema));
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.found;
}

/** The table with one cell written otherwise. */
const withCell = ({ columns, rows }: Table, row: number, column: string, cell: string): Table => ({
  columns,
  rows: rows.map((each, at) =>
    at === row ? each.map((old, index) => (columns[index] === column ? cell : old)) : each,
  ),
});

describe('a file as a table', () => {
  test.each<[string, RecordSchema]>([
    [AMOUNTS, 'amounts'],
    ['amounts/loon.json', 'amounts'],
    ['sources/po.json', 'sources'],
    ['institutions.json', 'institutions'],
    ['contacts.json', 'contacts'],
    ['support.json', 'support'],
    ['glossary.json', 'glossary'],
    ['stations/leraar.json', 'stations'],
    ['cautions.json', 'cautions'],
  ])('%s that was downloaded and read back changes nothing', (file, schema) => {
    const found = read(tableIn(csvOf(tableOf(listOf(file)))), file, schema);
    expect(found).toMatchObject({ changes: [], cells: 0, added: 0, missing: 0 });
  });

  test('one cell that differs changes one value, and every other sign of the file stays', () => {
    const table = tableOf(listOf(AMOUNTS));
    const found = read(withCell(table, 0, 'provenance.confidence', 'tegenstrijdig'), AMOUNTS, 'amounts');
    expect(found).toMatchObject({ cells: 1, records: 1 });
    const text = realFiles.texts[AMOUNTS] ?? '';
    const after = found.changes.reduce<string | null>((now, change) => now && changed(now, change), text);
    const parsed: { provenance: { confidence: string } }[] = JSON.parse(after ?? '');
    expect(parsed[0]?.provenance.confidence).toBe('tegenstrijdig');
    expect((after ?? '').split('\n').filter((line, at) => line !== text.split('\n')[at])).toHaveLength(1);
  });

  test('a day as Excel writes it, and yes and no in words, mean what they say', () => {
    const table = withCell(tableOf(listOf(AMOUNTS)), 0, 'provenance.readOn', '3-1-2027');
    expect(read(table, AMOUNTS, 'amounts').changes).toMatchObject([{ kind: 'set', value: '2027-01-03' }]);
    const contacts = withCell(tableOf(listOf('contacts.json')), 0, 'known', 'WAAR');
    const changes = read(contacts, 'contacts.json', 'contacts').changes;
    expect(changes.every((change) => change.kind === 'set' && typeof change.value === 'boolean')).toBe(true);
  });

  test('a row with a new code is a new record; a row that is gone leaves its record', () => {
    const { columns, rows } = tableOf(listOf('glossary.json'));
    const row = columns.map((column) => ({ id: 'nieuw', term: 'nieuw', 'meaning.nl': 'Iets nieuws.' })[column] ?? '');
    const found = read({ columns, rows: [...rows.slice(1), row] }, 'glossary.json', 'glossary');
    expect(found).toMatchObject({
      added: 1,
      missing: 1,
      changes: [{ kind: 'add', value: { id: 'nieuw', term: 'nieuw', meaning: { nl: 'Iets nieuws.' } } }],
    });
  });

  test.each<[string, Table, string]>([
    ['without rows', { columns: ['id'], rows: [] }, 'empty'],
    ['without ids', { columns: ['naam'], rows: [['x']] }, 'no-id'],
    ['with a column that nobody knows', { columns: ['id', '__proto__.x'], rows: [['a', 'b']] }, 'unknown-column'],
    ['with a column twice', { columns: ['id', 'per', 'per'], rows: [['a', '', '']] }, 'column-twice'],
    ['with an empty id', { columns: ['id'], rows: [['']] }, 'no-id-in-row'],
    ['with an id twice', { columns: ['id'], rows: [['a'], ['a']] }, 'id-twice'],
    ['too long', { columns: ['id'], rows: Array.from({ length: 3_000 }, (_, at) => [String(at)]) }, 'too-large'],
  ])('a table %s is refused whole', (_why, table, code) => {
    const found = readTable(table, listOf(AMOUNTS), fieldsOfRecord('amounts'));
    expect(found).toMatchObject({ ok: false, faults: [{ code }] });
  });
});

describe('cells', () => {
  test('that look like a formula cannot run, and are read back as the text that they are', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r']) {
      const table = { columns: ['id'], rows: [[`${sign}HYPERLINK("http://x";"y")`]] };
      const text = csvOf(table);
      expect(text).not.toMatch(/(^|[;\n"])[=+\-@\t\r]H/);
      expect(tableIn(text)).toEqual(table);
    }
  });

  test('of any text come back as they went', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
        }),
        (rows) => {
          const shown = rows.map((row) => row.map((cell) => `x${cell}`));
          expect(tableIn(csvOf({ columns: ['a', 'b', 'c'], rows: shown })).rows).toEqual(shown);
        },
      ),
    ));

  test('any text at all is read without an error', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = readTable(tableIn(text), [], fieldsOfRecord('sources'));
        expect(typeof found.ok).toBe('boolean');
      }),
      { numRuns: 30 },
    ));
});
