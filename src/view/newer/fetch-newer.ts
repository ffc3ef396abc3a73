import type { Network } from '#model/network.ts';
import { type NewerRead, readNewer } from './read-newer.ts';

/** What came of looking for newer data. `missing` and `elsewhere`: the page names a file that is not there, or not here. */
export type NewerState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'missing' | 'elsewhere' }
  | Exclude<NewerRead, { readonly kind: 'not-newer' }>;

/**
 * Fetches the file that the page names in `<meta name="onderwijsroutes-data">` and reads it. Only from the host of the
 * page itself. Without network there is nothing newer, and nothing is said.
 */
export async function fetchNewer(page: Document, site: Network['site']): Promise<NewerState> {
  const named = page.querySelector<HTMLMetaElement>('meta[name="onderwijsroutes-data"]')?.content;
  if (!named || !URL.canParse(named, page.baseURI)) return { kind: 'nothing' };
  const address = new URL(named, page.baseURI);
  if (address.origin !== new URL(page.baseURI).origin) return { kind: 'elsewhere' };
  try {
    const response = await fetch(address, { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' });
    if (!response.ok) return { kind: 'missing' };
    const text = await response.text();
    const read = await readNewer(text, site);
    return read.kind === 'not-newer' ? { kind: 'nothing' } : read;
  } catch {
    return { kind: 'nothing' };
  }
}
