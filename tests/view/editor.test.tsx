import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { checkTexts } from '#model/check.ts';
import { DEFAULTS } from '#state/app-state.ts';
import { EditorScreen } from '#view/editor/EditorScreen.tsx';
import { useEditor } from '#view/editor/work.ts';
import { realFiles, research } from '../real-network.ts';
import { appFor, show } from './stage.tsx';

beforeEach(() => {
  window.localStorage.clear();
  useEditor.getState().begin({});
});

/** The screen with one record open. */
async function open(record: string | null) {
  const place = { view: { screen: 'redactie', pane: 'lijst' } as const, selection: { ...DEFAULTS.selection, record } };
  const shown = show(appFor({ place }), <EditorScreen />);
  await screen.findByRole('navigation', { name: 'Records' }, { timeout: 20_000 });
  return shown;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The sentences that the command line prints about the files as they are now. */
const saidByCheck = () =>
  checkTexts(
    Object.entries(useEditor.getState().files).map(([name, { text }]) => ({ name, content: text })),
    research,
  ).errors.map(dataErrorSentence);

test('a record is a form with labels, help, closed lists and the names of other records', async () => {
  await open('segment:p-havo');
  expect(screen.getByRole('heading', { level: 3, name: 'Pabo' })).not.toBeNull();
  expect(screen.getByRole('combobox', { name: 'Van' })).toHaveProperty('value', 'havo');
  expect(
    within(screen.getByRole('combobox', { name: 'Status' }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toContain('vervallen');
  expect(screen.getByRole('textbox', { name: 'Code' }).getAttribute('aria-describedby')).not.toBeNull();
  expect(within(screen.getByRole('group', { name: 'Bronnen' })).getAllByText(/\(S02\)/)).not.toEqual([]);
});

test('a fault is said beside the field and in the list, in the words of npm run check:data', async () => {
  await open('segment:p-havo');
  const field = screen.getByRole('textbox', { name: 'Gaat over' });
  await userEvent.clear(field);
  await userEvent.type(field, 'ooit');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByText(/"ooit" is niet goed geschreven; schrijf een dag/)).not.toBeNull();
  await userEvent.click(button(/^Fouten \(/));
  const said = saidByCheck();
  expect(said.length).toBeGreaterThan(0);
  for (const sentence of said) expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
  await userEvent.click(button('Ongedaan maken'));
  await userEvent.click(button('Ongedaan maken'));
  await screen.findByText(/^Geen fouten\./);
});

test('who comes back to work that is not done finds its fault at once', async () => {
  const { unmount } = await open('segment:p-havo');
  await userEvent.clear(screen.getByRole('textbox', { name: 'Gaat over' }));
  unmount();
  await open('segment:p-havo');
  expect(screen.queryByRole('button', { name: 'Fouten (0)' })).toBeNull();
  expect(screen.getByRole('textbox', { name: 'Gaat over' }).getAttribute('aria-invalid')).toBe('true');
});

test('the difference names record and field; nothing else of the file has changed', async () => {
  await open('contact:het-onderwijsloket');
  const file = 'contacts.json';
  const before = realFiles.texts[file] ?? '';
  expect(screen.getByRole('heading', { level: 3, name: 'Het Onderwijsloket' })).not.toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hoe zeker is het?' }), 'tegenstrijdig');
  await userEvent.click(await screen.findByRole('button', { name: 'Verschil (1)' }));
  expect(screen.getByText('Waar komt dit vandaan? › Hoe zeker is het?')).not.toBeNull();
  expect(screen.getByText('tegenstrijdig')).not.toBeNull();
  const after = useEditor.getState().files[file]?.text ?? '';
  expect(after.replace('"confidence": "tegenstrijdig"', '')).toBe(before.replace(/"confidence": "[a-z-]+"/, ''));
});

test('nothing is kept on the device before somebody says so; then it is offered again', async () => {
  const first = await open('site');
  await userEvent.type(screen.getByRole('textbox', { name: 'Webadres van de site' }), 'https://x.nl');
  expect(window.localStorage.length).toBe(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Bewaar op dit apparaat' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Webadres van de site' }), '/a');
  expect(window.localStorage.getItem('onderwijsroutes.redactie')).toContain('https://x.nl/a');
  first.unmount();
  // As after a crash: the page knows nothing any more.
  useEditor.getState().begin({});
  await appAgain();
  await userEvent.click(await screen.findByRole('button', { name: 'Ga verder met dit werk' }, { timeout: 20_000 }));
  expect(await screen.findByRole('textbox', { name: 'Webadres van de site' })).toHaveProperty(
    'value',
    'https://x.nl/a',
  );
});

async function appAgain() {
  const place = {
    view: { screen: 'redactie', pane: 'lijst' } as const,
    selection: { ...DEFAULTS.selection, record: 'site' },
  };
  show(appFor({ place }), <EditorScreen />);
}

test('a new record opens, says what it misses, and keeps its place while its code is typed', async () => {
  await open(null);
  await userEvent.click(screen.getByText('Activiteiten', { selector: 'summary *' }));
  await userEvent.click(button('Voeg een record toe aan: Activiteiten'));
  const code = await screen.findByRole('textbox', { name: 'Code' });
  await userEvent.type(code, 'open-dag');
  await screen.findByRole('heading', { level: 3, name: 'open-dag' });
  expect(screen.getByRole('textbox', { name: 'Code' })).toHaveProperty('value', 'open-dag');
  expect(screen.getByText(/^In dit record zitten \d+ fouten\.$/)).not.toBeNull();
  await userEvent.click(button('Verwijder dit record'));
  expect(useEditor.getState().files['events.json']?.text).toBe(realFiles.texts['events.json']);
});

test('a file that is no data is refused in a sentence, and the others are opened', async () => {
  await open(null);
  const input = screen.getAllByLabelText('Open bestanden').find((each) => each.tagName === 'INPUT');
  if (!input) throw new Error('no input');
  const good = new File([realFiles.texts['regions/progressus.json'] ?? ''], 'progressus.json');
  const strange = new File(['{}'], 'vakantie.json');
  const large = new File([new Uint8Array(10_000_000)], 'film.json');
  await userEvent.upload(input, [good, strange, large]);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/vakantie\.json: dit bestand hoort niet bij de gegevens/);
  expect(alert.textContent).toMatch(/film\.json: dit bestand is te groot \(10\.000 kB; hooguit 500 kB\)/);
  expect(screen.getByText('1 bestand geopend: regions/progressus.json.')).not.toBeNull();
});
