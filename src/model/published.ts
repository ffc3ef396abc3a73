import * as z from 'zod/mini';
import type { DataError } from './data-error.ts';
import { LIST_NAMES, LISTS, type ListName, REGION_FOLDER, SITE_FILE } from './data-files.ts';
import { PUBLISHED_LIMITS } from './limits.ts';
import type { Facts, Network } from './network.ts';
import { parseNetwork } from './parse.ts';
import { readTexts } from './read-text.ts';
import { toFacts } from './to-facts.ts';
import { toNetwork } from './to-network.ts';

// A strict content security policy forbids the code that the schemas would otherwise make for speed.
z.config({ jitless: true });

/** Lists that only serve our own tests and are not published. */
const NOT_PUBLISHED: readonly ListName[] = ['aliases', 'leftOut', 'deviations'];

/** The name by which errors call the published file. */
const FILE = 'network.json';

/** What a published file holds: the two parts of the data, none when the country is wrong, and everything that is wrong. */
export interface Published {
  readonly built: { readonly national: Network; readonly facts: Facts } | null;
  readonly errors: readonly DataError[];
}

/**
 * Reads the whole data from the text of one file, as the build publishes it (`data/network.json`), by the schema and the
 * checks of the build itself. Never throws. A region with a fault is left out; the country still stands.
 */
export function readPublished(text: string): Published {
  const [content, error] = jsonOf(text);
  if (error) return { built: null, errors: [error] };
  const { data, errors } = parseNetwork(filesOf(content));
  return { built: data && { national: toNetwork(data), facts: toFacts(data, errors) }, errors };
}

function jsonOf(text: string): readonly [content: object, error: DataError | null] {
  const { files, errors } = readTexts([{ name: FILE, content: text }], PUBLISHED_LIMITS);
  if (errors[0]) return [{}, errors[0]];
  const content = files[FILE];
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return [content, null];
  const found = Array.isArray(content) ? 'list' : 'nothing';
  return [{}, { file: FILE, path: '', code: 'wrong-type', expected: 'object', found }];
}

/** The files of `data/` of which the published one was made. */
function filesOf(content: object): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  const put = (name: string, value: unknown) => {
    if (value !== undefined) files[name] = value;
  };
  put(SITE_FILE, Reflect.get(content, 'site'));
  for (const list of LIST_NAMES) {
    const { at } = LISTS[list];
    put(at.endsWith('/') ? `${at}${FILE}` : at, NOT_PUBLISHED.includes(list) ? [] : Reflect.get(content, list));
  }
  const regions: unknown = Reflect.get(content, 'regions');
  for (const [index, region] of (Array.isArray(regions) ? regions : []).entries()) {
    const head: unknown = Reflect.get(Object(region), 'region');
    const id: unknown = Reflect.get(Object(head), 'id');
    put(`${REGION_FOLDER}${typeof id === 'string' ? id : index}.json`, region);
  }
  return files;
}
