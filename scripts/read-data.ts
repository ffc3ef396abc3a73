import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RawFile, type ReadFiles, readTexts } from '#model/read-text.ts';

/**
 * Every file below `folder` as bytes, by its path with forward slashes. Only JSON counts: there is a README for editors,
 * and file managers leave hidden files behind.
 */
export function rawDataFiles(folder: string): readonly RawFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}

/** Reads every file below `folder`. */
export const readDataFiles = (folder: string): ReadFiles => readTexts(rawDataFiles(folder));
