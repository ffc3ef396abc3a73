import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf, LayoutError } from '#layout/graph.ts';
import { assignLayers } from '#layout/layers.ts';
import { network, segment, station } from '../fixtures/build.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';
import { chain, single, skip } from '../fixtures/networks.ts';

const layersOf = (given: ReturnType<typeof chain>) => {
  const graph = graphOf(given);
  const { layerOf } = assignLayers(graph);
  return Object.fromEntries(graph.stations.map((each, index) => [each.id, layerOf[index]]));
};

describe('assignLayers()', () => {
  test('a single station stands in the first layer', () => expect(layersOf(single())).toEqual({ a: 0 }));

  test('inside a level the longest path counts', () => {
    const sameLevel = (id: string) => station(id, { drawnAtLevel: '6' });
    const given = network({ ...skip(), stations: ['a', 'b', 'c'].map(sameLevel) });
    expect(layersOf(given)).toEqual({ a: 0, b: 1, c: 2 });
  });

  test('a higher level begins after the last layer of the lower one', () => {
    const given = network({
      stations: [station('a'), station('b'), station('c', { drawnAtLevel: '5' })],
      segments: [segment('a', 'b')],
    });
    expect(layersOf(given)).toEqual({ a: 0, b: 1, c: 2 });
  });

  test('every segment of a generated network advances', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(1000), (size, seed) => {
        const graph = graphOf(generatedNetwork(size, seed));
        const { layerOf } = assignLayers(graph);
        graph.segments.forEach((_, index) => {
          expect(layerOf[graph.to[index] ?? 0]).toBeGreaterThan(layerOf[graph.from[index] ?? 0] ?? 0);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('a cycle is refused, and the message names its stations', () => {
    const given = network({
      stations: ['a', 'b'].map((id) => station(id)),
      segments: [segment('a', 'b'), segment('b', 'a')],
    });
    expect(() => layersOf(given)).toThrow(new LayoutError('the network has a cycle through "a", "b"'));
  });

  test('a segment to a lower level is refused', () => {
    const given = network({
      stations: [station('a', { drawnAtLevel: '6' }), station('b', { drawnAtLevel: '5' })],
      segments: [segment('a', 'b')],
    });
    expect(() => layersOf(given)).toThrow('segment "a-b" leads from level 6 down to 5');
  });

  test('a segment to a station that does not exist is refused', () => {
    const given = { ...chain(), stations: [station('a'), station('b')] };
    expect(() => graphOf(given)).toThrow('segment "b-c": no station "c"');
  });
});
