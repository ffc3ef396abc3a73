import type { Network } from '#model/network.ts';

/** The same answer for the same network and day, made once: what is made dies with its network. */
export function perDay<T>(make: (network: Network, today: string) => T): (network: Network, today: string) => T {
  const known = new WeakMap<Network, Map<string, { readonly made: T }>>();
  return (network, today) => {
    const days = known.get(network) ?? new Map<string, { readonly made: T }>();
    const { made } = days.get(today) ?? { made: make(network, today) };
    known.set(network, days.set(today, { made }));
    return made;
  };
}
