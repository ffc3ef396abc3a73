import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataError } from '#model/data-error.ts';

/** The files of a data folder as parsed JSON, by path below the folder with forward slashes; and those that are no JSON. */
export interface DataFiles {
  readonly files: Readonly<Record<string, unknown>>;
  readonly errors: readonly DataError[];
}

/** Reads every file below `folder`. Only JSON counts: there is a README for editors, and file managers leave hidden files behind. */
export function readDataFiles(folder: string): DataFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();
  return parseAll(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Parses texts of files, by name. */
export function parseAll(texts: readonly (readonly [name: string, text: string])[]): DataFiles {
  const files: Record<string, unknown> = {};
  const errors: DataError[] = [];
  for (const [name, text] of texts) {
    try {
      files[name] = JSON.parse(text);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      errors.push({ file: name, path: '', code: 'bad-json', message });
    }
  }
  return { files, errors };
}
