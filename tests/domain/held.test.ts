import { describe, expect, test } from 'vitest';
import { heldAt, newOf, stationsOf, withCredentials } from '#domain/held.ts';
import { indexOf, leavingFrom } from '#domain/network-index.ts';
import { monthOf } from '#domain/profile.ts';
import { credential, credentialId, network, person, segment, station, stationId } from '../fixtures/build.ts';
import { counting, smallCountry, twin } from '../fixtures/networks.ts';

const index = indexOf(smallCountry());
const now = monthOf('2026-11');
const sorted = (held: ReadonlySet<string>) => [...held].toSorted();

describe('heldAt()', () => {
  test('gives what the station gives, with everything it implies', () => {
    const held = heldAt(index, person().with('al-leraar-po').holdings, now);
    expect(sorted(held)).toEqual(['bevoegdheid:po', 'diploma:bachelor', 'diploma:bachelor-po']);
  });

  test('follows implications to the end, and a circle of them does not hang', () => {
    const round = network({
      stations: [station('a', { gives: [credentialId('x:1')] })],
      credentials: [credential('x:1', 'x:2'), credential('x:2', 'x:3'), credential('x:3', 'x:1')],
    });
    expect(sorted(heldAt(indexOf(round), person().with('a').holdings, now))).toEqual(['x:1', 'x:2', 'x:3']);
  });

  test('counts an expected diploma from its month on', () => {
    const { holdings } = person().expects('havo', '2028-07');
    expect(heldAt(index, holdings, monthOf('2028-06')).size).toBe(0);
    expect(heldAt(index, holdings, monthOf('2028-07')).has(credentialId('diploma:havo'))).toBe(true);
  });

  test('gives the twin to who names the goal station as a holding', () =>
    expect(heldAt(index, person().with('leraar-po').holdings, now).has(credentialId('bevoegdheid:po'))).toBe(true));

  test('gives nothing for a station that a station counts as', () =>
    expect(sorted(heldAt(indexOf(counting()), person().with('b').holdings, now))).toEqual(['diploma:b']));

  test('gives nothing for a station that is not in the network', () =>
    expect(heldAt(index, person().with('nergens').holdings, now).size).toBe(0));
});

test('withCredentials() returns the same set when nothing is new', () => {
  const held = new Set([credentialId('a:1')]);
  expect(withCredentials(index, held, [credentialId('a:1')])).toBe(held);
  expect(newOf(held, [credentialId('a:1'), credentialId('a:2')])).toEqual(['a:2']);
});

test('a person is at the canonical station of a twin and at what it counts as', () => {
  expect([...stationsOf(indexOf(twin()), person().with('po2').holdings)]).toEqual(['po']);
  expect([...stationsOf(indexOf(counting()), person().with('b').holdings)]).toEqual(['b', 'c']);
});

test('who is at a station may enter what leaves its twin and what it counts as', () => {
  expect(leavingFrom(indexOf(twin()), stationId('po')).map((each) => each.id)).toEqual(['po2-vo']);
  expect(leavingFrom(indexOf(counting()), stationId('b')).map((each) => each.id)).toEqual(['c-d']);
});

test('a twin counts as what its goal station counts as', () => {
  const here = network({
    stations: [station('t', { sameAs: stationId('g') }), station('g', { countsAs: [stationId('h')] }), station('h')],
    segments: [segment('h', 'x')],
  });
  expect(leavingFrom(indexOf(here), stationId('t')).map((each) => each.id)).toEqual(['h-x']);
});
