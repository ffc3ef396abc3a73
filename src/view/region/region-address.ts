import { QUERY_KEY } from '#state/url-codec.ts';

/**
 * The address of the same place in another region, or in none: the hash, which holds the answers, stays. Relative to the
 * page, so that it works from any folder and from a file.
 */
export function regionAddress(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  region: string | null,
  hash: string,
): string {
  const query = new URLSearchParams(search);
  query.delete(QUERY_KEY.region);
  if (region !== null) query.set(QUERY_KEY.region, region);
  const text = query.toString();
  return `${pathname}${text && `?${text}`}${hash}`;
}
