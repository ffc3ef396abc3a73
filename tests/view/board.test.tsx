import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/answers.ts';
import { encodeBoard } from '#state/board-file.ts';
import { BoardScreen } from '#view/board/BoardScreen.tsx';
import { useBoard } from '#view/board/board.ts';
import { PutOnBoard } from '#view/board/PutOnBoard.tsx';
import { DecaanScreen } from '#view/decaan/DecaanScreen.tsx';
import { appFor, show } from './stage.tsx';

const HAVO: Answers = { opening: ['begeleider'], school: ['havo'], leerjaar: ['2028'], 'voor-wie': ['basisschool'] };
const VWO: Answers = { opening: ['begeleider'], school: ['vwo'], leerjaar: ['2030'] };

beforeEach(() => useBoard.setState(useBoard.getInitialState()));

const put = (label: string, answers: Answers) => useBoard.getState().add({ label, answers });
const labelsOnBoard = async () =>
  (await screen.findAllByRole('article')).map((card) => card.getAttribute('aria-label'));
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const open = async (text: string, name = 'bord.json') =>
  userEvent.upload(
    await screen.findByLabelText('Open een bestand', { selector: 'input' }),
    new File([text], name, { type: 'application/json' }),
  );
/** Would the browser ask before it closes the page? */
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('on the page of a decaan', () => {
  test('a pupil goes on the board under at most four characters, and the field says why', async () => {
    show(appFor({ answers: HAVO }), <DecaanScreen />);
    const field = await screen.findByRole('textbox', { name: /^Letters of nummer/ });
    await userEvent.type(field, 'Fatim');
    expect((field as HTMLInputElement).value).toBe('Fati'); // a text box
    expect(screen.getByText('Hooguit 4 tekens: zo kan hier geen naam staan.')).not.toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, 'FZ{Enter}');
    expect(await screen.findByText('Leerling FZ staat op het bord.')).not.toBeNull();
    expect(useBoard.getState().pupils).toMatchObject([{ label: 'FZ', answers: HAVO }]);
  });

  test('a label that stands there already is refused with what to do', async () => {
    put('AB', VWO);
    show(appFor({ answers: HAVO }), <PutOnBoard />);
    await userEvent.type(await screen.findByRole('textbox'), 'ab{Enter}');
    expect(screen.getByText('ab staat al op het bord. Kies iets anders.')).not.toBeNull();
    expect(useBoard.getState().pupils).toHaveLength(1);
  });

  test('a pupil of the board comes back with the change', async () => {
    put('AB', HAVO);
    const app = appFor();
    const board = show(app, <BoardScreen />);
    await userEvent.click(await button('Wijzig: leerling AB'));
    expect(app.useStore.getState().view.screen).toBe('decaan');
    expect(app.actor.getSnapshot().context.answers).toEqual(HAVO);
    board.unmount();
    show(app, <DecaanScreen />);
    expect(await screen.findByText('Je wijzigt leerling AB van het bord.')).not.toBeNull();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /^In welk jaar/ }), 'Klas 5');
    await userEvent.click(await button('Klaar: terug naar het bord'));
    expect(app.useStore.getState().view.screen).toBe('bord');
    expect(useBoard.getState().pupils).toMatchObject([{ label: 'AB', answers: { ...HAVO, leerjaar: ['2027'] } }]);
  });

  test('"Nieuwe leerling" is somebody else: the pupil on the board stays', async () => {
    put('AB', HAVO);
    useBoard.getState().open(useBoard.getState().pupils[0]?.id ?? '');
    show(appFor({ answers: HAVO }), <DecaanScreen />);
    await screen.findByText('Je wijzigt leerling AB van het bord.');
    await userEvent.click(await button('Nieuwe leerling'));
    await waitFor(() => expect(screen.queryByText('Je wijzigt leerling AB van het bord.')).toBeNull());
    expect(useBoard.getState()).toMatchObject({ opened: null, pupils: [{ answers: HAVO }] });
  });
});

