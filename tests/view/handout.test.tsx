import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decidingRecords } from '#domain/decides.ts';
import { freshnessOfAll } from '#domain/freshness.ts';
import { handoutOf } from '#domain/handout.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { applyRegion } from '#domain/region.ts';
import { findItineraries } from '#domain/search.ts';
import { moneySentence } from '#i18n/compare-sentences.ts';
import { type Sheet, sheetOf } from '#i18n/handout-sentences.ts';
import { DUTCH } from '#i18n/language.ts';
import type { Network } from '#model/network.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { CompareScreen } from '#view/compare/CompareScreen.tsx';
import { entryAddress, flyerContent } from '#view/handout/flyer-content.ts';
import { Handout } from '#view/handout/Handout.tsx';
import { knownOf } from '#view/known.ts';
import { RegionScreen } from '#view/region/RegionScreen.tsx';
import { to } from '../fixtures/build.ts';
import { realFacts, realNetwork } from '../real-network.ts';
import { appFor, journey, show } from './stage.tsx';

const TODAY = '2026-11-23';
const PUPIL: Answers = {
  opening: ['leerling'],
  school: ['havo'],
  leerjaar: ['2028'],
  'vak-aardrijkskunde': ['kiest-nog'],
  'vak-geschiedenis': ['nee'],
  'vak-natuur': ['weet-niet'],
};
const HBO: Answers = { opening: ['overstapper'], diplomas: ['hbo-wo-diploma'] };
const VMBO: Answers = { opening: ['leerling'], school: ['vmbo-kb-gl-tl'] };

/** Every itinerary of a person to a goal. */
function itinerariesOf(network: Network, answers: Answers, goal: string): readonly Itinerary[] {
  const { profile } = toProfile(answers, { network, today: TODAY });
  return findItineraries(network, profile, to(goal), { today: TODAY }).itineraries;
}

/** Without the full words of abbreviations. */
const short = (text: string) =>
  realFacts().glossary.reduce((left, { full }) => (full ? left.replaceAll(` (${full})`, '') : left), text);

function sheetFor(network: Network, itineraries: readonly Itinerary[]): Sheet {
  return sheetOf(handoutOf(network, itineraries, TODAY), {
    language: DUTCH,
    network,
    facts: realFacts(),
    nameOf: (key) => key,
    isPupil: true,
    rows: [],
  });
}

const PEOPLE = [
  ['a pupil to primary school', PUPIL, 'leraar-po'],
  ['a switcher to primary school', HBO, 'leraar-po'],
  ['a pupil of vmbo to secondary school, over several steps', VMBO, 'leraar-vo-2'],
] as const;

const REGIONAL = applyRegion(realNetwork(), 'progressus');

describe.each(PEOPLE)('the hand-out of %s', (_, answers, goal) => {
  const all = itinerariesOf(REGIONAL, answers, goal);

  test('there is something to print', () => expect(all.length).toBeGreaterThan(0));

  test('every condition that is open or lost is in it, with how to get it or who decides', () => {
    for (const itinerary of all) {
      const [route] = sheetFor(REGIONAL, [itinerary]).routes;
      const wanted = itinerary.steps
        .flatMap(({ conditions }) => conditions)
        .filter(({ standing }) => standing === 'open' || standing === 'lost');
      const ids = new Set(wanted.map(({ condition }) => condition));
      expect(route?.missing.map(({ id }) => id.split(' ')[0]).toSorted()).toEqual([...ids].toSorted());
      for (const need of route?.missing ?? []) expect(need.text).toMatch(/zo krijg je het|kan het zo|beslist|niet in/i);
    }
  });

  test('every cost is in it, with the year of its rate', () => {
    for (const itinerary of all) {
      const handout = handoutOf(REGIONAL, [itinerary], TODAY);
      const [route] = sheetFor(REGIONAL, [itinerary]).routes;
      const printed = route?.money.flatMap(({ lines }) => lines.map(({ text }) => short(text))) ?? [];
      for (const line of handout.routes[0]?.money ?? []) {
        const sentence = short(moneySentence(DUTCH, line));
        expect(printed.some((text) => text.startsWith(sentence))).toBe(true);
        if (line.rate && /^\d{4}-\d{4}$/.test(line.rate.asOf)) expect(sentence).toContain(line.rate.asOf);
      }
    }
  });

  test('every number that is cited is a source on the sheet, once, in order', () => {
    for (const itinerary of all) {
      const { routes, sources } = sheetFor(REGIONAL, [itinerary]);
      const cited = routes.flatMap(({ have, missing, money }) => [
        ...[...have, ...missing].flatMap((line) => line.sources),
        ...money.flatMap(({ lines }) => lines.flatMap((line) => line.sources)),
      ]);
      expect(sources.map(({ number }) => number)).toEqual(sources.map((_each, at) => at + 1));
      expect(cited.filter((number) => number < 1 || number > sources.length)).toEqual([]);
      expect(new Set(sources.map(({ text }) => text)).size).toBeGreaterThan(0);
      for (const { text } of sources) expect(text).toMatch(/; .*(\d{4}|onbekend)/);
    }
  });

  test('every source under a step or a condition is on the sheet', () => {
    for (const itinerary of all) {
      const { sources } = sheetFor(REGIONAL, [itinerary]);
      const printed = sources.map(({ text }) => text);
      const keys = itinerary.steps.flatMap((step) => [
        `segment:${step.segment}`,
        ...step.conditions.map(({ condition }) => `condition:${condition}`),
      ]);
      for (const id of keys.flatMap((key) => realFacts().records[key]?.provenance.sources ?? [])) {
        const source = realFacts().sources.find((one) => one.id === id);
        expect(printed.some((text) => text.startsWith(`${source?.title}, ${source?.publisher}`))).toBe(true);
      }
    }
  });

  test('every line is told by its letter, and what is not simply there by a word as well as by dashes', () => {
    for (const itinerary of all) {
      for (const { legs } of sheetFor(REGIONAL, [itinerary]).routes)
        for (const leg of legs) {
          expect(leg.letter).toMatch(/^[A-Z]$/);
          const status = REGIONAL.segments.find(({ id }) => id === leg.id)?.status ?? 'bestaand';
          expect(leg.isSure).toBe(status === 'bestaand');
          if (!leg.isSure) expect(leg.name).toContain(DUTCH.t(`status.${status}`));
        }
    }
  });
});

