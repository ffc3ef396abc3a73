import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { compareVersions } from '#model/data-version.ts';
import type { Facts, Network } from '#model/network.ts';

/** What a file of data holds: nothing newer than what the page has, newer data, or faults as Dutch sentences. */
export type NewerRead =
  | { readonly kind: 'not-newer' }
  | { readonly kind: 'newer'; readonly national: Network; readonly facts: Facts }
  | { readonly kind: 'bad'; readonly sentences: readonly string[] };

/** Reads the text of a file of data beside the data that the page was built with. Fails only where its code does not load. */
export async function readNewer(text: string, site: Network['site']): Promise<NewerRead> {
  // The schemas load only here, where a file comes from outside.
  const { readPublished } = await import('#model/published.ts');
  const { built, errors } = readPublished(text);
  if (!built) return { kind: 'bad', sentences: errors.map(dataErrorSentence) };
  const { dataVersion, dataDate } = built.national.site;
  const order = compareVersions(dataVersion, site.dataVersion);
  return order > 0 || (order === 0 && dataDate > site.dataDate) ? { kind: 'newer', ...built } : { kind: 'not-newer' };
}
