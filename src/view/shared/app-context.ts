import { createContext, useContext } from 'react';
import type { Days } from '#domain/clock.ts';
import type { Network } from '#model/network.ts';
import type { AnswersKeeper } from '#questionnaire/keeper.ts';
import type { AppStore } from '#state/store.ts';
import type { AddressNotice } from '#state/url-codec.ts';
import type { Layouts } from './layouts.ts';

/** What the whole view rests on, made once in `main.tsx`. */
export interface App extends Days {
  /** The national network with one region applied, if the address names one. */
  readonly network: Network;
  readonly layouts: Layouts;
  readonly useStore: AppStore;
  readonly actor: AnswersKeeper;
  /** What could not be taken over from the address. */
  readonly notices: readonly AddressNotice[];
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

/** What the view rests on. @throws Error outside `<AppProvider>`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an <AppProvider> above it (src/main.tsx)');
  return app;
}
