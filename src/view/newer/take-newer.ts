import { daysOf } from '#domain/clock.ts';
import { applyRegion } from '#domain/region.ts';
import { spokenWords } from '#i18n/spoken.ts';
import { layoutMap } from '#layout/layout.ts';
import type { Facts, Network } from '#model/network.ts';
import { createKeeper } from '#questionnaire/keeper.ts';
import type { Address, AddressNotice, Known } from '#state/url-codec.ts';
import { decode } from '#state/url-decode.ts';
import { knownOf } from '../known.ts';
import type { App } from '../shared/app-context.ts';
import { readyLayouts } from '../shared/layouts.ts';
import { lineStyles } from '../shared/line-styles.ts';
import { replaceFacts } from '../shared/useFacts.ts';

/** What of the app rests on the data: takes the place of what `main.tsx` made. */
export interface NewerApp {
  readonly app: Pick<App, 'network' | 'layouts' | 'actor' | 'today' | 'deviceDay'>;
  readonly known: Known;
  /** What of the address the newer data does not know. */
  readonly notices: readonly AddressNotice[];
}

/**
 * Lays the newer data out and puts it under the app. What the person looks at and answered stays, as far as the newer
 * data knows it. @throws LayoutError when no map can be drawn of it; nothing has changed then.
 */
export function takeNewer(
  { national, facts }: { readonly national: Network; readonly facts: Facts },
  before: App,
  address: Address,
): NewerApp {
  // One geometry for the country and every region, as in the build.
  const whole = {
    ...national,
    segments: [...national.segments, ...national.regions.flatMap((region) => region.segments)],
  };
  const { field: language } = spokenWords();
  const layouts = readyLayouts({
    landscape: layoutMap(whole, { orientation: 'landscape', language }),
    portrait: layoutMap(whole, { orientation: 'portrait', language }),
  });
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
