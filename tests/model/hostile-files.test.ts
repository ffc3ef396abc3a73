import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { checkTexts } from '#model/check.ts';
import { LIMITS } from '#model/limits.ts';
import type { RawFile } from '#model/read-text.ts';
import { realFiles, research } from '../real-network.ts';
import { REGION as PROGRESSUS, validFiles } from './valid-data.ts';

/*
 * Files as they come from a mail, a spreadsheet or an enemy. Each must end in a sentence, and what was right before must
 * be read as it was. The counts and the slowest of each kind are printed; nothing here depends on the clock.
 * What stands around such a file is the smallest data that has no fault: the real data takes a hundred times as long to
 * check, and serves where a file must be read as it is.
 */

const small: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(validFiles()).map(([name, value]) => [name, JSON.stringify(value, null, 2)]),
);
const NAMES = Object.keys(small);
const REAL_NAMES = Object.keys(realFiles.texts);
const counts = new Map<string, { tried: number; slowest: number }>();

/** Checks data with one file in the place of its own. */
function checkWith(kind: string, name: string, content: string | Uint8Array, around = small) {
  const raw: RawFile[] = Object.entries(around)
    .filter(([each]) => each !== name)
    .map(([each, other]) => ({ name: each, content: other }));
  const begin = performance.now();
  const checked = checkTexts([...raw, { name, content }], research);
  const own = checked.errors
    .filter(({ file }) => file === name)
    .slice(0, 50)
    .map(dataErrorSentence);
  const before = counts.get(kind) ?? { tried: 0, slowest: 0 };
  counts.set(kind, { tried: before.tried + 1, slowest: Math.max(before.slowest, performance.now() - begin) });
  return { ...checked, sentences: own };
}

/** Says what is wrong, where, and what to do; and lets no sign through that hides or turns around text. */
function expectSentences(sentences: readonly string[], name: string) {
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) {
    expect(sentence).toContain(`data/${name}`);
    expect(sentence).toMatch(/; .+[.?]$/s);
    expect(sentence.length).toBeLessThan(2_000);
  }
}

afterAll(() => {
  const rows = [...counts].map(
    ([kind, { tried, slowest }]) => `${kind}: ${tried} geprobeerd, traagste ${Math.round(slowest)} ms`,
  );
  console.info(['vijandige bestanden', ...rows].join('\n  '));
});

const text = small[PROGRESSUS] ?? '';
const realText = realFiles.texts[PROGRESSUS] ?? '';
const anyName = fc.constantFrom(...NAMES);

