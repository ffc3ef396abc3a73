import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyRegion } from '#domain/region.ts';
import type { Facts, Network } from '#model/network.ts';
import { parseNetwork } from '#model/parse.ts';
import { toFacts } from '#model/to-facts.ts';
import { toNetwork } from '#model/to-network.ts';
import type { AddressNotice } from '#state/url-codec.ts';
import { LooseNotes, RefusedRegions } from '#view/check/RefusedRegions.tsx';
import { Agenda } from '#view/region/Agenda.tsx';
import { ItemList } from '#view/region/ItemList.tsx';
import { RegionScreen } from '#view/region/RegionScreen.tsx';
import { regionAddress } from '#view/region/region-address.ts';
import { agendaOf, contentOf } from '#view/region/region-items.ts';
import DEMO from '../fixtures/region-voorbeeldland.json' with { type: 'json' };
import { realData, realFacts, realFiles, realNetwork } from '../real-network.ts';
import { appFor, show } from './stage.tsx';

const progressus = () => applyRegion(realNetwork(), 'progressus');

function open(network: Network, notices: readonly AddressNotice[] = []) {
  const app = { ...appFor({ answers: { opening: ['leerling'], school: ['havo'] } }), network, notices };
  show(app, <RegionScreen />);
  return app;
}

const part = (name: RegExp) => screen.findByRole('region', { name });
/** Parts behind a fold are opened by their heading. */
async function unfold(name: RegExp) {
  const found = await part(name);
  await userEvent.click(within(found).getByRole('heading', { name }));
  return found;
}

describe('whom to talk to', () => {
  test('a region without a known contact says so, and gives the national desk as what it is', async () => {
    open(progressus());
    expect(await screen.findByText(/^Het contact in jouw regio is nog niet bekend/)).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Naar Het Onderwijsloket' })).not.toBeNull();
    expect(screen.queryByText('Dit is het contact in jouw regio.')).toBeNull();
  });

  test('a region with a known contact gives that one', async () => {
    const network = progressus();
    open({ ...network, contacts: network.contacts.map((each) => ({ ...each, known: true })) });
    expect(await screen.findByText('Dit is het contact in jouw regio.')).not.toBeNull();
    expect(screen.getByRole('link', { name: /^Naar Contactpersoon/ })).not.toBeNull();
    expect(screen.queryByText(/nog niet bekend\. Dit is het landelijke/)).toBeNull();
  });

  test('without a region there is the national desk and the way to find a region', async () => {
    open(realNetwork());
    expect(await screen.findByText('Dit is het landelijke loket.')).not.toBeNull();
    expect(screen.getByRole('heading', { name: 'Zo vind je jouw regio' })).not.toBeNull();
    expect(screen.queryByRole('region', { name: /^Wat er is/ })).toBeNull();
  });
});

describe('the agenda', () => {
  const facts = (days: Readonly<Record<string, string>>): Facts => {
    const real = realFacts();
    return { ...real, events: real.events.map((each) => ({ ...each, ...(days[each.id] && { day: days[each.id] }) })) };
  };
  const show2 = (all: Facts) => {
    const app = appFor();
    show(app, <Agenda events={agendaOf(all, 'progressus', app.today)} facts={all} />);
    return screen.getAllByRole('heading', { level: 4 }).map((each) => each.textContent);
  };

  test('says "datum volgt" where no day is known, and no day', () => {
    show2(facts({}));
    expect(screen.getAllByText('datum volgt')).toHaveLength(realData().regions[0]?.events.length ?? 0);
  });

  test('has what has a day first, in order, and nothing that is over', () => {
    const names = show2(
      facts({ 'hhjo-dag': '2027-03-01', 'christelijk-loopbaanevent': '2027-02-01', onderwijskeuzedag: '2026-11-22' }),
    );
    expect(names).toEqual(['Christelijk Loopbaanevent', 'HHJO-dag', 'Schoolbezoeken aan basisscholen']);
    expect(screen.getByText('1 februari 2027')).not.toBeNull();
  });

  test('of another region is not there', () => {
    expect(agendaOf(realFacts(), 'elders', '2026-11-23')).toEqual([]);
  });
});

