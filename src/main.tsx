import '#view/shared/tokens.css';
import 'virtual:lines.css';
import { layouts } from 'virtual:layout';
import { network } from 'virtual:network';
import { createRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import { applyRegion } from '#domain/region.ts';
import { createAsking } from '#questionnaire/asked.ts';
import { createQuestionnaireMachine } from '#questionnaire/machine.ts';
import { barFor } from '#state/stand-bar.ts';
import { createAppStore } from '#state/store.ts';
import { browserAddressBar } from '#state/url.ts';
import { decode } from '#state/url-decode.ts';
import { knownOf } from '#view/known.ts';
import { type Content, startInLanguage } from '#view/page-language.ts';
import { Root } from '#view/Root.tsx';

/** Today in this person's time zone, `YYYY-MM-DD`. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function start({ network: national, layouts }: Content): void {
  const known = knownOf(national);
  const bar = barFor(browserAddressBar(window), known);
  const { place, notices } = decode(bar.read(), known);
  const network = applyRegion(national, place.configuration.region ?? undefined);
  const world = { network, today: todayHere() };
  const asking = createAsking(world);
  const actor = createActor(createQuestionnaireMachine(world, asking), { input: { answers: place.answers } }).start();
  const useStore = createAppStore(place);

  const container = document.getElementById('app');
  if (!container) throw new Error('index.html has no element with id "app"');
  createRoot(container).render(
    <Root
      app={{ network, layouts, useStore, actor, asking, today: world.today }}
      connection={{ bar, known, notices }}
    />,
  );
}

startInLanguage({ network, layouts }, window.location.search, start);
