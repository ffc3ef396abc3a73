/** What is kept on a device: the hash of a link, which carries answers, Van, Naar, filters, compared and opened. */
export interface Saved {
  /** `#/scherm?…`, in the form of links; old links are migrated where they are decoded. */
  readonly hash: string;
  readonly region: string | null;
  /** `YYYY-MM-DD`. */
  readonly savedOn: string;
}

/** The version of the record on the device. Raise it when its form changes, and add a migration. */
const SAVED_VERSION = 1;

/** Brings a record from one version to the next; `MIGRATIONS[n]` leads from version n + 1. None yet. */
export type SavedMigration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
const MIGRATIONS: readonly SavedMigration[] = [];

/** What a text on the device says. `newer`: made by a later version of this app. `broken`: no record of ours. */
export type ReadRecord =
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

/** The text that goes on the device. */
export const encodeSaved = (saved: Saved): string => JSON.stringify({ version: SAVED_VERSION, ...saved });

const BROKEN: ReadRecord = { kind: 'broken' };

/** More than any link of ours holds; what is longer was not written by us. */
const LONGEST = 20_000;

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  if (text.length > LONGEST) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Reads a text from the device. Total: any text gives an answer, none throws. */
export function decodeSaved(text: string, migrations: readonly SavedMigration[] = MIGRATIONS): ReadRecord {
  const record = parsed(text);
  if (!record || typeof record.version !== 'number' || !Number.isInteger(record.version)) return BROKEN;
  const newest = migrations.length + 1;
  if (record.version > newest) return { kind: 'newer' };
  if (record.version < 1) return BROKEN;
  const { hash, region, savedOn } = migrations.slice(record.version - 1).reduce((now, step) => step(now), record);
  // Only a place inside this app: the hash becomes an address to go to.
  if (typeof hash !== 'string' || !/^#\/[a-z]+(\?\S*)?$/.test(hash)) return BROKEN;
  if (region !== null && typeof region !== 'string') return BROKEN;
  if (typeof savedOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(savedOn)) return BROKEN;
  return { kind: 'saved', saved: { hash, region, savedOn } };
}
