import { describe, expect, test } from 'vitest';
import { targetTable } from '../scripts/bench-docs.mjs';
import {
  best,
  between,
  exponent,
  judge,
  markdownTable,
  median,
  quantile,
  ratio,
  ratioOf,
} from '../scripts/bench-figures.mjs';

describe('what was not measured never becomes a number', () => {
  test.each([
    ['the median of nothing', median([])],
    ['the median of what is no number', median([Number.NaN])],
    ['a ratio to nothing', ratio(3, null)],
    ['a ratio of nothing', ratio(undefined, 3)],
    ['a ratio to zero', ratio(3, 0)],
    ['the growth from nothing', exponent({ from: { size: 1, cost: null }, to: { size: 2, cost: 3 } })],
    ['the best of nothing', best({ dot: null, elk: undefined })],
  ])('%s is null', (_, value) => expect(value).toBeNull());

  test('a target without a figure is neither met nor missed', () =>
    expect(judge({ most: 5 }, null)).toEqual({ verdict: 'not measured', by: null }));
});

test('the median is the middle of the sorted values, the 95th percentile near the end', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(quantile([...Array(100).keys()], 0.95)).toBe(95);
});

test('a ratio keeps three digits that mean something', () => expect(ratio(2, 3)).toBe(0.667));

test.each([
  ['in proportion', 1000, 1],
  ['with the square', 10_000, 2],
  ['not at all', 100, 0],
])('a cost that grows %s has that exponent', (_, cost, expected) =>
  expect(exponent({ from: { size: 10, cost: 100 }, to: { size: 100, cost } })).toBe(expected),
);

test.each([
  ['at most, below', { most: 10 }, 5, { verdict: 'met', by: 0.5 }],
  ['at most, on it', { most: 10 }, 10, { verdict: 'met', by: 1 }],
  ['at most, above', { most: 10 }, 25, { verdict: 'not met', by: 2.5 }],
  ['at least, above', { least: 10 }, 20, { verdict: 'met', by: 0.5 }],
  ['at least, below', { least: 10 }, 5, { verdict: 'not met', by: 2 }],
  ['nothing allowed, nothing there', { most: 0 }, 0, { verdict: 'met', by: null }],
  ['nothing allowed, something there', { most: 0 }, 1, { verdict: 'not met', by: null }],
])('a target is judged: %s', (_, bounds, measured, judged) => expect(judge(bounds, measured)).toEqual(judged));

test.each([
  ['at least, the bound is enough', { least: 20 }, 25, { verdict: 'met', by: 0.8 }],
  ['at least, the bound is not enough', { least: 20 }, 12, { verdict: 'not decided', by: null }],
  ['at most, the bound is over it', { most: 10 }, 25, { verdict: 'not met', by: 2.5 }],
  ['at most, the bound is below it', { most: 10 }, 5, { verdict: 'not decided', by: null }],
])('what never came to its end is judged by how long it was waited for: %s', (_, bounds, atLeast, judged) =>
  expect(judge(bounds, { atLeast })).toEqual(judged),
);

test('a ratio of what never came to its end is a bound too, and of nothing it is nothing', () => {
  expect(ratioOf({ atLeast: 4000 }, 20)).toEqual({ atLeast: 200 });
  expect(ratioOf(40, 20)).toBe(2);
  expect(ratioOf({ atLeast: 4000 }, null)).toBeNull();
});

test('the best is the lowest figure, with its owner', () =>
  expect(best({ dot: 3, elk: null, dagre: 2 })).toEqual({ name: 'dagre', value: 2 }));

test('a table shows a dash for what was not measured', () =>
  expect(markdownTable(['a', 'b'], [[1, null]])).toBe('| a | b |\n| --- | --- |\n| 1 | – |'));

test('what stands between markers is replaced, and nothing else', () =>
  expect(between('before\n<!-- x -->\nold\n<!-- /x -->\nafter', 'x', 'new')).toBe(
    'before\n<!-- x -->\nnew\n<!-- /x -->\nafter',
  ));

test.each(['nothing', '<!-- x -->', '<!-- /x --> <!-- x -->'])(
  'a document without both markers is refused: %s',
  (text) => expect(() => between(text, 'x', 'new')).toThrow('there are no markers'),
);

test('an empty run has a row for every target, and none of them is met', () => {
  const rows = targetTable({ parts: {} }).split('\n').slice(2);
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((row) => !row.endsWith('| – | not measured |'))).toEqual([]);
});

test('a target that is missed says by how much', () =>
  expect(targetTable({ parts: { stand: { kBPerVisitor: 4 } } })).toContain('| ≤ 1 | 4 | **not met**, by 4× |'));
