/** Files that are there whole or not at all. */
import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file as JSON in one step: who is ended meanwhile leaves what was there before. */
export function writeJson(file, value) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(value, null, 1)}\n`);
  renameSync(unfinished, file);
}
