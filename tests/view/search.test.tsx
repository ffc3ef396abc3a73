import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { SEARCH_FIELD, SearchBox } from '#view/search/SearchBox.tsx';
import { appFor, show } from './stage.tsx';

// How the plain field hands over to this one: late-field.test.tsx.
beforeAll(async () => {
  await SEARCH_FIELD.load();
});

function searchBox(place: Parameters<typeof appFor>[0] = {}) {
  const app = appFor(place);
  show(
    app,
    <>
      <SearchBox />
      <button type="button">Elders</button>
      <input aria-label="Ander veld" />
      <main id="inhoud" tabIndex={-1} />
    </>,
  );
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: /^Zoek/ });
  return { app, field, selection: () => app.useStore.getState().selection };
}

const options = () => screen.findAllByRole('option');
const optionNamed = (name: RegExp) => screen.findByRole('option', { name });

test.each(['tweede graads', 'twedegraads'])(
  'typing “%s” offers Leraar tweedegraads, and choosing it opens its card',
  async (typed) => {
    const { field, selection } = searchBox();
    await userEvent.type(field, typed);
    await userEvent.click(await optionNamed(/^Leraar tweedegraads/));
    expect(selection().station).toBe('leraar-vo-2');
    expect(field.value).toBe('');
    expect(screen.queryByRole('option')).toBeNull();
  },
);

test('typing PDG offers the word with its meaning and the programmes', async () => {
  const { app, field, selection } = searchBox();
  await userEvent.type(field, 'PDG');
  expect((await optionNamed(/^PDG: pedagogisch-didactisch getuigschrift/)).textContent).toMatch(/Woord · .{20}/);
  await userEvent.click(await optionNamed(/PDG-traject na hbo/));
  expect(selection().segment).toBe('d-hbo');
  await userEvent.type(field, 'PDG');
  await userEvent.click(await optionNamed(/^PDG: /));
  expect(app.useStore.getState().view.screen).toBe('woorden');
});

test('the whole way by keyboard: slash, type, arrow, Enter; the focus goes on to what was opened', async () => {
  const { app, field, selection } = searchBox();
  app.useStore.getState().openScreen('bronnen');
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('zij-instroom');
  await options();
  expect(field.value).toBe('zij-instroom');
  expect(field.getAttribute('aria-activedescendant')).toBe((await options())[0]?.id);
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(selection().line).toBe('Z');
  expect(app.useStore.getState().view.screen).toBe('kaart');
  expect(document.activeElement?.id).toBe('inhoud');
});

test('a slash typed in another field stays there', async () => {
  const { field } = searchBox();
  const other = screen.getByRole<HTMLInputElement>('textbox', { name: 'Ander veld' });
  await userEvent.type(other, 'vmbo-b/k');
  expect(other.value).toBe('vmbo-b/k');
  expect(document.activeElement).not.toBe(field);
});

test('Escape empties the field and brings the focus back to where the slash was typed', async () => {
  const { field, selection } = searchBox();
  const elsewhere = screen.getByRole('button', { name: 'Elders' });
  elsewhere.focus();
  await userEvent.keyboard('/pabo');
  await options();
  await userEvent.keyboard('{Escape}');
  expect(field.value).toBe('');
  expect(screen.queryByRole('option')).toBeNull();
  expect(document.activeElement).toBe(elsewhere);
  expect(selection()).toMatchObject({ station: null, segment: null, line: null });
});

test('leaving with Tab chooses nothing', async () => {
  const { app, field, selection } = searchBox();
  await userEvent.type(field, 'pabo');
  await options();
  await userEvent.tab();
  expect(document.activeElement).not.toBe(field);
  expect(screen.queryByRole('option')).toBeNull();
  expect(selection()).toEqual(appFor().useStore.getState().selection);
  expect(app.useStore.getState().view.screen).toBe('kaart');
});

test('an unknown word says so, to the eye and to a screen reader', async () => {
  const { field } = searchBox();
  await userEvent.type(field, 'xyzzyq');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/Niets gevonden voor “xyzzyq”/));
  expect(screen.getAllByText(/Niets gevonden/)).toHaveLength(2);
  expect(screen.queryByRole('option')).toBeNull();
});

test('what only looks like it is announced as that', async () => {
  const { field } = searchBox();
  await userEvent.type(field, 'twedegraads');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/Niet precies gevonden/));
});

test('the list holds options only, and an empty field is closed', async () => {
  const { field } = searchBox();
  await userEvent.click(field);
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await userEvent.keyboard('pabo');
  await options();
  expect(field.getAttribute('aria-expanded')).toBe('true');
  const children = [...screen.getByRole('listbox').children].map((child) => child.getAttribute('role'));
  expect(new Set(children)).toEqual(new Set(['option']));
  await userEvent.click(screen.getByRole('button', { name: 'Maak het zoekveld leeg' }));
  expect(field.value).toBe('');
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(field);
});
