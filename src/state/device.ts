import { decodeSaved, encodeSaved, type Saved } from './saved.ts';

/** Everything of this app on a device has this in front, so that wiping finds all of it and nothing of others. */
export const DEVICE_PREFIX = 'onderwijsroutes.';
const KEY = `${DEVICE_PREFIX}bewaard`;
const ASIDE = `${DEVICE_PREFIX}opzij`;

/** The part of the storage of a browser that is used. Each may throw: blocked, full. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What is on the device. `set-aside`: it could not be read and stands under another key. */
export type OnDevice =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'set-aside'; readonly because: 'newer' | 'broken' }
  | { readonly kind: 'blocked' };

/** What became of saving or wiping. */
export type DeviceResult = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly why: 'full' | 'blocked' };

const DONE: DeviceResult = { kind: 'done' };

/** Not every browser makes its storage errors of the class Error of this page: the name is what they share. */
const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

const refused = (error: unknown): DeviceResult => ({
  kind: 'refused',
  why: /quota/i.test(nameOf(error)) ? 'full' : 'blocked',
});

/** Does something with the storage, and says what became of it. Never throws. */
export function attempted(open: () => DeviceStorage, act: (storage: DeviceStorage) => void): DeviceResult {
  try {
    act(open());
    return DONE;
  } catch (error) {
    return refused(error);
  }
}

/** The memory of this app on one device. Nothing throws, and nothing is written but by `save` and by setting aside. */
export interface Device {
  /** What is there. Text that cannot be read is set aside, so that it is not lost and does not come back. */
  readonly read: () => OnDevice;
  /** Is anything of this app there, also what was set aside? */
  readonly holdsAnything: () => boolean;
  readonly save: (saved: Saved) => DeviceResult;
  /** Removes everything of this app, also what was set aside. */
  readonly wipe: () => DeviceResult;
}

function setAside(storage: DeviceStorage, text: string): void {
  try {
    storage.setItem(ASIDE, text);
    storage.removeItem(KEY);
  } catch {
    // Full or read-only: then it stays where it is, which loses nothing either.
  }
}

function readFrom(storage: DeviceStorage): OnDevice {
  const text = storage.getItem(KEY);
  if (text === null) return { kind: 'nothing' };
  const decoded = decodeSaved(text);
  if (decoded.kind === 'saved') return decoded;
  setAside(storage, text);
  return { kind: 'set-aside', because: decoded.kind };
}

/** The keys of this app. */
const keysIn = (storage: DeviceStorage): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) =>
    key.startsWith(DEVICE_PREFIX),
  );

/**
 * The device behind a storage. `open` may throw too: some browsers refuse the storage itself. The storage of one page
 * (`localStorage`) is enough: one short text, read at once when the page opens, and gone at once when it is wiped.
 */
export function createDevice(open: () => DeviceStorage): Device {
  const attempt = (act: (storage: DeviceStorage) => void) => attempted(open, act);
  return {
    read: () => {
      try {
        return readFrom(open());
      } catch {
        return { kind: 'blocked' };
      }
    },
    holdsAnything: () => {
      try {
        return keysIn(open()).length > 0;
      } catch {
        return false;
      }
    },
    save: (saved) => attempt((storage) => storage.setItem(KEY, encodeSaved(saved))),
    wipe: () =>
      attempt((storage) => {
        for (const key of keysIn(storage)) storage.removeItem(key);
      }),
  };
}
