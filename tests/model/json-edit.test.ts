import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, type JsonChange } from '#model/json-edit.ts';
import { nodeAt, type PathPart, plainOf, readJson } from '#model/json-text.ts';
import { realFiles } from '../real-network.ts';

const valueIn = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));

/** Every place in a value, the whole first. */
function placesIn(value: unknown, path: readonly PathPart[] = []): (readonly PathPart[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts: (readonly [PathPart, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown, at) => [at, each] as const)
    : Object.entries(value);
  return [path, ...parts.flatMap(([part, own]) => placesIn(own, [...path, part]))];
}

/** A file as somebody's program wrote it: with its own white space, line ends and mark at the begin. */
const anyFile = fc
  .record({
    // The smaller ones: each has every kind of value, and a long one only takes longer.
    name: fc.constantFrom(
      'lines.json',
      'site.json',
      'conditions/onderzoek.json',
      'amounts/vergoedingen.json',
      'contacts.json',
    ),
    write: fc.constantFrom('as-is', 'tabs', 'four', 'one-line'),
    crlf: fc.boolean(),
    bom: fc.boolean(),
  })
  .map(({ name, write, crlf, bom }) => {
    const text = realFiles.texts[name] ?? '';
    const value = valueIn(text);
    const texts: Readonly<Record<string, string>> = {
      'as-is': text,
      tabs: JSON.stringify(value, null, '\t'),
      four: `\n${JSON.stringify(value, null, 4)}\n\n`,
      'one-line': JSON.stringify(value),
    };
    return `${bom ? '\uFEFF' : ''}${crlf ? (texts[write] ?? '').replaceAll('\n', '\r\n') : texts[write]}`;
  });

const anyScalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));

const placeIn = (text: string, at: number, wanted: (path: readonly PathPart[]) => boolean) => {
  const places = placesIn(valueIn(text)).filter(wanted);
  return places[at % Math.max(1, places.length)] ?? [];
};

describe('changed()', () => {
  test('another value at a place leaves every other sign of the file as it was', () =>
    fc.assert(
      fc.property(anyFile, fc.nat(), anyScalar, (text, at, value) => {
        const path = placeIn(text, at, (each) => each.length > 0);
        if (path.length === 0) return;
        const read = readJson(text.replace(/^\uFEFF/, ''));
        const node = read.ok ? nodeAt(read.node, path) : undefined;
        if (!node) throw new Error(`nothing at ${path.join('.')}`);
        const shift = text.startsWith('\uFEFF') ? 1 : 0;
        const after = changed(text, { kind: 'set', path, value }) ?? '';
        expect(after.slice(0, node.start + shift)).toBe(text.slice(0, node.start + shift));
        expect(after.slice(after.length - (text.length - node.end - shift))).toBe(text.slice(node.end + shift));
        const now = readJson(after.replace(/^\uFEFF/, ''));
        const put = now.ok ? nodeAt(now.node, path) : undefined;
        expect(put && plainOf(put)).toEqual(value);
      }),
      { numRuns: 150 },
    ));

  test('a field that is added and taken away again gives the same file back', () =>
    fc.assert(
      fc.property(anyFile, fc.nat(), (text, at) => {
        const value = valueIn(text);
        const path = Array.isArray(value) ? [at % value.length] : [];
        const there = changed(text, { kind: 'set', path: [...path, 'nieuw-veld'], value: 'x' }) ?? '';
        expect(there).not.toBe(text);
        expect(changed(there, { kind: 'remove', path: [...path, 'nieuw-veld'] })).toBe(text);
      }),
      { numRuns: 60 },
    ));

  test('a change that changes nothing gives the same text', () => {
    for (const text of Object.values(realFiles.texts).slice(0, 4)) {
      const value = valueIn(text);
      for (const path of placesIn(value).slice(0, 20)) {
        const read = readJson(text);
        const node = read.ok ? nodeAt(read.node, path) : undefined;
        expect(changed(text, { kind: 'set', path, value: node && plainOf(node) })).toBe(text);
      }
    }
  });

  const FILE = '[\n  {\n    "id": "a",\n    "sources": ["S1"],\n    "note": "x"\n  },\n  { "id": "b" }\n]\n';
  test.each<[string, JsonChange, string]>([
    [
      'a field comes where its order puts it',
      { kind: 'set', path: [0, 'label'], value: { nl: 'A' }, order: ['id', 'label', 'sources', 'note'] },
      FILE.replace('    "sources"', '    "label": {\n      "nl": "A"\n    },\n    "sources"'),
    ],
    [
      'a member is added on the line of its list',
      { kind: 'add', path: [0, 'sources'], value: 'S2' },
      FILE.replace('["S1"]', '["S1", "S2"]'),
    ],
    [
      'a record is added with the indentation of the file',
      { kind: 'add', path: [], value: { id: 'c', refs: [] } },
      FILE.replace('{ "id": "b" }', '{ "id": "b" },\n  {\n    "id": "c",\n    "refs": []\n  }'),
    ],
    [
      'the last record goes with the comma before it',
      { kind: 'remove', path: [1] },
      FILE.replace(',\n  { "id": "b" }', ''),
    ],
    ['the only member goes', { kind: 'remove', path: [0, 'sources', 0] }, FILE.replace('["S1"]', '[]')],
    [
      'two records change places',
      { kind: 'up', path: [1] },
      '[\n  { "id": "b" },\n  {\n    "id": "a",\n    "sources": ["S1"],\n    "note": "x"\n  }\n]\n',
    ],
  ])('%s', (_why, change, after) => expect(changed(FILE, change)).toBe(after));

  test('a path that leads nowhere, or a text that is no JSON, gives nothing', () => {
    expect(changed(FILE, { kind: 'set', path: [7, 'id'], value: 'x' })).toBeNull();
    expect(changed('[', { kind: 'add', path: [], value: 1 })).toBeNull();
  });
});

describe('readJson()', () => {
  test('says the same as JSON.parse of any text that is JSON', () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        const read = readJson(text);
        expect(read.ok && JSON.stringify(plainOf(read.node))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    ));

  test('refuses what JSON.parse refuses, and a number that is too large to be one', () =>
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', '"', ',', '{', ']', '\\', '\n', '0', 'x', ':'),
        (json, at, sign) => {
          const text = json.slice(0, at % (json.length + 1)) + sign + json.slice((at % (json.length + 1)) + 1);
          let isJson = true;
          try {
            JSON.parse(text, (_, value: unknown) => {
              if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) isJson = false;
              return value;
            });
          } catch {
            isJson = false;
          }
          expect(readJson(text).ok).toBe(isJson);
        },
      ),
      { numRuns: 500 },
    ));

  test.each([
    ['', 'empty'],
    ['[1,]', 'comma-too-many'],
    ['[1 2]', 'comma'],
    ['[1e309]', 'number'],
    ['{"a" 1}', 'colon'],
    ['{a: 1}', 'key'],
    ['["a', 'text-open'],
    ['["a\nb"]', 'text-line'],
    ['["\\q"]', 'text-escape'],
    ['[01]', 'number'],
    ['[1] 2', 'after-end'],
    ['[1', 'end'],
    ['[hallo]', 'value'],
  ])('%j stops at: %s', (text, problem) => expect(readJson(text)).toMatchObject({ ok: false, stop: { problem } }));
});
