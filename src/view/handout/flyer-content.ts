import { spokenWords } from '#i18n/spoken.ts';
import type { Facts, Network } from '#model/network.ts';
import type { Text } from '#model/provenance.ts';
import type { Audience, Status } from '#model/vocabulary.ts';
import type { Opening } from '#questionnaire/questions.ts';
import { DEFAULTS } from '#state/app-state.ts';
import { type Address, encode, type Known } from '#state/url-codec.ts';
import { agendaOf, contentOf, type RegionEvent } from '../region/region-items.ts';

/** The door of each audience: who it is in the Routewijzer, or the screen for a decaan. */
const DOORS: Readonly<Record<Audience, { readonly screen: 'routewijzer' | 'vakken'; readonly opening: Opening }>> = {
  leerling: { screen: 'routewijzer', opening: 'leerling' },
  decaan: { screen: 'vakken', opening: 'begeleider' },
  overstapper: { screen: 'routewijzer', opening: 'overstapper' },
};

/** Where an audience begins: in this region, as themselves, with nothing else answered. */
export function entryAddress(audience: Audience, region: string | null, known: Known): Address {
  const { screen, opening } = DOORS[audience];
  return encode(
    {
      ...DEFAULTS,
      view: { ...DEFAULTS.view, screen },
      configuration: { ...DEFAULTS.configuration, region, language: spokenWords().field },
      answers: { opening: [opening] },
    },
    known,
  );
}

/** Help or an activity that is named on the flyer. */
export interface FlyerItem {
  readonly id: string;
  readonly name: Text;
  readonly status: Status;
}

/** What a flyer names from the data: where to meet, and what there is. */
export interface FlyerContent {
  readonly agenda: readonly Pick<RegionEvent, 'id' | 'label' | 'text' | 'day' | 'status'>[];
  readonly runs: readonly FlyerItem[];
  readonly sources: readonly string[];
}

/** The events of the region and what runs there for pupils; without a region the national events. */
export function flyerContent(network: Network, facts: Facts, today: string): FlyerContent {
  const region = network.regions.find(({ id }) => id === network.region);
  const agenda = agendaOf(facts, region?.id, today);
  const runs = region ? contentOf(network, region, facts, today).runs : [];
  const cited = [...agenda, ...runs].flatMap(({ provenance }) => provenance?.sources ?? []);
  const titles = [...new Set(cited)].map((id) => facts.sources.find((one) => one.id === id)?.title ?? id);
  return {
    agenda,
    runs: runs.flatMap(({ id, name, status }) => (status ? [{ id, name, status }] : [])),
    sources: titles,
  };
}
