import { afterAll, describe, expect, test } from 'vitest';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { checkTexts } from '#model/check.ts';
import { sift } from '#questionnaire/sift.ts';
import { decodeBoard } from '#state/board-file.ts';
import { decodeDraft } from '#state/editor-draft.ts';
import { decodeSaved } from '#state/saved.ts';
import { encode } from '#state/url-codec.ts';
import { decode } from '#state/url-decode.ts';
import { knownOf } from '#view/known.ts';
import { REGION, RESEARCH, validFiles } from '../model/valid-data.ts';
import { realNetwork } from '../real-network.ts';

/*
 * Every door through which something comes in from outside, with what an enemy or a broken program would put there. Each
 * ends in an answer of ours, and nothing outside of it has changed.
 */

const tried = new Map<string, number>();
afterAll(() => {
  for (const [door, count] of tried) console.log(`hostile ${door}: ${count} · 0 crashes`);
});

const MEGA = 1024 * 1024;
const deep = (depth: number, [open, close]: readonly [string, string]) => open.repeat(depth) + close.repeat(depth);

/** Names that mean something to the machinery of the page. */
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
/** Texts that are no text, or turn others around. */
const SIGNS = ['\ud800', '\udfff', 'a\ud83d', '\u0000', '\u202e', '\ufeff', '%', '%E0%A4%A', '%00', '\u2028'];

/** JSON that nobody writes by hand. */
const jsons: readonly string[] = [
  ...KEYS.flatMap((key) => [
    `{"${key}":{"polluted":true}}`,
    `{"version":1,"${key}":{"polluted":true}}`,
    `{"kind":"onderwijsroutes-bord","version":1,"pupils":[{"label":"a","answers":{"${key}":["x"]}}]}`,
    `{"version":1,"files":{"${key}":{"opened":"","text":"","isOwn":true}},"published":[],"dataVersion":"1","savedOn":"2026-11-28"}`,
  ]),
  ...SIGNS.map((sign) => JSON.stringify({ version: 1, hash: `#/kaart?van=${sign}`, region: sign, savedOn: sign })),
  ...SIGNS.map((sign) => JSON.stringify({ kind: 'onderwijsroutes-bord', version: 1, pupils: [{ label: sign }] })),
  ...SIGNS,
  deep(100_000, ['[', ']']),
  deep(100_000, ['{"a":', '}']),
  `{"version":1,"files":${deep(50_000, ['[', ']'])}}`,
  `{"kind":"onderwijsroutes-bord","version":1,"pupils":${deep(50_000, ['[', ']'])}}`,
  `"${'x'.repeat(2 * MEGA)}"`,
  `[${'0,'.repeat(MEGA)}0]`,
  '1e999',
  '-0',
  'null',
  '',
];

const known = knownOf(realNetwork());

const hashes: readonly string[] = [
  ...[...KEYS, ...SIGNS].flatMap((odd) => [
    `#/${odd}`,
    `#/kaart?${odd}=${odd}`,
    `#/kaart?v=1&van=${odd}&naar=${odd}&route=${odd}.${odd}&vergelijk=${odd},${odd}`,
  ]),
  `#/kaart?v=1&van=havo&${'x=y&'.repeat(MEGA / 2)}`,
  `#/kaart?v=1&van=havo&stap=${'a'.repeat(2 * MEGA)}`,
  `#/kaart?v=1&vergelijk=${'p-havo.voltijd,'.repeat(140_000)}`,
  `#/kaart?v=1&route=${'p-havo.voltijd~'.repeat(140_000)}`,
  `#${'/'.repeat(2 * MEGA)}`,
  `#/kaart?${'%'.repeat(2 * MEGA)}`,
  `#/kaart?v=1&wie=${deep(500_000, ['[', ']'])}`,
];

/** What every object of the page is made of is as it was. */
function expectClean() {
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get(Function.prototype, 'polluted')).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
}

function through(door: string, inputs: readonly string[], enter: (input: string) => void) {
  for (const input of inputs) {
    enter(input);
    expectClean();
  }
  tried.set(door, (tried.get(door) ?? 0) + inputs.length);
  expect(inputs.length).toBeGreaterThan(20);
}

describe('what comes in from outside and means harm', () => {
  test('as a link: a place comes of it, small enough to be a link again', () =>
    through('links', hashes, (hash) => {
      const { place, notices } = decode({ search: '', hash }, known);
      expect(encode(place, known).hash.length).toBeLessThan(2_000);
      // What is said about it can be read.
      for (const notice of notices) expect(JSON.stringify(notice).length).toBeLessThan(1_000);
    }));

  test('behind the question mark', () =>
    through(
      'queries',
      [...KEYS, ...SIGNS, 'x'.repeat(2 * MEGA), '&'.repeat(2 * MEGA), '%'.repeat(MEGA), '=', '&='].flatMap((odd) => [
        `?${odd}`,
        `?regio=${odd}&taal=${odd}`,
      ]),
      (search) => {
        const { place, notices } = decode({ search, hash: '#/kaart?v=1&van=havo' }, known);
        expect([place.configuration.region, place.planner.from]).toEqual([null, 'havo']);
        for (const notice of notices) expect(JSON.stringify(notice).length).toBeLessThan(1_000);
      },
    ));

  test('in the storage: a saved place, and a draft', () => {
    through('saved places', jsons, (text) => {
      const read = decodeSaved(text);
      if (read.kind === 'saved') decode({ search: '', hash: read.saved.hash }, known);
    });
    through('drafts', jsons, (text) => {
      const read = decodeDraft(text);
      if (read.kind === 'draft')
        expect(Object.keys(read.draft.files).filter((name) => !name.endsWith('.json'))).toEqual([]);
    });
  });

  test('as a file of a board', () =>
    through('board files', jsons, (text) => {
      const read = decodeBoard(text, sift);
      if (read.kind === 'read') expect(read.pupils.flatMap(({ answers }) => Object.keys(answers))).toEqual([]);
    }));

  test('as the file of a region: a sentence says what is wrong, and the country stands', () => {
    // The smallest country without a fault: the real one takes a hundred times as long to check.
    const others = Object.entries(validFiles()).map(([name, value]) => ({ name, content: JSON.stringify(value) }));
    through('region files', jsons, (text) => {
      const raw = others.map((file) => (file.name === REGION ? { ...file, content: text } : file));
      const { errors, parsed } = checkTexts(raw, RESEARCH);
      const own = errors.filter(({ file }) => file === REGION);
      expect(own.length).toBeGreaterThan(0);
      for (const error of own.slice(0, 20)) expect(dataErrorSentence(error)).toContain(`data/${REGION}`);
      expect(parsed.data?.regions).toEqual([]);
    });
  });
});
