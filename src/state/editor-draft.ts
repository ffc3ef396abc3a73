import { attempted, DEVICE_PREFIX, type DeviceResult, type DeviceStorage } from './device.ts';
import type { WorkFile, WorkFiles } from './editor.ts';

/** Work of an editor as it is kept on the device: the files that are not as they were published. */
export interface Draft {
  readonly files: WorkFiles;
  /** Was the whole folder opened? Then there is no other file beside these and the published ones that are named. */
  readonly published: readonly string[];
  /** The version of the data that was published when it was kept. */
  readonly dataVersion: string;
  /** `YYYY-MM-DD`. */
  readonly savedOn: string;
}

const KEY = `${DEVICE_PREFIX}redactie`;
const ASIDE = `${DEVICE_PREFIX}redactie-opzij`;

/** The version of the record. Raise it when its form changes, and add a migration. */
const DRAFT_VERSION = 1;

/** Brings a record from one version to the next; the n-th leads from version n + 1. None yet. */
export type DraftMigration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
const MIGRATIONS: readonly DraftMigration[] = [];

/** What a text on the device says. */
export type ReadDraft =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

const BROKEN: ReadDraft = { kind: 'broken' };

/** The text that goes on the device. */
export const encodeDraft = (draft: Draft): string => JSON.stringify({ version: DRAFT_VERSION, ...draft });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path below `data/`, and nothing that leads out of it. */
const isFileName = (name: string) => /^([a-z0-9-]+\/)?[a-z0-9-]+\.json$/i.test(name);

function fileOf(value: unknown): WorkFile | null {
  if (!isObject(value)) return null;
  const { opened, text, isOwn } = value;
  return typeof opened === 'string' && typeof text === 'string' && typeof isOwn === 'boolean'
    ? { opened, text, isOwn }
    : null;
}

function draftOf({ files, published, dataVersion, savedOn }: Readonly<Record<string, unknown>>): Draft | null {
  if (!isObject(files) || !Array.isArray(published)) return null;
  if (typeof dataVersion !== 'string' || typeof savedOn !== 'string') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(savedOn)) return null;
  const read = Object.entries(files).map(([name, value]) => [name, isFileName(name) ? fileOf(value) : null] as const);
  if (read.some(([, file]) => file === null)) return null;
  const names = published.filter((name): name is string => typeof name === 'string' && isFileName(name));
  const whole = read.flatMap(([name, file]) => (file ? [[name, file] as const] : []));
  return { files: Object.fromEntries(whole), published: names, dataVersion, savedOn };
}

/** Reads a text from the device. Total: any text gives an answer, none throws. */
export function decodeDraft(text: string, migrations: readonly DraftMigration[] = MIGRATIONS): ReadDraft {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return BROKEN;
  }
  if (!isObject(record) || typeof record.version !== 'number' || !Number.isInteger(record.version)) return BROKEN;
  if (record.version > migrations.length + 1) return { kind: 'newer' };
  if (record.version < 1) return BROKEN;
  const draft = draftOf(migrations.slice(record.version - 1).reduce((now, step) => step(now), record));
  return draft ? { kind: 'draft', draft } : BROKEN;
}

/** What is on the device. `set-aside`: it could not be read, and stands under another key. */
export type DraftOnDevice =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'set-aside'; readonly because: 'newer' | 'broken' }
  | { readonly kind: 'blocked' };

/** The place of the draft on one device. Nothing throws; only `save` writes, and setting aside. */
export interface DraftPlace {
  readonly read: () => DraftOnDevice;
  readonly save: (draft: Draft) => DeviceResult;
  readonly remove: () => DeviceResult;
}

/** The place behind a storage. `open` may throw too: some browsers refuse the storage itself. */
export function createDraftPlace(open: () => DeviceStorage): DraftPlace {
  return {
    read: () => {
      let found: DraftOnDevice = { kind: 'blocked' };
      attempted(open, (storage) => {
        const text = storage.getItem(KEY);
        const read = text === null ? null : decodeDraft(text);
        found =
          read === null
            ? { kind: 'nothing' }
            : read.kind === 'draft'
              ? read
              : { kind: 'set-aside', because: read.kind };
        if (text === null || found.kind !== 'set-aside') return;
        storage.setItem(ASIDE, text);
        storage.removeItem(KEY);
      });
      return found;
    },
    save: (draft) => attempted(open, (storage) => storage.setItem(KEY, encodeDraft(draft))),
    remove: () => attempted(open, (storage) => storage.removeItem(KEY)),
  };
}
