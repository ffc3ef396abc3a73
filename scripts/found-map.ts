import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { DrawnNetwork } from '#layout/graph.ts';
import { type FoundMap, searchMap } from '#layout/layout.ts';
import { ORIENTATIONS, type Orientation } from '#layout/map-layout.ts';

/** Where what the search for the map found stands with the code, below the root. */
const COMMITTED = 'scripts/found-map.json';

/** What the search found for the map in both orientations; the map is drawn from it in seconds. */
export type FoundMaps = Readonly<Record<Orientation, FoundMap>>;

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** What is drawn of a network, in one sequence. English names are placed around the finished map. */
export function drawnOf({ stations, segments }: DrawnNetwork): DrawnNetwork {
  return {
    stations: stations
      .map(({ id, kind, start, goal, sameAs, label, sectors, drawnAtLevel, prominence }) => ({
        ...{ id, kind, start, sectors, drawnAtLevel, prominence },
        goal: goal !== undefined,
        ...(sameAs === undefined ? {} : { sameAs }),
        label: { nl: label.nl },
      }))
      .sort(byId),
    segments: segments.map(({ id, line, from, to, status }) => ({ id, line, from, to, status })).sort(byId),
  };
}

/** The same as the search sees it: shape of a station and dots of a track do not change where anything lies. */
function searchedOf({ stations, segments }: DrawnNetwork): DrawnNetwork {
  return {
    stations: stations.map(({ sameAs: _sameAs, ...station }) => ({
      ...station,
      kind: 'diploma',
      start: false,
      goal: false,
    })),
    segments: segments.map((segment) => ({ ...segment, status: 'bestaand' })),
  };
}

/** The code of the layout below `root`: every module that `layoutMap` reaches, with its name. */
export function layoutCode(root: string): string {
  const files = new Set([join(root, 'src/layout/layout.ts')]);
  const codes: string[] = [];
  // A Set visits what is added while it is walked.
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    codes.push(`${relative(root, file).replaceAll('\\', '/')}\n${code}`);
    for (const [, name = ''] of code.matchAll(/^(?:import|export) (?!type )[^;]*?from '([#.][^']+)';$/gm))
      files.add(name.startsWith('#') ? join(root, 'src', name.slice(1)) : join(dirname(file), name));
  }
  return codes.sort().join('\n');
}

/** Tells apart what a map depends on: what is drawn, and the code that draws it. */
export function mapKey(drawn: DrawnNetwork, code: string): string {
  return createHash('sha256').update(JSON.stringify(drawn)).update(code).digest('hex').slice(0, 16);
}

/** The same for what the search depends on. */
export const searchKey = (drawn: DrawnNetwork, code: string): string => mapKey(searchedOf(drawn), code);

/** Writes a file that is there whole or not at all: another build may read at the same moment. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

/** What was found under `key`, with the code or else in the cache; nothing when it was found for another map. */
export function readFound(key: string, root: string, cacheFolder: string): FoundMaps | undefined {
  for (const file of [join(root, COMMITTED), join(cacheFolder, `found-${key}.json`)]) {
    if (!existsSync(file)) continue;
    const { [key]: found } = parsed(readFileSync(file, 'utf8'));
    if (found) return found;
  }
  return undefined;
}

/** By key. Only this file writes it; what a merge left broken counts as not there. */
function parsed(text: string): Readonly<Record<string, FoundMaps>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, FoundMaps>>;
  } catch {
    return {};
  }
}

/**
 * Searches for the map of a network in both orientations, which takes a minute for the real one, and keeps what it found
 * in the cache; nothing when there is nothing to search, for tracks in lanes.
 */
export function findMaps(drawn: DrawnNetwork, key: string, cacheFolder: string): FoundMaps | undefined {
  const [landscape, portrait] = ORIENTATIONS.map(
    (orientation) => searchMap(searchedOf(drawn), { orientation, effort: 'search' }).found,
  );
  if (!landscape || !portrait) return undefined;
  const found = { landscape, portrait };
  writeWhole(join(cacheFolder, `found-${key}.json`), JSON.stringify({ [key]: found }));
  return found;
}

/** Puts what was found beside the code, in place of what stood there. */
export function commitFound(root: string, key: string, found: FoundMaps): void {
  writeWhole(join(root, COMMITTED), `${JSON.stringify({ [key]: found }, null, 2)}\n`);
}