describe('printing', () => {
  const print = vi.fn();
  beforeEach(() => {
    print.mockClear();
    vi.stubGlobal('print', print);
    Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } });
  });
  afterEach(() => vi.unstubAllGlobals());

  // The facts are a large file.
  const printed = () => vi.waitFor(() => expect(print).toHaveBeenCalledOnce(), { timeout: 10_000 });
  const pabo = itinerariesOf(realNetwork(), PUPIL, 'leraar-po').filter(({ id }) => id.startsWith('p-havo.'));
  const sheet = () => within(document.querySelector<HTMLElement>('[data-sheet]') ?? document.body);
  const pupil = () => appFor({ answers: PUPIL, place: journey(null, 'leraar-po') });

  test('one route prints once its sources are there, and goes away after printing', async () => {
    const onDone = vi.fn();
    show(pupil(), <Handout itineraries={pabo.slice(0, 1)} onDone={onDone} />);
    await printed();
    expect(document.documentElement.dataset.print).toBe('blad');
    expect(sheet().getByRole('heading', { level: 1 }).textContent).toContain('naar');
    expect(sheet().getByText('Naam:')).not.toBeNull();
    expect(sheet().getByText(/^Niet compleet, bijgewerkt op 23 november 2026/)).not.toBeNull();
    expect(sheet().getByText(/beslist, niet dit blad/)).not.toBeNull();
    expect(sheet().getByRole('img', { name: 'Scan met je telefoon' })).not.toBeNull();
    expect(sheet().getAllByText('[1]')).not.toHaveLength(0);
    fireEvent(window, new Event('afterprint'));
    expect(onDone).toHaveBeenCalledOnce();
  });

  test('no name is asked on the screen and no age stands in the link', async () => {
    const app = appFor({ answers: { ...PUPIL, leeftijd: ['17'] }, place: journey(null, 'leraar-po') });
    show(app, <Handout itineraries={pabo.slice(0, 1)} onDone={() => undefined} />);
    await printed();
    expect(sheet().queryByRole('textbox', { hidden: true })).toBeNull();
    expect(sheet().getByText(/Deze route op je telefoon/).parentElement?.textContent).not.toMatch(/[?&]oud=/);
  });

  test('the comparison prints from its button, both routes by letter', async () => {
    const ids = pabo.slice(0, 2).map(({ id }) => id);
    const app = appFor({
      answers: PUPIL,
      place: {
        ...journey(null, 'leraar-po'),
        selection: { itinerary: null, station: null, segment: null, line: null, compared: ids, record: null },
      },
    });
    show(app, <CompareScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Print deze vergelijking' }));
    await printed();
    for (const letter of ['A', 'B']) expect(sheet().getAllByText(letter, { exact: true })).not.toHaveLength(0);
    expect(sheet().getByRole('rowheader', { name: 'Wat je zelf betaalt' })).not.toBeNull();
  });

  test('the flyer prints from the region screen, with a code for each audience', async () => {
    show({ ...appFor(), network: REGIONAL }, <RegionScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Print een flyer' }));
    await printed();
    const flyer = within(document.querySelector<HTMLElement>('[data-flyer]') ?? document.body);
    for (const name of ['Zit je nog op school?', 'Ben je decaan?', 'Wil je overstappen?'])
      expect(flyer.getByRole('img', { name })).not.toBeNull();
    expect(flyer.getByText('Onderwijskeuzedag')).not.toBeNull();
  });
});

describe('the flyer', () => {
  test('each audience begins as itself, in the region', () => {
    const known = knownOf(REGIONAL);
    expect(entryAddress('leerling', 'progressus', known)).toEqual({
      search: '?regio=progressus',
      hash: '#/routewijzer?v=1&d=2026.1&wie=ll',
    });
    expect(entryAddress('decaan', null, known).hash).toMatch(/^#\/vakken\?/);
    expect(entryAddress('overstapper', null, known).hash).toMatch(/^#\/routewijzer\?.*wie=/);
  });

  test('without a region nothing regional is on it', () => {
    expect(flyerContent(realNetwork(), realFacts(), TODAY)).toEqual({ agenda: [], runs: [], sources: [] });
    expect(flyerContent(REGIONAL, realFacts(), TODAY).agenda.map(({ id }) => id)).toContain('onderwijskeuzedag');
  });
});

test('the paper says how fresh its facts are on the day of the print, once per route', () => {
  const [itinerary] = itinerariesOf(realNetwork(), PUPIL, 'leraar-po');
  if (!itinerary) throw new Error('there is a way');
  const sheet = sheetOf(handoutOf(realNetwork(), [itinerary], TODAY), {
    language: DUTCH,
    network: realNetwork(),
    facts: realFacts(),
    nameOf: (key) => key,
    isPupil: true,
    rows: [],
    freshnessOf: (one) => freshnessOfAll(realFacts(), decidingRecords(one), TODAY),
  });
  const said = sheet.closing.join(' ').match(/\d+ van de \d+ feiten (zijn|is) verlopen/g);
  expect(said).toHaveLength(1);
});
