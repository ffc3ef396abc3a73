import type { Network } from '#model/network.ts';
import { type Asking, createAsking } from '#questionnaire/asked.ts';
import { useApp } from './app-context.ts';

/** One for each network and day: it remembers what it has searched. */
const known = new WeakMap<Network, Map<string, Asking>>();

/** The answers to "is this question still worth asking?" for a network on a day. */
export function askingFor(network: Network, today: string): Asking {
  const days = known.get(network) ?? new Map<string, Asking>();
  const asking = days.get(today) ?? createAsking({ network, today });
  known.set(network, days.set(today, asking));
  return asking;
}

/** Those of this page. Only for parts that load when they are opened: its code is not in the first load. */
export function useAsking(): Asking {
  const { network, today } = useApp();
  return askingFor(network, today);
}
