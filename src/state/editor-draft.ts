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
const OTHER = `${DEVICE_PREFIX}redactie-ander`;

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

/** What another page of this app did to the draft since this page last read or wrote it. */
export type Elsewhere = 'nothing' | 'wrote' | 'removed';

/** What became of keeping: also refused when it would write over the work of another page, or after a wipe elsewhere. */
export type DraftResult = DeviceResult | { readonly kind: 'refused'; readonly why: Exclude<Elsewhere, 'nothing'> };

/**
 * The place of the draft on one device, as one page of this app sees it. Nothing throws. What another page wrote since is
 * never written over: it must be read first.
 */
export interface DraftPlace {
  /** What is there. What cannot be read is set aside. */
  readonly read: () => DraftOnDevice;
  /** The same without taking it for read: another page wrote it. */
  readonly peek: () => DraftOnDevice;
  readonly elsewhere: () => Elsewhere;
  /** Is there a draft, and is it the one that this page read or wrote last? */
  readonly isOwn: () => boolean;
  readonly save: (draft: Draft) => DraftResult;
  readonly remove: () => DraftResult;
  /** The other piece of work, after a choice between two. */
  readonly readOther: () => Draft | null;
  /** Puts the other piece of work there, or with `null` nothing. */
  readonly putOther: (draft: Draft | null) => DeviceResult;
}

/** Reads what is under the key of the draft, and sets aside what is no draft. */
function readFrom(storage: DeviceStorage): DraftOnDevice {
  const text = storage.getItem(KEY);
  if (text === null) return { kind: 'nothing' };
  const read = decodeDraft(text);
  if (read.kind === 'draft') return read;
  storage.setItem(ASIDE, text);
  storage.removeItem(KEY);
  return { kind: 'set-aside', because: read.kind };
}

/** The place behind a storage. `open` may throw too: some browsers refuse the storage itself. */
export function createDraftPlace(open: () => DeviceStorage): DraftPlace {
  /** The text that this page read or wrote last. */
  let known: string | null = null;
  const textAt = (key: string): string | null => {
    let text: string | null = null;
    attempted(open, (storage) => {
      text = storage.getItem(key);
    });
    return text;
  };
  const textNow = () => textAt(KEY);
  const elsewhere = (): Elsewhere => {
    const text = textNow();
    if (text === known) return 'nothing';
    return text === null ? 'removed' : 'wrote';
  };
  /** Writes, unless another page was here since. */
  const put = (text: string | null): DraftResult => {
    const why = elsewhere();
    if (why !== 'nothing') return { kind: 'refused', why };
    const result = attempted(open, (storage) => (text === null ? storage.removeItem(KEY) : storage.setItem(KEY, text)));
    if (result.kind === 'done') known = text;
    return result;
  };
  const peek = () => {
    let found: DraftOnDevice = { kind: 'blocked' };
    attempted(open, (storage) => {
      found = readFrom(storage);
    });
    return found;
  };
  return {
    peek,
    read: () => {
      const found = peek();
      known = textNow();
      return found;
    },
    elsewhere,
    isOwn: () => known !== null && elsewhere() === 'nothing',
    save: (draft) => put(encodeDraft(draft)),
    remove: () => put(null),
    readOther: () => {
      const text = textAt(OTHER);
      const read = text === null ? null : decodeDraft(text);
      return read?.kind === 'draft' ? read.draft : null;
    },
    putOther: (draft) =>
      attempted(open, (storage) => (draft ? storage.setItem(OTHER, encodeDraft(draft)) : storage.removeItem(OTHER))),
  };
}