describe('on the board', () => {
  test('each pupil has routes with a verdict and a duration, and what is still to be arranged', async () => {
    put('AB', { ...HAVO, rol: ['voor-de-klas'], vakken: ['alle-vakken'], 'vak-aardrijkskunde': ['nee'] });
    show(appFor(), <BoardScreen />);
    const card = within(await screen.findByRole('article', { name: 'Leerling AB' }));
    expect(await card.findByText(/^\d+ routes kunnen naar Leraar basis.?onderwijs$/)).not.toBeNull();
    const [first] = card.getAllByRole('list').filter((list) => list.tagName === 'OL');
    expect(first?.firstElementChild?.textContent).toMatch(/^Pabo.*kan na je diploma \(2028\), als .*Duurt 4 jaar$/);
    const list = (title: string) => card.getByRole('heading', { name: title }).nextElementSibling?.textContent;
    expect(list('Nog te regelen')).toContain('aardrijkskunde');
    expect(list('Nog niet bekend')).toContain('geschiedenis');
  });

  test('a change that was not taken over is offered, not lost', async () => {
    put('AB', HAVO);
    const { open: openPupil, draft } = useBoard.getState();
    openPupil(useBoard.getState().pupils[0]?.id ?? '');
    draft(VWO);
    show(appFor(), <BoardScreen />);
    await userEvent.click(await button('Neem de wijziging over'));
    expect(useBoard.getState().pupils).toMatchObject([{ answers: VWO }]);
  });

  test('a pupil is copied, moved, renamed and removed by its own buttons, and a removal is undone', async () => {
    put('A', HAVO);
    put('B', VWO);
    show(appFor(), <BoardScreen />);
    await userEvent.click(await button('Kopie: leerling A'));
    expect(await labelsOnBoard()).toEqual(['Leerling A', 'Leerling A2', 'Leerling B']);
    await userEvent.click(await button('Naar voren: leerling B'));
    expect(await labelsOnBoard()).toEqual(['Leerling A', 'Leerling B', 'Leerling A2']);
    await userEvent.click(await button('Ander nummer: leerling A2'));
    await userEvent.keyboard('{Backspace}{Backspace}C{Enter}');
    expect(await labelsOnBoard()).toEqual(['Leerling A', 'Leerling B', 'Leerling C']);
    await userEvent.click(await button('Haal weg: leerling B'));
    const undo = screen.getByText(/^Leerling B is van het bord\./);
    expect(document.activeElement).toBe(undo);
    await userEvent.click(within(undo).getByRole('button', { name: 'Maak ongedaan' }));
    expect(document.activeElement?.textContent).toBe('Het bord is weer zoals het was.');
    expect(await labelsOnBoard()).toEqual(['Leerling A', 'Leerling B', 'Leerling C']);
  });

  test('the whole board is wiped in one click, and comes back in one', async () => {
    put('A', HAVO);
    show(appFor(), <BoardScreen />);
    await userEvent.click(await button('Wis het bord'));
    expect(
      screen.getByText('Vul op de pagina voor decanen een leerling in en zet die op het bord, of open een bestand.'),
    ).not.toBeNull();
    await userEvent.click(await button('Maak ongedaan'));
    expect(await labelsOnBoard()).toEqual(['Leerling A']);
  });

  test('leaving asks while the board is not saved, also after the screen is left, and no longer when it is wiped', async () => {
    const shown = show(appFor(), <BoardScreen />);
    await screen.findByText('Het bord is leeg.');
    expect(asksBeforeLeaving()).toBe(false);
    put('A', HAVO);
    await screen.findByText(/^Dit bord is nog niet bewaard\./);
    expect(asksBeforeLeaving()).toBe(true);
    shown.unmount();
    expect(asksBeforeLeaving()).toBe(true);
    show(appFor(), <BoardScreen />);
    await userEvent.click(await button('Wis het bord'));
    expect(asksBeforeLeaving()).toBe(false);
  });
});

