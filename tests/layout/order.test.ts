import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#layout/graph.ts';
import { assignLayers } from '#layout/layers.ts';
import { orderMap } from '#layout/layout.ts';
import { countCrossings, type Ordering, startOrdering } from '#layout/order.ts';
import { rowOf } from '#layout/rows.ts';
import { searchOrder } from '#layout/search-order.ts';
import { buildTrunks } from '#layout/trunks.ts';
import type { Network } from '#model/network.ts';
import { network, segment, station } from '../fixtures/build.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';
import { crossing, diamond } from '../fixtures/networks.ts';

function unordered(given: Network): Ordering {
  const graph = graphOf(given);
  const rows = Int32Array.from(graph.stations, (each) => rowOf(each).sequence);
  return startOrdering(buildTrunks(graph, assignLayers(graph)), rows);
}

/** Crossings counted the slow way: every pair of links of every channel. */
function countByHand({ graph, position }: Ordering): number {
  let count = 0;
  const place = (node: number | undefined) => position[node ?? 0] ?? 0;
  graph.tail.forEach((tail, a) => {
    for (let b = 0; b < a; b++) {
      if (graph.layerOf[tail] !== graph.layerOf[graph.tail[b] ?? 0]) continue;
      const before = place(tail) - place(graph.tail[b]);
      const after = place(graph.head[a]) - place(graph.head[b]);
      if (before * after < 0) count += (graph.weight[a] ?? 0) * (graph.weight[b] ?? 0);
    }
  });
  return count;
}

const smallSizes = fc.tuple(fc.integer({ min: 2, max: 60 }), fc.nat(1000));

describe('countCrossings()', () => {
  test('counts what counting every pair counts', () => {
    fc.assert(
      fc.property(smallSizes, ([size, seed]) => {
        const given = generatedNetwork(size, seed);
        const ordering = unordered(given);
        expect(countCrossings(ordering)).toBe(countByHand(ordering));
      }),
      { numRuns: 40 },
    );
  });

  test('a planted crossing is seen', () => {
    const levels = { a: '4', b: '4', c: '6', d: '6' } as const;
    const stations = Object.entries(levels).map(([id, drawnAtLevel]) => station(id, { drawnAtLevel }));
    const given = network({ stations, segments: [segment('a', 'd'), segment('b', 'c')] });
    expect(countCrossings(unordered(given))).toBe(1);
  });

  test('branches of one trunk do not cross each other', () => expect(countCrossings(unordered(crossing()))).toBe(1));
});

describe('searchOrder()', () => {
  test('a diamond ends without crossings', () => expect(countCrossings(orderMap(diamond(), {}))).toBe(0));

  test.each([60, 150])(
    'finds fewer crossings with search than fast on %i stations, and both fewer than at the start',
    (size) => {
      const given = generatedNetwork(size);
      const start = countCrossings(unordered(given));
      const fast = countCrossings(orderMap(given, { effort: 'fast' }));
      const search = countCrossings(orderMap(given, { effort: 'search' }));
      expect(fast).toBeLessThan(start);
      expect(search).toBeLessThan(fast);
    },
  );

  test('stations of a layer stay in the sequence of the rows, every node keeps its layer', () => {
    fc.assert(
      fc.property(smallSizes, fc.constantFrom('fast' as const, 'search' as const), ([size, seed], effort) => {
        const given = generatedNetwork(size, seed);
        const ordering = unordered(given);
        searchOrder(ordering, effort, 1);
        for (const [index, layer] of ordering.layers.entries()) {
          const rows = [...layer].map((node) => ordering.rowOf[node] ?? -1).filter((row) => row >= 0);
          expect(rows).toEqual(rows.toSorted((a, b) => a - b));
          for (const node of layer) expect(ordering.graph.layerOf[node]).toBe(index);
        }
      }),
      { numRuns: 12 },
    );
  });
});
