import { type Asking, createAsking } from '#questionnaire/asked.ts';
import { useApp } from './app-context.ts';
import { perDay } from './per-day.ts';

/** The answers to "is this question still worth asking?" for a network on a day; they remember what was searched. */
export const askingFor = perDay((network, today): Asking => createAsking({ network, today }));

/** Those of this page. Only for parts that load when they are opened: its code is not in the first load. */
export function useAsking(): Asking {
  const { network, today } = useApp();
  return askingFor(network, today);
}
