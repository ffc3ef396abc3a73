import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figureTables, targetTable } from '../scripts/bench-docs.mjs';
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

/** A map of one size and slowness with these contestants. */
const map = (contestants: object, size: number | string = 150) => ({
  sizes: [{ size, stations: 150, segments: 330, rates: [{ rate: 4, contestants }] }],
});
const cellsOf = ({ parts }: ReturnType<typeof merged>, at = 0) => parts.map.sizes[at].rates[0].contestants;

test('a cell of the map that a run did not reach keeps the figures that it has, and says of which day they are', () => {
  const first = merged({ parts: {} }, head('1', '2026-11-23'), {
    map: map({ ours: { visits: 1, dim: 50 }, sigma: { visits: 1, dim: 90 } }),
  });
  const unreached = { map: map({ ours: { visits: 2, dim: 40 }, sigma: { visits: 0, dim: null } }) };
  const second = merged(first, head('2', '2026-11-24'), unreached);
  expect(cellsOf(second)).toEqual({
    ours: { visits: 2, dim: 40 },
    sigma: { visits: 1, dim: 90, run: '1', day: '2026-11-23' },
  });
  expect(earlierParts(second)).toEqual(['map: figures of earlier runs: 150 at 4× (sigma of 2026-11-23)']);
  expect(figureTables(second)).toContain('(2026-11-23)');
  // Kept once more, they are still of the day on which they were measured; measured anew, they are of the new run.
  expect(cellsOf(merged(second, head('3', '2026-11-25'), unreached)).sigma).toMatchObject({ dim: 90, run: '1' });
  const third = merged(second, head('3', '2026-11-25'), {
    map: map({ ours: { visits: 1 }, sigma: { visits: 1, dim: 80 } }),
  });
  expect(cellsOf(third).sigma).toEqual({ visits: 1, dim: 80 });
  expect(earlierParts(third)).toEqual([]);
});

test('a size of the map that a run was not asked for stays', () => {
  const first = merged({ parts: {} }, head('1', '2026-11-23'), { map: map({ ours: { visits: 1, dim: 50 } }, 'real') });
  const second = merged(first, head('2', '2026-11-24'), { map: map({ ours: { visits: 1, dim: 60 } }, 2000) });
  expect([cellsOf(second).ours, cellsOf(second, 1).ours]).toMatchObject([{ dim: 50, run: '1' }, { dim: 60 }]);
});

test('results are written whole, over what was there, and nothing else stays in the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  const file = join(folder, 'results.json');
  writeJson(file, { a: 1 });
  writeJson(file, { a: 2 });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ a: 2 });
  expect(readdirSync(folder)).toEqual(['results.json']);
  rmSync(folder, { recursive: true });
});
