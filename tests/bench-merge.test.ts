import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { targetTable } from '../scripts/bench-docs.mjs';
import { earlierParts, merged } from '../scripts/bench-merge.mjs';
import { writeJson } from '../scripts/bench-write.mjs';

const machine = { system: 'linux x64', cores: 2, node: 'v20.0.0' };
const head = (run: string, day: string) => ({ run, day, seconds: 10, machine });

const monday = merged({ parts: {} }, head('1', '2026-11-23'), {
  routes: { kB: { both: 12 } },
  stand: { kBPerVisitor: 4 },
});

test('a run of some parts leaves the figures of the others, and says of which day they are', () => {
  const tuesday = merged(monday, head('2', '2026-11-24'), { routes: { kB: { both: 9 } } });
  expect(targetTable(tuesday)).toContain('| Layout and search together: kB | ≤ 10 | 9 | met |');
  expect(targetTable(tuesday)).toContain('| ≤ 1 | 4 | **not met**, by 4× |');
  expect(earlierParts(tuesday)).toEqual(['stand: figures of an earlier run, of 2026-11-23']);
});

test('the parts of one run, written one after the other, are all of that run', () => {
  const first = merged(monday, head('2', '2026-11-24'), { routes: { kB: { both: 9 } } });
  expect(earlierParts(merged(first, head('2', '2026-11-24'), { stand: { kBPerVisitor: 1 } }))).toEqual([]);
});

test('a part that measured nothing takes no older figure away, and says so', () => {
  const tuesday = merged(monday, head('2', '2026-11-24'), { stand: { note: 'failed with 1' } });
  expect(tuesday.parts.stand).toMatchObject({ kBPerVisitor: 4, note: 'nothing in the last run: failed with 1' });
  expect(earlierParts(tuesday)).toContain('stand: figures of an earlier run, of 2026-11-23');
});

test('a part that has never measured anything stands there with its note alone', () =>
  expect(merged({ parts: {} }, head('1', '2026-11-23'), { map: { note: 'not run' } }).parts.map).toEqual({
    note: 'not run',
    run: '1',
    day: '2026-11-23',
  }));

test('results are written whole, over what was there, and nothing else stays in the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  const file = join(folder, 'results.json');
  writeJson(file, { a: 1 });
  writeJson(file, { a: 2 });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ a: 2 });
  expect(readdirSync(folder)).toEqual(['results.json']);
  rmSync(folder, { recursive: true });
});
