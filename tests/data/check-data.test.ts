import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../scripts/check-data.ts';

const PROGRESSUS = readFileSync(new URL('../../data/regions/progressus.json', import.meta.url), 'utf8');

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-data-'));
  printed = [];
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line: unknown) => void printed.push(String(line)));
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A region file outside data/. */
function regionFile(text: string): string {
  const file = join(folder, 'voorbeeld.json');
  writeFileSync(file, text);
  return file;
}

test('the report as JSON has every count that is promised', () => {
  const code = main(['--json']);
  const report: unknown = JSON.parse(printed.join('\n'));
  expect(Object.keys(Object(report))).toEqual([
    'stations',
    'segments',
    'variants',
    'lines',
    'conditions',
    'sources',
    'supportItems',
    'confidence',
    'rows',
    'unreachable',
    'deadEnds',
    'errors',
    'missingEnglish',
  ]);
  expect(report).toMatchObject({ rows: { total: 228, missing: 0 }, unreachable: [], deadEnds: [] });
  expect(code).toBe(Reflect.get(Object(report), 'errors').length > 0 ? 1 : 0);
});

describe('a region file outside data/', () => {
  test('without a fault ends with code 0', () => {
    expect(main([regionFile(PROGRESSUS)])).toBe(0);
  });

  test.each([
    { why: 'a comma too many', text: `${PROGRESSUS},`, says: 'niet te lezen' },
    { why: 'a field that nobody knows', text: PROGRESSUS.replace('"hides"', '"hide"'), says: '"hide"' },
    {
      why: 'another national status',
      text: PROGRESSUS.replace(/("expects":\s*\{\s*"status":\s*)"[a-z-]+"/, '$1"experiment"'),
      says: '"experiment"',
    },
  ])('with $why ends with code 1 and a sentence about it', ({ text, says }) => {
    expect(text).not.toBe(PROGRESSUS);
    expect(main([regionFile(text)])).toBe(1);
    expect(printed.filter((line) => line.startsWith('data/regions/voorbeeld.json')).join('\n')).toContain(says);
  });
});