describe('a file that is', () => {
  test('cut off', () =>
    fc.assert(
      fc.property(anyName, fc.double({ min: 0, max: 0.999, noNaN: true }), (name, share) => {
        const whole = small[name] ?? '';
        expectSentences(checkWith('afgekapt', name, whole.slice(0, Math.floor(share * whole.length))).sentences, name);
      }),
      { numRuns: 100 },
    ));

  test('of another type in some place', () =>
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom('[]', '{}', '"x"', '12', 'null', 'true', '[[[]]]', '{"a":{}}'),
        (at, other) => {
          const places = [...text.matchAll(/"(?:label|provenance|overrides|kind|status|sources|region)": /g)];
          const place = places[at % places.length];
          const from = (place?.index ?? 0) + (place?.[0].length ?? 0);
          const end = text.indexOf('\n', from);
          const broken = `${text.slice(0, from)}${other}${text.slice(end).startsWith(',') ? '' : ','}${text.slice(end)}`;
          const { sentences, parsed } = checkWith('verkeerd type', PROGRESSUS, broken);
          expectSentences(sentences, PROGRESSUS);
          // A bad region is refused whole, and the country still stands.
          expect(parsed.data?.regions).toEqual([]);
        },
      ),
      { numRuns: 100 },
    ));

  test('10 MB is refused by its size', () => {
    const { sentences } = checkWith('10 MB', PROGRESSUS, '['.repeat(10_000_000));
    expect(sentences).toEqual([expect.stringContaining('te groot (10.000 kB; hooguit 500 kB)')]);
  });

  test('as large as may be and full of nothing', () => {
    for (const part of ['0,', '{},', '"x",', '[],', '\u0000', '😀', ' '])
      expectSentences(
        checkWith('vol met niets', 'stations/alle.json', `[${part.repeat(Math.floor(490_000 / part.length / 2))}0]`)
          .sentences,
        'stations/alle.json',
      );
  });

  test('nested too deep', () => {
    for (const depth of [LIMITS.depth + 2, 5_000, 200_000])
      expect(checkWith('diep genest', PROGRESSUS, '['.repeat(depth) + ']'.repeat(depth)).sentences).toEqual([
        expect.stringContaining('lijsten en objecten in elkaar'),
      ]);
  });

  test('reaching for the machinery of the page: nothing of it is used', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const broken = text.replace('"overrides"', `"${key}": { "polluted": true }, "overrides"`);
      const { sentences, parsed } = checkWith('gevaarlijke veldnaam', PROGRESSUS, broken);
      expect(sentences).toContainEqual(expect.stringContaining(`een veld mag niet "${key}" heten`));
      expect(parsed.data?.regions).toEqual([]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    }
  });

  test('with HTML or a script in a text', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</p>', '<!-- x', '<b>vet</b>'),
        fc.string(),
        (html, around) => {
          const broken = text.replace(
            /"about": \{\s*"nl": "/,
            (found) => found + JSON.stringify(around + html).slice(1, -1),
          );
          expect(checkWith('HTML in tekst', PROGRESSUS, broken).sentences).toContainEqual(
            expect.stringContaining('HTML-code'),
          );
        },
      ),
      { numRuns: 50 },
    ));

  test.each([
    ['\u202e', 'leesrichting'],
    ['\u2066', 'leesrichting'],
    ['\u200b', 'niemand ziet'],
    ['\u2060', 'niemand ziet'],
    ['\\ud800', 'half teken'],
    ['\ufffd', 'verkeerd is ingelezen'],
    ['\\u0007', 'stuurteken'],
  ])('with the hidden sign %j', (sign, says) => {
    const broken = text.replace(/"about": \{\s*"nl": "/, (found) => found + sign);
    const { sentences } = checkWith('verborgen teken', PROGRESSUS, broken);
    expect(sentences).toContainEqual(expect.stringContaining(says));
    expect(sentences.join()).not.toContain('\u202e');
  });

  test('with a field twice', () => {
    const broken = text.replace('"hides": [', '"hides": ["x"], "hides": [');
    expect(checkWith('dubbel veld', PROGRESSUS, broken).sentences).toContainEqual(
      expect.stringContaining('"hides" staat er twee keer'),
    );
  });

  test('with a mark of UTF-8 at its begin is read as it is', () => {
    expect(checkWith('BOM', PROGRESSUS, `\uFEFF${realText}`, realFiles.texts).errors).toEqual([]);
  });

  test('in UTF-16, or bytes of anything', () => {
    expectSentences(
      checkWith('UTF-16', PROGRESSUS, new Uint8Array(Buffer.from(`\uFEFF${realText}`, 'utf16le'))).sentences,
      PROGRESSUS,
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
        expectSentences(checkWith('willekeurige bytes', PROGRESSUS, bytes).sentences, PROGRESSUS);
      }),
      { numRuns: 100 },
    );
  });

  test('any JSON at all', () =>
    fc.assert(
      fc.property(anyName, fc.json({ maxDepth: 5 }), (name, json) => {
        const { sentences, errors } = checkWith('willekeurige JSON', name, json);
        // An empty list is right in some places, and in others what is missed is said where it is missed.
        if (sentences.length > 0) expectSentences(sentences, name);
        else if (json !== '[]') expect(errors).not.toEqual([]);
      }),
      { numRuns: 100 },
    ));
});

test('a region that cannot be read is one fault, and every other fault is still listed', () => {
  const raw = REAL_NAMES.map((name) => ({ name, content: realFiles.texts[name] ?? '' }));
  const broken = raw.map((file) => {
    if (file.name === PROGRESSUS) return { ...file, content: '{' };
    if (file.name === 'events.json') return { ...file, content: '[{"id": 3}]' };
    if (file.name === 'stations/leraar.json')
      return { ...file, content: file.content.replace('"kind": "bevoegdheid"', '"kind": "bevoegd"') };
    return file;
  });
  const files = new Set(checkTexts(broken, research).errors.map(({ file }) => file));
  expect(files).toEqual(new Set(['events.json', PROGRESSUS, 'stations/leraar.json']));
});

test('a national file that cannot be read does not make every reference to it a fault', () => {
  const raw = REAL_NAMES.map((name) => ({
    name,
    content: name === 'sources/po.json' ? '[' : (realFiles.texts[name] ?? ''),
  }));
  expect(checkTexts(raw, research).errors.map(({ file }) => file)).toEqual(['sources/po.json']);
});
