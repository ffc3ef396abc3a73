import { DEFAULTS } from '#state/app-state.ts';
import type { App } from '../shared/app-context.ts';

/** Forgets everything that a visitor told, chose and tried, so that nobody can take it back either. How the stand was opened stays. */
export function wipe({ useStore, actor }: Pick<App, 'useStore' | 'actor'>): void {
  const { goTo, stopTrying, configuration } = useStore.getState();
  stopTrying();
  actor.send({ type: 'forget' });
  goTo({ ...DEFAULTS, configuration });
}
