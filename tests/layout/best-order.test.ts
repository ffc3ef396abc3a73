import { describe, expect, test } from 'vitest';
import { ORIENTATIONS } from '#layout/map-layout.ts';
import { countCrossings } from '#layout/order.ts';
import { builtNetwork, layered, namesOf, orderReal, setOrder } from '../../scripts/bench-layout.ts';
import best from '../fixtures/best-order.json' with { type: 'json' };

const network = builtNetwork();

/** How far our order may be from the best that a search from 1,000 starts has found. */
const WITHIN = 1.05;

describe.each(ORIENTATIONS)('the best known order of the real network, %s', (orientation) => {
  const stored = best[orientation];

  test('holds every node of every layer once, and the rows', () => {
    const ordering = layered(network, orientation);
    const names = namesOf(network, ordering);
    expect(stored.layers.map((layer) => layer.toSorted())).toEqual(
      ordering.layers.map((layer) => [...layer].map((node) => names[node]).toSorted()),
    );
    const rowOf = new Map(names.map((name, node) => [name, ordering.rowOf[node] ?? -1]));
    for (const layer of stored.layers) {
      const rows = layer.map((name) => rowOf.get(name) ?? -1).filter((row) => row >= 0);
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    }
  });

  test('has as many crossings as it says, and ours is within five percent of it', () => {
    const ordering = layered(network, orientation);
    setOrder(network, ordering, stored.layers);
    expect(countCrossings(ordering)).toBe(stored.crossings);
    expect(stored.starts).toBeGreaterThanOrEqual(1000);
    expect(orderReal(network, orientation)).toBeLessThanOrEqual(stored.crossings * WITHIN);
  });
});

test('an order with two nodes swapped is counted anew', () => {
  const ordering = layered(network, 'landscape');
  const layers = best.landscape.layers.map((layer) => [...layer]);
  const longest = layers.toSorted((a, b) => b.length - a.length)[0];
  longest?.reverse();
  setOrder(network, ordering, layers);
  expect(countCrossings(ordering)).not.toBe(best.landscape.crossings);
});