describe('what a region has', () => {
  test('everything that the overlay holds stands in one list only, the ended in its own', async () => {
    const network = progressus();
    open(network);
    const lists = [await part(/^Wat er is/), await unfold(/^Wat er komt/), await unfold(/^Wat er niet meer is/)];
    const named = lists.map((list) =>
      within(list)
        .getAllByRole('heading', { level: 4 })
        .map((each) => each.textContent),
    );
    const [region] = realData().regions;
    const all = [
      ...(region?.support ?? []).map((each) => each.label.nl),
      ...(region?.segments ?? []).map((each) => each.name.nl),
    ];
    expect(named.flat().sort()).toEqual(all.sort());
    expect(named[2]).toEqual(['Traineetraject in de regio']);
  });

  test('each thing has its status, owner, audience, source and date', async () => {
    open(progressus());
    const raos = within(await part(/^Wat er is/))
      .getByRole('heading', { name: /^RAOS/ })
      .closest('li');
    expect(raos?.textContent).toMatch(/bestaat/);
    expect(raos?.textContent).toContain('Van: RAOS en Onderwijsregio Progressus');
    expect(raos?.textContent).toContain('Voor: leerlingen, decanen en overstappers');
    expect(raos?.textContent).toMatch(/Bron: .*gaat over datum onbekend; gelezen op 23 november 2026/);
  });

  test('every regional help names for whom it is', () => {
    const silent = realData().regions.flatMap(({ support }) => support.filter(({ audiences }) => !audiences));
    expect(silent).toEqual([]);
  });

  test('what differs from the country leads to the step on the map', async () => {
    const app = open(progressus());
    const list = await part(/^In deze regio is dit anders/);
    await userEvent.click(within(list).getByRole('button', { name: 'Trainees in onderwijs' }));
    expect(app.useStore.getState().view.screen).toBe('kaart');
    expect(app.useStore.getState().selection.segment).toBe('e-trainees');
  });

  test('the list says that it is not complete, and of what day it is', async () => {
    open(progressus());
    expect(await screen.findByText(/Niet compleet, bijgewerkt op 23 november 2026/)).not.toBeNull();
  });
});

describe('choosing a region', () => {
  beforeEach(() => window.history.replaceState(null, '', '/?taal=en#/regio'));
  afterEach(() => window.history.replaceState(null, '', '/'));

  test('leads to this place in the other region, with all answers', async () => {
    open(realNetwork());
    const link = await screen.findByRole('link', { name: 'Onderwijsregio Progressus' });
    expect(link.getAttribute('href')).toMatch(/^\/\?taal=en&regio=progressus#\/kaart\?.*sch=havo&wie=ll$/);
    expect(screen.getByRole('link', { name: 'Heel Nederland' }).getAttribute('aria-current')).toBe('true');
  });

  test('an unknown region in the address is named, with what to do', async () => {
    open(realNetwork(), [{ code: 'unknown-value', key: 'regio', value: 'drenthe' }]);
    expect((await screen.findByRole('alert')).textContent).toMatch(/regio “drenthe”.*Kies hieronder/);
  });

  test.each([
    ['', null, '/map/#/x'],
    ['?regio=progressus', null, '/map/#/x'],
    ['?regio=progressus&modus=decaan', null, '/map/?modus=decaan#/x'],
    ['?regio=a', 'b', '/map/?regio=b#/x'],
  ])('from "%s" to %s is %s', (search, region, address) => {
    expect(regionAddress({ pathname: '/map/', search }, region, '#/x')).toBe(address);
  });
});

describe('a made-up region that changes and hides', () => {
  const { data } = parseNetwork({ ...realFiles.files, 'regions/voorbeeldland.json': DEMO });
  if (!data) throw new Error('the made-up region has a fault');
  const network = applyRegion(toNetwork(data), 'voorbeeldland');
  const facts = toFacts(data);
  const region = network.regions.find(({ id }) => id === 'voorbeeldland');

  test('shows what the country says beside what is so here, and what is not here', () => {
    if (!region) throw new Error('the made-up region is there');
    const { differs } = contentOf(network, region, facts, '2026-11-23');
    show(appFor(), <ItemList title="anders" items={differs} facts={facts} />);
    const texts = screen.getAllByRole('listitem').map((each) => each.textContent ?? '');
    expect(texts.find((text) => text.includes('Trainees in onderwijs'))).toMatch(
      /In deze regio: .*bestaat niet meer.*Landelijk: bestaat/,
    );
    expect(texts.find((text) => text.includes('Het Onderwijsloket'))).toMatch(
      /In deze regio: voorbeeldland\.example\. Landelijk: onderwijsloket\.com/,
    );
    expect(texts.some((text) => text.includes('In deze regio is dit er niet.'))).toBe(true);
  });
});

test('a note that names what is not there is named with what to do, and nothing is said when there is none', () => {
  const cautions = realData().cautions.map((note, at) => (at === 0 ? { ...note, attachesTo: ['weg'] } : note));
  const { data, errors } = parseNetwork({ ...realFiles.files, 'cautions.json': cautions });
  if (!data) throw new Error('the country is refused');
  show(appFor(), <LooseNotes errors={toFacts(data, errors).looseNotes} />);
  expect(screen.getByRole('alert').textContent).toMatch(
    /staat er nog.*data\/cautions\.json → \[0\]\.attachesTo\[0\].*"weg"/,
  );
  cleanup();
  show(appFor(), <LooseNotes errors={[]} />);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a region that was refused is named with what is wrong in it', () => {
  const broken = { ...DEMO, overrides: [{ ...DEMO.overrides[0], expects: { status: 'pilot' } }] };
  const { errors } = parseNetwork({ ...realFiles.files, 'regions/voorbeeldland.json': broken });
  const { refused } = toFacts(realData(), errors);
  show(appFor(), <RefusedRegions refused={refused} />);
  expect(screen.getByRole('alert').textContent).toMatch(/“voorbeeldland”.*rekent bij stap "e-trainees" op "pilot"/);
});
