import { facts } from 'virtual:facts';
import { layout as landscape } from 'virtual:layout/landscape';
import { layout as portrait } from 'virtual:layout/portrait';
import { network } from 'virtual:network';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { restored } from '#layout/restore.ts';
import { createKeeper } from '#questionnaire/keeper.ts';
import { DEFAULTS } from '#state/app-state.ts';
import { createAppStore } from '#state/store.ts';
import type { AddressBar } from '#state/url.ts';
import { AllPage } from '#view/all/AllPage.tsx';
import { knownOf } from '#view/known.ts';
import { Root } from '#view/Root.tsx';
import { readyLayouts } from '#view/shared/layouts.ts';

const nothing = () => undefined;
const HOME: AddressBar = {
  read: () => ({ search: '', hash: '' }),
  push: nothing,
  replace: nothing,
  listen: () => nothing,
};

/**
 * What React makes of a page, in one piece: a part that is brought in later needs an inline script.
 * @throws Error when a part of it cannot be drawn without a browser.
 */
async function markupOf(page: ReactNode): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerender(page, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void faults.push(error),
  });
  if (faults.length > 0) throw faults[0];
  return new Response(prelude).text();
}

/**
 * The page of an address that names nothing, as HTML for `#app`: heading, planner, text twin and the map in both
 * orientations. Used by the build only. `today` may change nothing of it.
 * @throws Error when a part of the page cannot be drawn without a browser.
 */
export async function homePage(today: string = network.site.dataDate): Promise<string> {
  const layouts = readyLayouts({ landscape: restored(landscape, network), portrait: restored(portrait, network) });
  const app = {
    network,
    layouts,
    useStore: createAppStore(DEFAULTS),
    actor: createKeeper({}),
    today,
    deviceDay: today,
  };
  return markupOf(<Root app={app} isWritten connection={{ bar: HOME, known: knownOf(network), notices: [] }} />);
}

/** Every step and station, as HTML for the body of alles.html. Used by the build only. */
export const allPage = (): Promise<string> => markupOf(<AllPage network={network} facts={facts} />);
