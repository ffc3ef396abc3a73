import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import type { Facts, Network, NetworkData } from '#model/network.ts';
import { parseNetwork } from '#model/parse.ts';
import type { Research } from '#model/rows.ts';
import { toFacts } from '#model/to-facts.ts';
import { toNetwork } from '#model/to-network.ts';
import { readDataFiles } from '../scripts/read-data.ts';

/** The files of data/ as they are, and which of them are no JSON. */
export const realFiles = readDataFiles(join(import.meta.dirname, '../data'));

/** What the parser says about data/. */
export const parsed = parseNetwork(realFiles.files, realFiles.errors);

/** The rows of the research that the data was made from. */
export const research = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/rows.json'), 'utf8')) as Research; // tests/data/data.test.ts checks its shape

/**
 * The real data.
 * @throws Error when data/ has a fault; the message holds the Dutch sentences.
 */
export function realData(): NetworkData {
  if (parsed.data) return parsed.data;
  throw new Error(parsed.errors.map(dataErrorSentence).join('\n'));
}

let network: Network | undefined;
let facts: Facts | undefined;

/** The real network, national; made once. */
export function realNetwork(): Network {
  network ??= toNetwork(realData());
  return network;
}

/** The real facts; made once. */
export function realFacts(): Facts {
  facts ??= toFacts(realData());
  return facts;
}
