import '#view/shared/tokens.css';
import 'virtual:lines.css';
import { layouts } from 'virtual:layout';
import { network as national } from 'virtual:network';
import { createRoot } from 'react-dom/client';
import { applyRegion } from '#domain/region.ts';
import { createKeeper } from '#questionnaire/keeper.ts';
import { barFor } from '#state/stand-bar.ts';
import { createAppStore } from '#state/store.ts';
import { browserAddressBar } from '#state/url.ts';
import { decode } from '#state/url-decode.ts';
import { knownOf } from '#view/known.ts';
import { Root } from '#view/Root.tsx';

/** Today in this person's time zone, `YYYY-MM-DD`. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const known = knownOf(national);
const bar = barFor(browserAddressBar(window), known);
const { place, notices } = decode(bar.read(), known);
const network = applyRegion(national, place.configuration.region ?? undefined);
const actor = createKeeper({ answers: place.answers });
const useStore = createAppStore(place);

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with id "app"');
createRoot(container).render(
  <Root app={{ network, layouts, useStore, actor, today: todayHere() }} connection={{ bar, known, notices }} />,
);
