import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDevice, type DeviceStorage } from '#state/device.ts';
import { decodeSaved, encodeSaved, type Saved } from '#state/saved.ts';

const SAVED: Saved = { hash: '#/kaart?v=1&van=havo', region: 'progressus', savedOn: '2026-11-23' };
const KEY = 'onderwijsroutes.bewaard';

/** A storage in memory; `fails` makes writing or everything throw. */
function memory(before: Record<string, string> = {}, fails?: 'full' | 'blocked') {
  const kept = new Map(Object.entries(before));
  const refuse = (name: string) => {
    throw Object.assign(new Error(name), { name });
  };
  const storage: DeviceStorage = {
    get length() {
      return fails === 'blocked' ? refuse('SecurityError') : kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => (fails === 'blocked' ? refuse('SecurityError') : (kept.get(key) ?? null)),
    setItem: (key, text) =>
      fails ? refuse(fails === 'full' ? 'QuotaExceededError' : 'SecurityError') : void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, device: createDevice(() => storage) };
}

describe('decodeSaved()', () => {
  test('gives back what was written, whatever the place', () => {
    fc.assert(
      fc.property(
        fc.record({
          hash: fc.stringMatching(/^[a-z0-9=&%.,~-]{0,60}$/).map((text) => `#/kaart?${text}`),
          region: fc.option(fc.stringMatching(/^[a-z]{1,12}$/), { nil: null }),
          savedOn: fc.constant('2026-11-23'),
        }),
        (saved) => {
          expect(decodeSaved(encodeSaved(saved))).toEqual({ kind: 'saved', saved });
        },
      ),
    );
  });

  test('never throws and takes no text of others', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeSaved(text).kind).not.toBe('saved');
      }),
    );
  });

  test.each([
    ['half a text', encodeSaved(SAVED).slice(0, 20)],
    ['no version', JSON.stringify(SAVED)],
    ['version 0', JSON.stringify({ ...SAVED, version: 0 })],
    ['a place outside the app', JSON.stringify({ ...SAVED, version: 1, hash: 'javascript:alert(1)' })],
    ['a hash with another address in it', JSON.stringify({ ...SAVED, version: 1, hash: '#/kaart?v=1 //elders.nl' })],
    ['a day that is none', JSON.stringify({ ...SAVED, version: 1, savedOn: 'gisteren' })],
    ['a region that is no text', JSON.stringify({ ...SAVED, version: 1, region: 7 })],
    ['a list', '[]'],
    ['far too long', JSON.stringify({ ...SAVED, version: 1, hash: `#/kaart?${'x'.repeat(30_000)}` })],
  ])('refuses %s', (_, text) => expect(decodeSaved(text)).toEqual({ kind: 'broken' }));

  test('knows a record of a later version', () => {
    expect(decodeSaved(JSON.stringify({ version: 2, what: 'ever' }))).toEqual({ kind: 'newer' });
  });

  test('brings an older record to the form of now', () => {
    const old = JSON.stringify({ version: 1, place: SAVED.hash, day: SAVED.savedOn });
    const migration = ({ place, day }: Readonly<Record<string, unknown>>) => ({
      hash: place,
      region: null,
      savedOn: day,
    });
    expect(decodeSaved(old, [migration])).toEqual({ kind: 'saved', saved: { ...SAVED, region: null } });
  });
});

describe('a device', () => {
  test('holds nothing before something is saved, and reading writes nothing', () => {
    const { kept, device } = memory({ 'van-een-ander': 'x' });
    expect(device.read()).toEqual({ kind: 'nothing' });
    expect(device.holdsAnything()).toBe(false);
    expect([...kept.keys()]).toEqual(['van-een-ander']);
  });

  test('keeps what was saved', () => {
    const { device } = memory();
    expect(device.save(SAVED)).toEqual({ kind: 'done' });
    expect(device.read()).toEqual({ kind: 'saved', saved: SAVED });
    expect(device.holdsAnything()).toBe(true);
  });

  test.each([
    ['broken', '{"version":1,"hash":'],
    ['newer', '{"version":99}'],
  ] as const)('sets a %s record aside, whole, and says so once', (because, text) => {
    const { kept, device } = memory({ [KEY]: text });
    expect(device.read()).toEqual({ kind: 'set-aside', because });
    expect(device.read()).toEqual({ kind: 'nothing' });
    expect([...kept.values()]).toEqual([text]);
    expect(device.holdsAnything()).toBe(true);
  });

  test('wiping leaves nothing of this app, also nothing set aside, and leaves what is of others', () => {
    const { kept, device } = memory({ [KEY]: 'kapot', 'van-een-ander': 'x' });
    device.read();
    device.save(SAVED);
    expect(kept.size).toBe(3);
    expect(device.wipe()).toEqual({ kind: 'done' });
    expect([...kept.keys()]).toEqual(['van-een-ander']);
  });

  test('a full one says that it is full, and a record that cannot be moved stays where it is', () => {
    const { kept, device } = memory({ [KEY]: 'kapot' }, 'full');
    expect(device.save(SAVED)).toEqual({ kind: 'refused', why: 'full' });
    expect(device.read()).toEqual({ kind: 'set-aside', because: 'broken' });
    expect(kept.get(KEY)).toBe('kapot');
  });

  test('a blocked one refuses and does not throw, wherever it is blocked', () => {
    const atOpening = createDevice(() => {
      throw new DOMException('no', 'SecurityError');
    });
    for (const device of [memory({}, 'blocked').device, atOpening]) {
      expect(device.read()).toEqual({ kind: 'blocked' });
      expect(device.holdsAnything()).toBe(false);
      expect(device.save(SAVED)).toEqual({ kind: 'refused', why: 'blocked' });
      expect(device.wipe()).toEqual({ kind: 'refused', why: 'blocked' });
    }
  });
});
