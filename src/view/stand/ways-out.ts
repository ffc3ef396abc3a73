/** Where a link leads, seen from a stand: to a page that a phone can open, or to something that can only be read out. */
export type WayOut =
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The way out of the app that this element of the page is in, if it is in one. Links inside the app have no address but
 * a hash; every other link leads away, also one to another page of the same site.
 */
export function wayOutOf(element: Element | null): WayOut | null {
  const link = element?.closest('a[href]');
  const href = link?.getAttribute('href') ?? '#';
  if (!link || href.startsWith('#')) return null;
  const address = new URL(href, link.ownerDocument.baseURI);
  if (address.protocol === 'http:' || address.protocol === 'https:') return { kind: 'page', address: address.href };
  // mailto:naam@school.nl, tel:…
  return { kind: 'text', text: decodeURIComponent(address.pathname) };
}
