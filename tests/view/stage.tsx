import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { daysOf } from '#domain/clock.ts';
import type { StationId } from '#model/provenance.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { createKeeper } from '#questionnaire/keeper.ts';
import { DEFAULTS, type LookedAt } from '#state/app-state.ts';
import { createAppStore } from '#state/store.ts';
import { ITINERARY_LIST } from '#view/SidePanel.tsx';
import { type App, AppProvider } from '#view/shared/app-context.ts';
import { readyLayouts } from '#view/shared/layouts.ts';
import { JOURNEYS } from '#view/shared/useJourney.ts';
import { NO_MAP } from '../fixtures/no-map.ts';
import { realNetwork } from '../real-network.ts';

// In the app they load when somebody chooses something; a test need not wait for that each time.
await Promise.all([JOURNEYS.load(), ITINERARY_LIST.load()]);

/** Everything a part of the view rests on, with the real network and without a map. */
export function appFor({ answers = {}, place = {} }: { answers?: Answers; place?: Partial<LookedAt> } = {}): App {
  return {
    network: realNetwork(),
    layouts: readyLayouts({ landscape: NO_MAP, portrait: NO_MAP }),
    useStore: createAppStore({ ...DEFAULTS, ...place }),
    actor: createKeeper({ answers }),
    ...daysOf('2026-11-23', realNetwork().site.dataDate),
    notices: [],
  };
}

/** From and to by id. */
export const journey = (from: string | null, to: string | null): Partial<LookedAt> => ({
  planner: { from: from as StationId | null, to: to as StationId | null }, // ids of the real network
});

/** Shows a part of the view. */
export const show = (app: App, part: ReactNode) => render(<AppProvider value={app}>{part}</AppProvider>);
