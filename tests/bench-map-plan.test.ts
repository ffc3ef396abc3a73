import { expect, test } from 'vitest';
import { figureTables, targetTable } from '../scripts/bench-docs.mjs';
import { agesOf, leftOut, OTHERS, plan, reasonNot, summary } from '../scripts/bench-map-plan.mjs';

const EVERYBODY = ['ours', ...OTHERS];
const counts = { stations: 150, segments: 330 };
const press = (first: number, later: number[]) => ({
  first,
  later,
  paint: later,
  zoom: 33,
  pan: 33,
  filter: [10],
  atLeast: {},
});
const visit = (name: string, at: object, more = {}) => ({
  name,
  size: 150,
  rates: [4],
  ready: 1000,
  heapMB: 5,
  at,
  ...more,
});
const cell = (runs: readonly object[], name = 'ours', rate = 4) =>
  summary(150, counts, runs).rates.find((each) => each.rate === rate)?.contestants[name];
/** The results of a run that only made these visits. */
const results = (runs: readonly object[]) => ({ parts: { map: { sizes: [summary(150, counts, runs)] } } });

const SIZES = ['real', 150, 2000, 10_000];
const cellsOf = (visits: readonly { name: string; size: number | string; rates: readonly number[] }[]) =>
  visits.flatMap(({ name, size, rates }) => rates.map((rate) => `${name} ${size} ${rate}`));

test('every cell that a target reads is asked before anybody is asked a second time', () => {
  const cells = cellsOf(plan(SIZES, EVERYBODY));
  const second = cells.findIndex((cell, index) => cells.indexOf(cell) < index);
  for (const needed of ['ours real 4', 'ours 10000 4', 'ours 2000 4', 'react-flow 2000 4', 'cytoscape 150 4'])
    expect(cells.slice(0, second)).toContain(needed);
});

test('the gestures and the filter of ours on the real map rest on three visits, before anything that no target reads', () => {
  const visits = plan(SIZES, EVERYBODY);
  const aimed = cellsOf(visits.filter((visit) => !visit.isBrief));
  expect(aimed.filter((cell) => cell === 'ours real 4')).toHaveLength(3);
  // A brief visit may come alone in a run, and would replace them.
  expect(cellsOf(visits.filter((visit) => visit.isBrief))).not.toContain('ours real 4');
  expect(visits.findIndex((visit) => visit.isBrief)).toBe(visits.filter((visit) => !visit.isBrief).length);
});

test('a page that is loaded is used at every slowness, and nobody is visited twice in a row', () => {
  const visits = plan(SIZES, EVERYBODY);
  const twice = visits.filter(
    ({ name, size }, index) => visits[index - 1]?.name === name && visits[index - 1]?.size === size,
  );
  expect(twice).toEqual([]);
  expect(visits.filter(({ isBrief }) => isBrief).every(({ rates }) => rates.length > 1)).toBe(true);
});

test('every size, slowness and contestant has a visit', () =>
  expect(new Set(cellsOf(plan(SIZES, EVERYBODY))).size).toBe(SIZES.length * 3 * EVERYBODY.length));

test('of what no target reads, whose figures are missing goes first, then whose figures are oldest', () => {
  const cells = (run: string | undefined) => ({ visits: 1, ...(run ? { run } : {}) });
  const rates = [4, 1, 6].map((rate) => ({
    rate,
    contestants: {
      'react-svg': cells('2'),
      'react-flow': { visits: 0 },
      cytoscape: cells(undefined),
      sigma: cells('1'),
    },
  }));
  const ages = agesOf({ run: '3', sizes: [{ size: 'real', rates }] });
  const rest = plan(['real'], EVERYBODY, ages).filter(({ name }) => name !== 'ours');
  expect(rest.map(({ name }) => name)).toEqual(['react-flow', 'sigma', 'react-svg', 'cytoscape']);
});

test('the first press of a visit is a figure of its own, the median is that of the presses after it', () =>
  expect(
    cell([visit('ours', { 4: press(300, [30, 40, 20]) }), visit('ours', { 4: press(200, [50, 60]) })]),
  ).toMatchObject({
    first: 300,
    dim: 40,
    visits: 2,
    presses: 5,
  }));

test('a page that was loaded at one slowness and used at another does not say how long the other loads', () => {
  const runs = [visit('ours', { 4: press(300, [30]), 6: press(90, [60]) }, { rates: [4, 6] })];
  expect(cell(runs, 'ours', 6)).toMatchObject({ ready: null, first: null, heapMB: null, dim: 60 });
});

test('what never came to its end is a bound, in the figures and in the targets', () => {
  const runs = [
    visit('ours', { 4: press(100, [20]) }),
    visit('react-flow', { 4: { atLeast: { first: 4000, dim: 4000 } } }, { note: '150 at 4×: ended after 8 s' }),
  ];
  expect(figureTables(results(runs))).toContain('≥ 4000');
  expect(targetTable(results(runs))).toContain('times faster than React Flow | ≥ 3 | ≥ 200 | met |');
});

test('a bound gives way to a figure of another visit', () => {
  const runs = [visit('sigma', { 4: { atLeast: { dim: 4000 } } }), visit('sigma', { 4: press(90, [80]) })];
  expect(cell(runs, 'sigma')).toMatchObject({ dim: 80 });
  expect(cell(runs, 'sigma')).not.toHaveProperty('atLeast');
});

test('who was not ready in time is not asked again at that size nor at a larger one, and the cell says why; ours is', () => {
  const late = (name: string) => visit(name, {}, { atLeast: { ready: 20_000 }, note: '150 at 4×: ended after 20 s' });
  const runs = [late('react-flow'), late('ours')];
  expect(reasonNot({ name: 'react-flow', size: 2000 }, runs)).toBe('not asked: 150 at 4×: ended after 20 s');
  expect(reasonNot({ name: 'react-flow', size: 'real' }, runs)).toContain('ended after 20 s');
  expect(reasonNot({ name: 'sigma', size: 2000 }, runs)).toBeUndefined();
  expect(reasonNot({ name: 'ours', size: 2000 }, runs)).toBeUndefined();
  expect(cell(runs, 'react-flow', 6)?.note).toContain('ended after 20 s');
});

test('what was not asked is named, cell by cell', () => {
  const visits = plan([150], ['ours', 'sigma']);
  const runs = [visit('ours', { 4: press(1, [1]), 1: press(1, [1]), 6: press(1, [1]) }, { rates: [4, 1, 6] })];
  expect(leftOut(visits, runs)).toBe(
    'not asked for want of time: 150 at 4× (sigma); 150 at 1× (sigma); 150 at 6× (sigma)',
  );
  expect(leftOut(plan([150], ['ours']), runs)).toBeUndefined();
});
