import * as z from 'zod/mini';
import type { DataError } from './data-error.ts';
import { isRegionFile } from './data-files.ts';
import { type Parsed, parseNetwork, parsingNetwork } from './parse.ts';
import { type RawFile, type ReadFiles, readingTexts, readTexts } from './read-text.ts';
import { compareRows, type Research, type RowReport } from './rows.ts';
import { inOneGo, type Steps } from './steps.ts';

// Without it zod tries whether code may be made from text, which a page with a strict policy reports as an attack.
z.config({ jitless: true });

/** Everything that can be said about a set of files. */
export interface Checked extends ReadFiles {
  readonly parsed: Parsed;
  readonly rows: RowReport;
  /** Everything that is wrong, of every kind, in one run. */
  readonly errors: readonly DataError[];
}

const NO_ROWS: RowReport = { total: 0, referred: 0, leftOut: 0, missing: 0, deviations: 0, errors: [] };

/**
 * Checks files of data: their texts, their shape, what they name, the rules, and the rows of the research. The command
 * line and the editor both do exactly this. Never throws.
 */
export const checkTexts = (raw: readonly RawFile[], research: Research): Checked =>
  inOneGo(checkingTexts(raw, research));

/** The same with rests, so that a page can stay alive meanwhile. */
export function* checkingTexts(raw: readonly RawFile[], research: Research): Steps<Checked> {
  const read = yield* readingTexts(raw);
  const parsed = yield* parsingNetwork(read.files, read.errors);
  // While a national file is unread or has another shape, each of its rows would be missed, and that says nothing new.
  yield;
  const isWhole = parsed.errors.every(({ file }) => isRegionFile(file));
  const rows = isWhole || read.errors.length === 0 ? compareRows(parsed.records, research) : NO_ROWS;
  yield;
  return { ...read, parsed, rows, errors: [...parsed.errors, ...rows.errors] };
}

/** What is wrong in region files alone; the rows of the research belong to the country. */
export function checkRegionTexts(national: readonly RawFile[], regions: readonly RawFile[]): Checked {
  const own = new Set(regions.map(({ name }) => name));
  const read = readTexts([...national.filter(({ name }) => !isRegionFile(name)), ...regions]);
  const parsed = parseNetwork(read.files, read.errors);
  return { ...read, parsed, rows: NO_ROWS, errors: parsed.errors.filter(({ file }) => own.has(file)) };
}
