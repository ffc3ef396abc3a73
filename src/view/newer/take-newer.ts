import { daysOf } from '#domain/clock.ts';
import { applyRegion } from '#domain/region.ts';
import { spokenWords } from '#i18n/spoken.ts';
import type { Facts, Network } from '#model/network.ts';
import { createKeeper } from '#questionnaire/keeper.ts';
import type { Address, AddressNotice, Known } from '#state/url-codec.ts';
import { decode } from '#state/url-decode.ts';
import { knownOf } from '../known.ts';
import type { App } from '../shared/app-context.ts';
import { lineStyles } from '../shared/line-styles.ts';
import { replaceFacts } from '../shared/useFacts.ts';
import { newerLayouts } from './newer-layouts.ts';

/** What of the app rests on the data: takes the place of what `main.tsx` made. */
export interface NewerApp {
  readonly app: Pick<App, 'network' | 'layouts' | 'actor' | 'today' | 'deviceDay'>;
  readonly known: Known;
  /** What of the address the newer data does not know. */
  readonly notices: readonly AddressNotice[];
}

/**
 * Puts the newer data under the app, with its map. What the person looks at and answered stays, as far as the newer
 * data knows it. @throws LayoutError when no map can be drawn of it; nothing has changed then.
 */
export function takeNewer(
  { national, facts }: { readonly national: Network; readonly facts: Facts },
  before: App,
  address: Address,
): NewerApp {
  const layouts = newerLayouts(national, before, spokenWords().field);
  const known = knownOf(national);
  const { place, notices } = decode(address, known);
  const network = applyRegion(national, place.configuration.region ?? undefined);
  const { answers } = before.actor.getSnapshot().context;
  const actor = createKeeper({ answers });
  before.useStore.getState().goTo(place);
  replaceFacts(facts);
  colourLines(network);
  return { app: { network, layouts, actor, ...daysOf(before.deviceDay, network.site.dataDate) }, known, notices };
}

/** The colours of the lines of the newer data, over those that came with the page. */
function colourLines({ lines }: Network): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(lineStyles(lines));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
