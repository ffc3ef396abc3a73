import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyRegion } from '#domain/region.ts';
import { QUESTION_TEXTS } from '#i18n/questions-nl.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { todos } from '#questionnaire/to-profile.ts';
import { Checklist } from '#view/checklist/Checklist.tsx';
import { PanelBeside } from '#view/PanelBeside.tsx';
import { ContinueOffer } from '#view/saved/ContinueOffer.tsx';
import { SaveBox } from '#view/saved/SaveBox.tsx';
import { useJourney } from '#view/shared/useJourney.ts';
import { realNetwork } from '../real-network.ts';
import { appFor, journey, show } from './stage.tsx';

const KEY = 'onderwijsroutes.bewaard';
const PUPIL: Answers = {
  opening: ['leerling'],
  school: ['havo'],
  leerjaar: ['2028'],
  'vak-aardrijkskunde': ['kiest-nog'],
  'vak-geschiedenis': ['weet-niet'],
  'vak-natuur': ['weet-niet'],
  vorm: ['weet-niet'],
};

function List({ id }: { readonly id: string }) {
  const found = useJourney().finding.itineraries.find((one) => one.id === id);
  return found ? <Checklist itinerary={found} /> : null;
}

function Detail({ id }: { readonly id: string }) {
  const found = useJourney();
  return <PanelBeside journey={found} itinerary={found.finding.itineraries.find((one) => one.id === id) ?? null} />;
}

const pupil = () => appFor({ answers: PUPIL, place: journey(null, 'leraar-po') });

beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});
afterEach(() => vi.restoreAllMocks());

describe('the checklist', () => {
  test('begins with one action and one desk, and says which desk it is', async () => {
    show(pupil(), <List id="p-havo.voltijd" />);
    expect(await screen.findByText('Dit doe je eerst. Kies: aardrijkskunde.')).not.toBeNull();
    expect(
      screen.getByText(/^Praat erover met Het Onderwijsloket\. Dat is landelijk: je hebt geen regio/),
    ).not.toBeNull();
  });

  test('says that the region has no contact yet', async () => {
    show({ ...pupil(), network: applyRegion(realNetwork(), 'progressus') }, <List id="p-havo.voltijd" />);
    expect(await screen.findByText(/in jouw regio is nog geen contact bekend/)).not.toBeNull();
  });

  test('has a to-do for every "weet ik niet"', async () => {
    show(pupil(), <List id="p-havo.voltijd" />);
    const open = todos(PUPIL);
    expect(open).toHaveLength(3);
    for (const id of open) expect(await screen.findByText(QUESTION_TEXTS[id].todo)).not.toBeNull();
  });

  test('says when, how and who decides, and "datum volgt" where no day is known', async () => {
    show(pupil(), <List id="p-havo.voltijd" />);
    const geography = (await screen.findByRole('checkbox', { name: 'Kies: aardrijkskunde' })).closest('li');
    expect(geography?.textContent).toMatch(/datum volgt: vraag je school/);
    expect(geography?.textContent).toMatch(/vavo-certificaat aardrijkskunde\. Reken op hooguit 1 jaar/);
    expect(geography?.textContent).toMatch(/Wie beslist: de pabo/);
    const openDay = screen.getByRole('checkbox', { name: 'Ga naar een open dag: Pabo' }).closest('li');
    expect(openDay?.textContent).toMatch(/datum volgt/);
    expect(screen.getByRole('checkbox', { name: 'Regel op tijd: VOG' }).closest('li')?.textContent).toMatch(
      /vóór september 2028/,
    );
  });

  test('a tick stays when something else was open in between', async () => {
    const app = pupil();
    const first = show(app, <List id="p-havo.deeltijd" />);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Regel op tijd: VOG' }));
    first.unmount();
    show(app, <List id="p-havo.deeltijd" />);
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Regel op tijd: VOG' });
    expect(box.checked).toBe(true);
    expect(window.localStorage.length).toBe(0);
  });

  test('stands at the end of an itinerary, with who helps in each step and once for the whole', async () => {
    show(
      {
        ...appFor({ place: journey('hbo-wo-diploma', 'leraar-po') }),
        network: applyRegion(realNetwork(), 'progressus'),
      },
      <Detail id="z-po.werken-en-leren" />,
    );
    const step = await screen.findByRole('region', { name: 'Zij-instroom in het basisonderwijs' });
    expect((await within(step).findAllByText('Samen opleiden op basisscholen in de regio')).length).toBeGreaterThan(0);
    expect(within(step).getAllByText('Van: Onderwijsregio Progressus').length).toBeGreaterThan(0);
    const pool = within(step).getAllByText('Vervangingspool')[0]?.closest('li');
    expect(pool?.textContent).toContain('in voorbereiding');
    expect(screen.getByRole('heading', { name: 'Wie helpt je op de hele route' })).not.toBeNull();
    expect(await screen.findByRole('heading', { name: 'Jouw lijst' })).not.toBeNull();
  });

  test('help that ended is there only for who asks', async () => {
    show(
      { ...appFor({ place: journey('wo-master', 'leraar-vo-1') }), network: applyRegion(realNetwork(), 'progressus') },
      <Detail id="e-trainees.werken-en-leren" />,
    );
    const ended = await screen.findByText('Traineetraject in de regio');
    expect(ended.closest('details')?.open).toBe(false);
    await userEvent.click(screen.getByText('Dit is er niet meer'));
    expect(ended.closest('details')?.open).toBe(true);
  });
});

