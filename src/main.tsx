import '#view/shared/tokens.css';
import '#view/shared/fallback-fonts.css';
import 'virtual:lines.css';
import { network } from 'virtual:network';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { daysOf } from '#domain/clock.ts';
import { applyRegion } from '#domain/region.ts';
import type { Orientation } from '#layout/map-layout.ts';
import { type BareLayout, restored } from '#layout/restore.ts';
import { createKeeper } from '#questionnaire/keeper.ts';
import { barFor } from '#state/stand-bar.ts';
import { createAppStore } from '#state/store.ts';
import { browserAddressBar } from '#state/url.ts';
import { decode } from '#state/url-decode.ts';
import { knownOf } from '#view/known.ts';
import { orientationIn } from '#view/map/pane-of.ts';
import { breath } from '#view/offline/when-idle.ts';
import { type Content, startInLanguage } from '#view/page-language.ts';
import { Root } from '#view/Root.tsx';
import { late, settledWithin } from '#view/shared/late.ts';
import type { Layouts } from '#view/shared/layouts.ts';
import { JOURNEYS } from '#view/shared/useJourney.ts';

/** Today in this person's time zone, `YYYY-MM-DD`. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The map, read in one piece and put together in the next. */
const layoutOf = (fetch: () => Promise<{ readonly layout: BareLayout }>): Layouts[Orientation] => ({
  ...late(async () => {
    const { layout } = await fetch();
    await breath();
    return restored(layout, network);
  }),
  fetch,
});

const layouts: Layouts = {
  landscape: layoutOf(() => import('virtual:layout/landscape')),
  portrait: layoutOf(() => import('virtual:layout/portrait')),
};

/** The app in the state that the address names. */
function root({ network: national, layouts }: Content, isWritten: boolean) {
  const known = knownOf(national);
  const bar = barFor(browserAddressBar(window), known);
  const { place, notices } = decode(bar.read(), known);
  const region = applyRegion(national, place.configuration.region ?? undefined);
  const actor = createKeeper({ answers: place.answers });
  const days = daysOf(todayHere(), region.site.dataDate);
  const app = { network: region, layouts, useStore: createAppStore(place), actor, ...days };
  return <Root app={app} isWritten={isWritten} connection={{ bar, known, notices }} />;
}

/** A button that was pressed before anybody listened is pressed again, now that React does. See index.html. */
function pressAgain(): void {
  const { pressedEarly } = window as Window & { readonly pressedEarly?: HTMLElement | null };
  pressedEarly?.click();
}

/** How long the page waits for the parts of its first drawing, in milliseconds. */
const PATIENCE = 8_000;

async function start(content: Content): Promise<void> {
  const container = document.getElementById('app');
  if (!container) throw new Error('index.html has no element with id "app"');
  // The build wrote the page of an address that names nothing.
  const isWritten = container.hasChildNodes() && location.hash === '' && location.search === '';
  const shown = orientationIn(window);
  // Without its layout the map would have to be taken away and drawn again; and a link may name a journey. What does not
  // load says so on its place; what hangs as well, after a while.
  const first = [shown && content.layouts[shown].load(), !isWritten && JOURNEYS.load()];
  await settledWithin(PATIENCE, Promise.allSettled(first));
  await breath();
  if (isWritten) {
    // As a transition, in pieces between which a press is answered.
    startTransition(() => void hydrateRoot(container, root(content, true)));
    pressAgain();
  } else {
    container.replaceChildren();
    delete document.documentElement.dataset.address;
    createRoot(container).render(root(content, false));
  }
}

startInLanguage({ network, layouts }, window.location.search, (content) => void start(content));