describe('a file', () => {
  const STAMP = { savedOn: '2026-11-20', dataVersion: '1999.1' };
  const FILE = encodeBoard([{ label: 'Z', answers: VWO }], STAMP);

  test('is opened at once on an empty board, and says when other data was used', async () => {
    show(appFor(), <BoardScreen />);
    await open(FILE);
    expect(await labelsOnBoard()).toEqual(['Leerling Z']);
    expect(screen.getByText(/gegevens van een andere versie \(1999\.1\)/)).not.toBeNull();
  });

  test('asks before it touches a board that is there; replacing can be undone', async () => {
    put('A', HAVO);
    show(appFor(), <BoardScreen />);
    await open(FILE);
    const question = await screen.findByRole('region', { name: 'Open een bestand' });
    expect(question.textContent).toContain('Bewaard op 20 november 2026.');
    expect(document.activeElement).toBe(question);
    expect(await labelsOnBoard()).toEqual(['Leerling A']);
    await userEvent.click(await button('Vervang het bord'));
    expect(await labelsOnBoard()).toEqual(['Leerling Z']);
    await userEvent.click(await button('Maak ongedaan'));
    expect(await labelsOnBoard()).toEqual(['Leerling A']);
  });

  test('is added behind the board when that is asked', async () => {
    put('Z', HAVO);
    show(appFor(), <BoardScreen />);
    await open(FILE);
    await userEvent.click(await button('Voeg toe'));
    expect(await labelsOnBoard()).toEqual(['Leerling Z', 'Leerling Z2']);
    // Where the buttons were stands what became of it.
    expect(document.activeElement?.textContent).toContain('1 leerling uit het bestand staat op het bord.');
  });

  test('that is damaged shows what could be read, and names what not with what to do', async () => {
    show(appFor(), <BoardScreen />);
    await open(
      JSON.stringify({
        kind: 'onderwijsroutes-bord',
        version: 1,
        pupils: [{ label: 'Fatima Z', answers: { ...HAVO, 'vak-geschiedenis': ['soms'] } }, 3],
      }),
    );
    expect(await labelsOnBoard()).toEqual(['Leerling FZ']);
    expect(screen.getByRole('heading', { name: 'Dit konden we niet overnemen (3)' })).not.toBeNull();
    expect(screen.getByText(/^Leerling FZ: het antwoord op “.*geschiedenis.*” kennen we niet\. Open/)).not.toBeNull();
    expect(screen.getByText(/^Leerling nummer 2 in het bestand is niet te lezen/)).not.toBeNull();
    expect(document.body.textContent).not.toContain('Fatima');
  });

  test.each([
    ['of a newer version', FILE.replace('"version": 1', '"version": 9'), /nieuwere versie van Onderwijsroutes/],
    ['that is something else', 'GIF89a', /is geen bord van Onderwijsroutes/],
    ['of ten megabytes', 'x'.repeat(10_000_000), /te groot voor een bord/],
  ])('%s is refused with a sentence, and the board stays', async (_, text, sentence) => {
    put('A', HAVO);
    show(appFor(), <BoardScreen />);
    await open(text);
    expect((await screen.findByText(sentence)).closest('[role=alert]')).not.toBeNull();
    expect(await labelsOnBoard()).toEqual(['Leerling A']);
  });

  test('can be dropped on the screen', async () => {
    show(appFor(), <BoardScreen />);
    const empty = await screen.findByText('Het bord is leeg.');
    const files = [new File([FILE], 'bord.json')];
    fireEvent.drop(empty, { dataTransfer: { types: ['Files'], files } });
    expect(await labelsOnBoard()).toEqual(['Leerling Z']);
  });
});

describe('the class view', () => {
  test('shows numbers and no label, and one or two pupils as "1 of 2"', async () => {
    for (const label of ['QX1', 'QX2', 'QX3', 'QX4']) put(label, HAVO);
    put('QX5', VWO);
    show(appFor(), <BoardScreen />);
    await userEvent.click(await button('Klas op de kaart'));
    const table = await screen.findByRole('table', { name: /^Eerste beroepen/ });
    const row = within(table).getByRole('row', { name: /^Leraar basis.?onderwijs/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent?.replace(/^(kan als|kan|nu niet|geen route) /, '')),
    ).toEqual(['1 of 2', '3 of 4', '0', '0']);
    expect(document.body.textContent).not.toContain('QX');
    expect(screen.getByText(/^Dit zijn weinig leerlingen/)).not.toBeNull();
  });

  test('an empty board has no class', async () => {
    show(appFor(), <BoardScreen />);
    await userEvent.click(await button('Klas op de kaart'));
    expect(await screen.findByText(/^Zet eerst leerlingen op het bord/)).not.toBeNull();
  });
});