describe('keeping on this device', () => {
  test('nothing is stored before the click, and it says what, where and how long', async () => {
    show(pupil(), <SaveBox />);
    expect(window.localStorage.length).toBe(0);
    expect(screen.getByText(/^We bewaren: je antwoorden/)).not.toBeNull();
    expect(screen.getByText(/^Waar: alleen in deze browser/)).not.toBeNull();
    expect(screen.getByText(/^Hoelang: tot je het wist/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Wis alles van dit apparaat' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar op dit apparaat' }));
    expect(window.localStorage.length).toBe(1);
    expect(screen.getByRole('status').textContent).toBe('Bewaard op dit apparaat op 23 november 2026.');
  });

  test('what was kept leads back to the same place, and what changed since is offered again', async () => {
    const app = pupil();
    const box = show(app, <SaveBox />);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar op dit apparaat' }));
    app.useStore.getState().openItinerary('p-havo.voltijd');
    expect(await screen.findByText(/Daarna is er iets veranderd/)).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar opnieuw' }));
    box.unmount();
    show(appFor(), <ContinueOffer />);
    const link = screen.getByRole('link', { name: 'Verder waar je was' });
    expect(link.getAttribute('href')).toMatch(/^\/#\/kaart\?.*gs=wn.*naar=leraar-po.*route=p-havo\.voltijd/);
  });

  test('wiping leaves nothing and says so', async () => {
    show(pupil(), <SaveBox />);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar op dit apparaat' }));
    await userEvent.click(screen.getByRole('button', { name: 'Wis alles van dit apparaat' }));
    expect(window.localStorage.length).toBe(0);
    expect(screen.getByRole('status').textContent).toBe('Alles van Onderwijsroutes is van dit apparaat gewist.');
    expect(screen.queryByRole('button', { name: 'Wis alles van dit apparaat' })).toBeNull();
  });

  test.each([
    ['QuotaExceededError', /opslag van je browser is vol.*Kopieer de link/],
    ['SecurityError', /staat opslag hier niet toe.*Kopieer de link/],
  ])('a refusal (%s) is a sentence that says what to do', async (name, sentence) => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    show(pupil(), <SaveBox />);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar op dit apparaat' }));
    expect(screen.getByRole('status').textContent).toMatch(sentence);
  });

  test.each(['stand', 'embed'] as const)('in the mode %s nothing is offered, kept or read', (mode) => {
    window.localStorage.setItem(KEY, 'kapot');
    const app = appFor({ place: { configuration: { region: null, mode, language: 'nl' } } });
    show(
      app,
      <>
        <SaveBox />
        <ContinueOffer />
      </>,
    );
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(window.localStorage.getItem(KEY)).toBe('kapot');
  });
});

describe('"Verder waar je was?"', () => {
  const record = (over = {}) =>
    JSON.stringify({ version: 1, hash: '#/kaart?v=1&van=havo', region: null, savedOn: '2026-11-20', ...over });

  test('is not there when nothing was kept, nor when a link says where to go', () => {
    const first = show(appFor(), <ContinueOffer />);
    expect(screen.queryByRole('link')).toBeNull();
    first.unmount();
    window.localStorage.setItem(KEY, record());
    window.history.replaceState(null, '', '/#/woorden');
    show(appFor(), <ContinueOffer />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('goes back to the region in which it was kept', () => {
    window.localStorage.setItem(KEY, record({ region: 'progressus' }));
    show(appFor(), <ContinueOffer />);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/?regio=progressus#/kaart?v=1&van=havo');
    expect(screen.getByText(/Op 20 november 2026/)).not.toBeNull();
  });

  test('goes away with "Nu niet" and keeps what there is', async () => {
    window.localStorage.setItem(KEY, record());
    show(appFor(), <ContinueOffer />);
    await userEvent.click(screen.getByRole('button', { name: 'Nu niet' }));
    expect(screen.queryByRole('link')).toBeNull();
    expect(window.localStorage.getItem(KEY)).toBe(record());
  });

  test('wipes in one click', async () => {
    window.localStorage.setItem(KEY, record());
    show(appFor(), <ContinueOffer />);
    await userEvent.click(screen.getByRole('button', { name: 'Wis alles van dit apparaat' }));
    expect(window.localStorage.length).toBe(0);
    expect(screen.getByRole('status').textContent).toMatch(/gewist/);
  });

  test.each([
    ['kapot', /kunnen we niet lezen.*apart gezet/],
    ['{"version":9}', /nieuwere versie.*apart gezet/],
  ])('says of %s that it was set aside', (text, sentence) => {
    window.localStorage.setItem(KEY, text);
    show(appFor(), <ContinueOffer />);
    expect(screen.getByRole('status').textContent).toMatch(sentence);
    expect(window.localStorage.getItem('onderwijsroutes.opzij')).toBe(text);
  });

  test('is silent where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    show(appFor(), <ContinueOffer />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
