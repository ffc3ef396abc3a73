import { plainOf, readJson } from '#model/json-text.ts';
import { LIMITS } from '#model/limits.ts';
import type { WorkFiles } from '#state/editor.ts';
import type { Texts } from './engine.ts';

/** A file that somebody chose: its name with the folders around it, as far as the browser tells. */
export interface ChosenFile {
  readonly path: string;
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
  /** Where it can be written back, when the browser allows that. */
  readonly handle?: FileHandle;
}

/** The part of a handle of the File System Access API that is used. */
export interface FileHandle {
  readonly kind: 'file' | 'directory';
  readonly name: string;
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{ write: (text: string) => Promise<void>; close: () => Promise<void> }>;
}

/** Why files, or one of them, cannot be opened. */
export type OpenFault =
  | { readonly code: 'nothing' }
  | { readonly code: 'too-many-files'; readonly count: number }
  | { readonly code: 'too-large-all'; readonly bytes: number }
  | { readonly code: 'unknown-name' | 'unreadable'; readonly name: string }
  /** Larger than a file of data can be. */
  | { readonly code: 'too-large'; readonly name: string; readonly bytes: number }
  | { readonly code: 'not-utf8'; readonly name: string };

/** What was opened: the files by their path below `data/`, and what could not be. */
export interface Opened {
  readonly files: Readonly<Record<string, { readonly text: string; readonly handle?: FileHandle }>>;
  /** Is it a whole folder of data? Then no published file stands beside it. */
  readonly isWhole: boolean;
  readonly tables: readonly { readonly name: string; readonly text: string }[];
  readonly faults: readonly OpenFault[];
}

const baseOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The ids that a text of data names as its own. */
function idsIn(text: string): ReadonlySet<string> {
  const read = readJson(text.replace(/^\uFEFF/, ''));
  const value = read.ok ? plainOf(read.node) : null;
  const ids = (Array.isArray(value) ? value : []).map((record: unknown) =>
    typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined,
  );
  return new Set(ids.filter((id) => typeof id === 'string'));
}

const isRegion = (text: string): boolean => {
  const read = readJson(text.replace(/^\uFEFF/, ''));
  return read.ok && read.node.kind === 'object' && read.node.entries.some(({ key }) => key === 'region');
};

/** Which file of the data this is: by its folders, by its name, by what stands in it. */
export function dataNameOf(path: string, text: string, published: Texts): string | null {
  const names = Object.keys(published);
  const below = path.replaceAll('\\', '/').replace(/^(.*\/)?data\//, '');
  if (names.includes(below) || /^regions\/[^/]+\.json$/.test(below)) return below;
  const base = baseOf(path);
  const same = names.filter((name) => baseOf(name) === base);
  if (same.length === 1) return same[0] ?? null;
  if (isRegion(text)) return `regions/${base}`;
  const ids = idsIn(text);
  const likeness = (name: string) => [...idsIn(published[name] ?? '')].filter((id) => ids.has(id)).length;
  const best = same.toSorted((one, other) => likeness(other) - likeness(one))[0];
  return best !== undefined && likeness(best) > 0 ? best : null;
}

async function readChosen(file: ChosenFile): Promise<string | OpenFault> {
  const name = baseOf(file.path);
  if (file.size > LIMITS.fileBytes) return { code: 'too-large', name, bytes: file.size };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.read());
    return text.includes('\0') ? { code: 'not-utf8', name } : text;
  } catch (error) {
    return { code: error instanceof TypeError ? 'not-utf8' : 'unreadable', name };
  }
}

/** Refused as a whole before anything is read. */
function tooMuch(files: readonly ChosenFile[]): OpenFault | null {
  if (files.length === 0) return { code: 'nothing' };
  if (files.length > LIMITS.files) return { code: 'too-many-files', count: files.length };
  // A file that is too large by itself is refused by its own name, and not read.
  const bytes = files.reduce((sum, { size }) => sum + (size > LIMITS.fileBytes ? 0 : size), 0);
  return bytes > LIMITS.allBytes ? { code: 'too-large-all', bytes } : null;
}

/** Reads what somebody chose. Files that are no data are named; the others are opened. Never throws. */
export async function openChosen(chosen: readonly ChosenFile[], published: Texts): Promise<Opened> {
  const wanted = chosen.filter(({ path }) => /\.(json|csv)$/i.test(path) && !/(^|\/)\./.test(path));
  const refused = tooMuch(wanted);
  const nothing: Opened = { files: {}, isWhole: false, tables: [], faults: refused ? [refused] : [] };
  if (refused) return nothing;
  const files = new Map<string, { text: string; handle?: FileHandle }>();
  const tables: { name: string; text: string }[] = [];
  const faults: OpenFault[] = [];
  for (const file of wanted) {
    const text = await readChosen(file);
    const isTable = /\.csv$/i.test(file.path);
    const name = typeof text === 'string' && !isTable ? dataNameOf(file.path, text, published) : null;
    if (typeof text !== 'string') faults.push(text);
    else if (isTable) tables.push({ name: baseOf(file.path), text });
    else if (name === null) faults.push({ code: 'unknown-name', name: baseOf(file.path) });
    else files.set(name, { text, ...(file.handle ? { handle: file.handle } : {}) });
  }
  const isWhole = files.has('site.json') && files.size > Object.keys(published).length / 2;
  return { files: Object.fromEntries(files), isWhole, tables, faults };
}

/** The files to work on: what was opened, on top of what was published where it is not a whole folder. */
export function filesToWorkOn({ files, isWhole }: Opened, published: Texts): WorkFiles {
  const own = Object.entries(files).map(([name, { text }]) => [name, { opened: text, text, isOwn: true }] as const);
  const others = Object.entries(published).map(([name, text]) => [name, { opened: text, text, isOwn: false }] as const);
  return Object.fromEntries([...(isWhole ? [] : others), ...own]);
}
